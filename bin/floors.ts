/** Cruises `src` and holds it against the floors. A cruise that read too little proves nothing, and fails. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** Every breach in the house that stands in this folder, one a line. `only` cruises less than all of it. */
export function breaches(house: string, only = "src"): string[] {
  const files = sources(house);
  const { modules, summary } = cruise(house, only);
  const read = new Set(modules.map(({ source }) => source));
  const unread = files.filter((file) => !read.has(file));
  return [
    ...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`),
    ...unread.map((file) => `unread: ${file} was not cruised`),
  ];
}

function cruise(house: string, only: string): Cruise {
  const program = resolve(import.meta.dirname, "../node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const options = ["--config", ".dependency-cruiser.mjs", "--output-type", "json"];
  const { stdout, stderr } = spawnSync(process.execPath, [program, only, ...options], {
    cwd: house,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (!stdout.startsWith("{")) throw new Error(`dependency-cruiser: ${stderr || stdout}`);
  return JSON.parse(stdout);
}

function sources(house: string): string[] {
  return readdirSync(join(house, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const found = breaches(resolve(import.meta.dirname, ".."));
  for (const breach of found) console.error(breach);
  if (found.length > 0) process.exitCode = 1;
}
