/**
 * Damages documents, tables, workbooks, pages and sealed submissions at random, and looks whether what must hold still holds.
 *
 *     npm run fuzz -- --seconds 60                    all subjects, each for its part of the time
 *     npm run fuzz -- --seconds 60 --seed 7 quantity  one of them, other damage
 *
 * Input for which something does not hold is kept in test/fuzz/found: test/hostile/found.test.ts tries it again. The damage
 * follows from the seed alone, so a run can be repeated.
 */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { damagedBytes, damagedText, drawing } from "./mutate.ts";
import { type Subject, subjects } from "./subjects/index.ts";

const { values, positionals } = parseArgs({
  options: { seconds: { type: "string", default: "60" }, seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const seconds = Number(values.seconds);
const seed = Number(values.seed);
const unknown = positionals.find((name) => !Object.hasOwn(subjects, name));
if (!(seconds > 0) || !Number.isInteger(seed) || unknown !== undefined)
  throw new Error(`npm run fuzz -- [--seconds N] [--seed N] [${Object.keys(subjects).join("|")} ...]`);

/** A single try that takes longer is a finding: somebody could stop a batch with it. */
const longestTry = 5000;

const found = join(import.meta.dirname, "found");
const chosen = Object.entries(subjects).filter(([name]) => positionals.length === 0 || positionals.includes(name));
let tries = 0;
let open = 0;
for (const [name, subject] of chosen) await fuzz(name, subject as Subject, (seconds * 1000) / chosen.length);
process.stdout.write(`${tries} tries, ${open} findings\n`);
if (open > 0) process.exitCode = 1;

async function fuzz(name: string, { seeds, try: attempt }: Subject, milliseconds: number): Promise<void> {
  const received = new Map<string, number>();
  const laws = new Set<string>();
  const texts = seeds.filter((each) => typeof each === "string");
  const until = performance.now() + milliseconds;
  let count = 0;
  for (; count < seeds.length || performance.now() < until; count += 1) {
    const draw = drawing(seed * 1_000_003 + count);
    const original = draw.from(seeds);
    const asItIs = seeds[count];
    const input =
      asItIs ?? (typeof original === "string" ? damagedText(original, draw, texts) : damagedBytes(original, draw));
    const start = performance.now();
    try {
      const how = await attempt(input);
      received.set(how, (received.get(how) ?? 0) + 1);
      if (performance.now() - start > longestTry) keep(name, input, new Error("It takes long."), laws);
    } catch (error) {
      keep(name, input, error as Error, laws);
    }
  }
  tries += count;
  const how = [...received].sort(([a], [b]) => (a < b ? -1 : 1)).map(([state, number]) => `${number} ${state}`);
  process.stdout.write(`${name}: ${count} tries: ${[...how, `${laws.size} findings`].join(", ")}\n`);
}

/** One input for each thing that does not hold, and each place in the code where it showed. */
function keep(name: string, input: string | Uint8Array, error: Error, laws: Set<string>): void {
  const place =
    error.stack
      ?.split("\n")
      .find((line) => line.includes("/src/"))
      ?.replace(/^.*\/src\//, "src/") ?? "";
  const law = `${error.message.replace(/[0-9.]+/g, "#").slice(0, 80)} ${place}`;
  if (laws.has(law)) return;
  laws.add(law);
  open += 1;
  const file = join(found, `${name}-${createHash("sha256").update(input).digest("hex").slice(0, 12)}`);
  mkdirSync(found, { recursive: true });
  writeFileSync(file, input);
  process.stdout.write(`  ${file}\n  ${error.message}\n  ${place}\n`);
}
