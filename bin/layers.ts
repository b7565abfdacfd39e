/** Checks the imports of `src` against the layers, and that no folder has a cycle. A run that read too few files fails. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** Every violation in the project at `root`, one a line. `only` reads less than all of it. */
export function violations(root: string, only = "src"): string[] {
  const { modules, summary } = cruise(root, only);
  const read = new Set(modules.map(({ source }) => source));
  const imports = modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => [source, resolved] as const),
  );
  return [
    ...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`),
    ...folderCycles(imports).map((cycle) => `no-folder-cycle: ${cycle}`),
    ...sources(root)
      .filter((file) => !read.has(file))
      .map((file) => `unread: ${file} was not checked`),
  ];
}

/**
 * Cycles among the entries of a folder, be they files or folders: `a/x.ts` imports `b/y.ts`, which imports `a/z.ts`. Each import
 * counts for the two entries of the deepest folder that has both files.
 */
function folderCycles(imports: readonly (readonly [from: string, to: string])[]): readonly string[] {
  const edges = new Map<string, Set<string>>();
  const examples = new Map<string, string>();
  for (const [from, to] of imports) {
    const [one, other] = entries(from.split("/"), to.split("/"));
    if (!to.startsWith("src/") || one === other) continue;
    edges.set(one, (edges.get(one) ?? new Set()).add(other));
    examples.set(`${one} ${other}`, `${from} imports ${to}`);
  }
  return [...edges].flatMap(([one, others]) =>
    [...others].filter((other) => reaches(edges, other, one)).map((other) => examples.get(`${one} ${other}`) ?? ""),
  );
}

/** The two entries, as paths, of the deepest folder that both files are in. */
function entries(one: readonly string[], other: readonly string[]): readonly [string, string] {
  const depth = one.findIndex((part, i) => part !== other[i]) + 1;
  return [one.slice(0, depth).join("/"), other.slice(0, depth).join("/")];
}

function reaches(edges: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const each of seen) for (const next of edges.get(each) ?? []) seen.add(next);
  return seen.has(to);
}

function cruise(root: string, only: string): Cruise {
  const program = resolve(import.meta.dirname, "../node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const options = ["--config", ".dependency-cruiser.mjs", "--output-type", "json"];
  const { stdout, stderr } = spawnSync(process.execPath, [program, only, ...options], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (!stdout.startsWith("{")) throw new Error(`dependency-cruiser: ${stderr || stdout}`);
  return JSON.parse(stdout);
}

function sources(root: string): string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const found = violations(resolve(import.meta.dirname, ".."));
  for (const violation of found) console.error(violation);
  if (found.length > 0) process.exitCode = 1;
}
