/** The one command: everything that must hold before a change is kept. It goes on after a failure, and says all that failed. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

interface Step {
  readonly what: string;
  readonly passes: () => boolean;
}

const steps: readonly Step[] = [
  { what: "generated files are as committed", passes: generatesTheSame },
  { what: "build", passes: () => node("tsx/dist/cli.mjs", "bin/build.ts") },
  { what: "format and lint", passes: () => node("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".") },
  { what: "types", passes: () => node("typescript/bin/tsc", "-p", ".") },
  { what: "types of the engine", passes: () => node("typescript/bin/tsc", "-p", "src/engine") },
  { what: "types of the page", passes: () => node("typescript/bin/tsc", "-p", "src/page") },
  { what: "types of the page's script", passes: () => node("typescript/bin/tsc", "-p", "templates") },
  { what: "layers", passes: () => node("tsx/dist/cli.mjs", "bin/layers.ts") },
  { what: "tests", passes: () => node("vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json") },
  { what: "dead code", passes: () => node("knip/bin/knip.js", "--no-config-hints") },
];

process.chdir(resolve(import.meta.dirname, ".."));
const failed = steps.filter(({ what, passes }) => {
  console.log(`\n── ${what}`);
  return !passes();
});
for (const { what } of failed) console.error(`\nfailed: ${what}`);
if (failed.length > 0) process.exitCode = 1;

function node(program: string, ...args: readonly string[]): boolean {
  return spawnSync(process.execPath, [`node_modules/${program}`, ...args], { stdio: "inherit" }).status === 0;
}

function generatesTheSame(): boolean {
  const before = generated();
  if (!node("tsx/dist/cli.mjs", "bin/generate.ts")) return false;
  const after = generated();
  const moved = [...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
  for (const file of moved) console.error(`${file} was out of date; npm run generate has written it anew. Commit it.`);
  return moved.length === 0;
}

function generated(): ReadonlyMap<string, string> {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.includes(".gen."));
  return new Map(files.map((file) => [file, readFileSync(join("src", file), "utf8")]));
}
