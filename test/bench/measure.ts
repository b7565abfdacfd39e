/** Whole processes, one after another in turn, and the medians of what they took. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";

export const root = resolve(import.meta.dirname, "../..");
export const citymark = join(root, "bin/run.js");

/** A figure and what it may be at most: a ratio, or a size in its unit. */
export interface Figure {
  readonly what: string;
  readonly found: number;
  readonly limit: number;
  readonly unit: string;
}

/** What is measured: it writes what it makes into the folder, and yields one figure after another. */
export type Subject = (folder: string, runs: number) => AsyncIterable<Figure> | Iterable<Figure>;

export function shown({ what, found, limit, unit }: Figure): string {
  const digits = unit.startsWith("×") ? 2 : 0;
  const figure = `${found.toFixed(digits)} ${unit}`;
  return `${what.padEnd(58)} ${figure.padEnd(24)} at most ${limit}${found > limit ? "  MISSED" : ""}`;
}

export async function inTemporaryFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "citymark-bench-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What one process took. */
interface Taken {
  readonly milliseconds: number;
  /** The most memory that it held at any time. */
  readonly megabytes: number;
  readonly printed: string;
}

/** Runs Node with arguments; a program that fails is no measure of anything. */
export function take(args: readonly string[]): Taken {
  const started = performance.now();
  // Certificates that Node reads before anything else make an empty one slower, and all that is held against it look quick.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const { status, stdout, stderr, output } = spawnSync(process.execPath, args, {
    cwd: root,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${stderr}`);
  return { milliseconds, megabytes: Number(output[3]) / 1024, printed: stdout };
}

/** Both programs in turn, so that whatever else the machine does falls on both. The medians of what each gave. */
export function alternate<Name extends string>(
  runs: number,
  programs: Readonly<Record<Name, () => number>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(programs) as Name[];
  const found = names.map((name) => ({ name, took: [] as number[] }));
  for (let run = 0; run < runs; run += 1) for (const { name, took } of found) took.push(programs[name]());
  return Object.fromEntries(found.map(({ name, took }) => [name, quantile(took, 0.5)])) as Record<Name, number>;
}

export function milliseconds(...args: readonly string[]): () => number {
  return () => take(args).milliseconds;
}

/** The most memory of a run, in megabytes: the process tells it on the way out. */
export function peakMegabytes(...args: readonly string[]): number {
  return take(["--require", join(root, "test/bench/programs/tell-peak.cjs"), ...args]).megabytes;
}

/** The number below which a share of them lies; between two of them, by their distance. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}
