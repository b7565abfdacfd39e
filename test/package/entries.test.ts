/** The entries of the package: what each loads, and that everything public says what it is. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../cli/shell.ts";

interface Entry {
  readonly types: string;
  readonly default: string;
}

const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, Entry | string>>;
};
const entries = Object.entries(exports).flatMap(([name, entry]) =>
  typeof entry === "string" ? [] : [[name, entry] as const],
);

/** The source files whose code is loaded at once by an entry: of each part, esbuild names them in comments. */
function loaded(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, "utf8");
  for (const [, path = ""] of text.matchAll(/^(?:import|export)\b[^;]*?"(\.[^"]+)";/gms))
    loaded(join(dirname(file), path), seen);
  for (const [, source = ""] of text.matchAll(/^\/\/ (src\/\S+)$/gm)) seen.add(source);
  return seen;
}

describe("the entries of the package", () => {
  test("are there, with their types", () => {
    const files = entries.flatMap(([, entry]) => [entry.types, entry.default]);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test("load no report to read and score", () => {
    const sources = [...loaded(join(root, "dist/library/core.js"))].filter((file) => file.startsWith("src/"));
    expect(sources).toContain("src/engine/intake/parse-document.ts");
    expect(
      sources.filter((file) => /^src\/(?:cli|engine\/(?:render|content|report|document|dataset))\//.test(file)),
    ).toEqual([]);
  });

  test("load no format of a report before it is asked for", () => {
    const sources = [...loaded(join(root, "dist/library/report.js"))].filter((file) => file.startsWith("src/"));
    expect(sources.filter((file) => /^src\/engine\/render\/(?:html|docx|xlsx|markdown)\//.test(file))).toEqual([]);
  });

  test("say of every name what it is", () => {
    const files = entries.map(([, { default: file }]) => join(root, file.replace("dist", "src").replace(/js$/, "ts")));
    const program = ts.createProgram(files, {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
    });
    const checker = program.getTypeChecker();
    const names = files.flatMap((file) => {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      return module ? checker.getExportsOfModule(module) : [];
    });
    expect(names.length).toBeGreaterThan(40);
    const silent = names.filter((name) => {
      const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
      return ts.displayPartsToString(symbol.getDocumentationComment(checker)) === "";
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
