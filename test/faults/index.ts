/**
 * Every command that writes, with each of its steps in the file system failing in turn: the process killed, the disk full, the folder
 * read-only.
 *
 *     npm run faults                     all commands
 *     npm run faults -- decide submit    some of them
 *
 * Whatever happens, each file is as it was or as it was to become; a step that fails is told; and the same command, given again,
 * comes to the end that it would have come to, and clears up. It runs what is in `dist`: build first.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Change, type Scenario, scenarios } from "./scenarios.ts";

const root = resolve(import.meta.dirname, "../..");
const inject = join(import.meta.dirname, "inject.mjs");
const kinds = ["kill", "ENOSPC", "EROFS"] as const;
type Kind = (typeof kinds)[number];

/** The files of a folder by name. */
type State = ReadonlyMap<string, string>;

interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const named = process.argv.slice(2);
const unknown = named.find((name) => !Object.hasOwn(scenarios, name));
if (unknown !== undefined) throw new Error(`npm run faults -- [${Object.keys(scenarios).join("|")} ...]`);
let total = 0;
const findings: string[] = [];
for (const [name, scenario] of Object.entries(scenarios))
  if (named.length === 0 || named.includes(name)) tryAll(name, scenario);
process.stdout.write(`${total} faults, ${findings.length} findings\n`);
if (findings.length > 0) process.exitCode = 1;

function tryAll(name: string, scenario: Scenario): void {
  const start = folderFor(scenario);
  try {
    const whole = copyOf(start);
    const log = join(start, "..", `${name}-steps.log`);
    const { exit, stderr } = run(whole, scenario.command, { FAULT_LOG: log });
    if (exit !== scenario.exit) throw new Error(`${name} ends with ${exit} without any fault:\n${stderr}`);
    const steps = readFileSync(log, "utf8").trim().split("\n");
    rmSync(log);
    const states = { before: stateOf(start), after: stateOf(whole) };
    rmSync(whole, { recursive: true });
    for (const kind of kinds)
      for (const [i, step] of steps.entries())
        for (const finding of tryOne(scenario, start, states, kind, i + 1)) {
          findings.push(finding);
          process.stdout.write(`  ${name}, ${kind} at step ${i + 1} (${step}): ${finding}\n`);
        }
    total += steps.length * kinds.length;
    process.stdout.write(`${name}: ${steps.length} steps, ${kinds.length} faults each\n`);
  } finally {
    rmSync(start, { recursive: true, force: true });
  }
}

function tryOne(
  scenario: Scenario,
  start: string,
  { before, after }: { readonly before: State; readonly after: State },
  kind: Kind,
  at: number,
): readonly string[] {
  const folder = copyOf(start);
  try {
    const ended = run(folder, scenario.command, { FAULT: kind, FAULT_AT: String(at) });
    const now = stateOf(folder);
    const done = same(documents(now), after);
    const found = [...damage(now, before, after), ...(kind === "kill" ? [] : untold(ended, now, done))];
    run(folder, scenario.again ?? scenario.command, {});
    const again = stateOf(folder);
    // A decision that was written is added to by the next.
    const lacking = differing(documents(again), documents(after));
    const logs = lacking === "" ? [] : lacking.split(", ");
    if (!done && logs.some((file) => !isLog(file))) found.push(`given again, it comes to another end: ${lacking}`);
    // What was changed without a line in the log is for people to look at: the log is never completed by guessing.
    for (const log of done ? [] : logs.filter(isLog))
      if (!tells(folder, log)) found.push(`${log} lacks a line, and verify does not say so`);
    const rewritten = !same(documents(again), documents(now));
    if (rewritten && [...again.keys()].some(isTemporary)) found.push("given again, it clears nothing up");
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files that are neither as they were nor as they were to become. */
function damage(now: State, before: State, after: State): readonly string[] {
  const torn = [...documents(now)].filter(([file, body]) => body !== before.get(file) && body !== after.get(file));
  const lost = [...before.keys()].filter((file) => !now.has(file) && after.has(file));
  return [...torn.map(([file]) => `${file} is torn`), ...lost.map((file) => `${file} is lost`)];
}

/** Where a step has failed, the program says so, in its own words, and clears up. */
function untold({ exit, stderr }: Ended, now: State, done: boolean): readonly string[] {
  return [
    ...(exit === 0 && !done ? ["nothing is said of it"] : []),
    ...(exit === 70 || exit === null || /\n {4}at /.test(stderr) ? [`it ends with ${exit}: ${stderr}`] : []),
    ...([...now.keys()].some((file) => file.endsWith(".part")) ? ["a temporary file is left"] : []),
  ];
}

function documents(state: State): State {
  return new Map([...state].filter(([file]) => !isTemporary(file)));
}

/** Whether `verify` reports that a log lacks a line, or is not there. */
function tells(folder: string, log: string): boolean {
  const programme = log.includes("/") ? (log.split("/")[0] ?? "") : "";
  const { stdout, stderr } = run(folder, ["verify", programme === "" ? log : programme], {});
  return stderr.includes("log/changed-outside") || /No log/.test(stdout);
}

function isLog(file: string): boolean {
  return file.endsWith("log.jsonl");
}

function isTemporary(file: string): boolean {
  return /\.(?:part|lock)$/.test(file);
}

function same(one: State, other: State): boolean {
  return differing(one, other) === "";
}

function differing(one: State, other: State): string {
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return names.filter((name) => one.get(name) !== other.get(name)).join(", ");
}

function folderFor({ prepare }: Scenario): string {
  const folder = mkdtempSync(join(tmpdir(), "citymark-faults-"));
  cpSync(join(root, "test/cli/pilot"), folder, { recursive: true });
  for (const command of prepare) {
    if (!Array.isArray(command)) {
      change(folder, command as Change);
      continue;
    }
    const { exit, stderr } = run(folder, command, {});
    if (exit !== 0) throw new Error(`${command.join(" ")} ends with ${exit}:\n${stderr}`);
  }
  return folder;
}

function change(folder: string, how: Change): void {
  if ("copy" in how) cpSync(join(folder, how.copy), join(folder, how.to));
  else if ("remove" in how) rmSync(join(folder, how.remove), { recursive: true });
  else {
    const file = join(folder, how.edit);
    writeFileSync(file, readFileSync(file, "utf8").replace(how.from, how.into));
  }
}

function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), "citymark-fault-"));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function stateOf(folder: string): State {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => !statSync(join(folder, file)).isDirectory())
      .map((file) => [file, readFileSync(join(folder, file)).toString("base64")]),
  );
}

function run(folder: string, command: readonly string[], env: Readonly<Record<string, string>>): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", inject, join(root, "bin/run.js"), ...command],
    {
      cwd: folder,
      env: { ...process.env, LC_ALL: "C.UTF-8", ...env },
      encoding: "utf8",
    },
  );
  return { exit: status, stdout, stderr };
}
