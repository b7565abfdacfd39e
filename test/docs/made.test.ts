/**
 * Parts of the documentation are made: between `<!-- made: … -->` and `<!-- end -->` stands what the program says of itself.
 * `npm run golden` writes them anew.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allRules } from "../../src/cli/rules.ts";
import { root } from "../cli/shell.ts";
import { keyTables } from "./schema-keys.ts";

const shared = new Set(
  ["period", "input", "column", "evidenceWanted", "citation"].map((name) => `common.schema.json#/$defs/${name}`),
);

const { commands }: { readonly commands: Readonly<Record<string, { readonly summary: string }>> } = JSON.parse(
  readFileSync(join(root, "oclif.manifest.json"), "utf8"),
);

const makers: Readonly<Record<string, () => string>> = {
  rules: () =>
    [...allRules.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, severity, en }) => `| \`${id}\` | ${severity} | ${en.why.replaceAll("|", "\\|")} |`)
      .join("\n"),
  commands: () =>
    Object.entries(commands)
      .filter(([id]) => id !== "help" && id !== "version")
      .map(([id, { summary }]) => `| \`citymark ${id.replaceAll(":", " ")}\` | ${summary.replaceAll("|", "\\|")} |`)
      .sort()
      .join("\n"),
  assessment: () => keyTables("assessment"),
  merges: () => keyTables("merges"),
  standard: () => keyTables("standard"),
  dimension: () => keyTables("dimension", shared),
  tailoring: () =>
    keyTables(
      "tailoring",
      new Set([...shared, ...["score", "indicator"].map((name) => `dimension.schema.json#/$defs/${name}`)]),
    ),
  crosswalk: () => keyTables("crosswalk", shared),
  vectors: () => keyTables("vectors", new Set([...shared, "assessment.schema.json#/$defs/longAnswer"])),
  review: () => keyTables("review"),
  project: () => keyTables("project"),
  programme: () => keyTables("programme"),
  result: () => keyTables("result"),
};

test.each(["README.md", "docs/file-formats.md", "docs/diagnostics.md"])(
  "%s says what the program says",
  async (file) => {
    const text = readFileSync(join(root, file), "utf8");
    const made = text.replace(
      /(<!-- made: (\w+) -->\n)[\s\S]*?(\n<!-- end -->)/g,
      (_, head: string, name: string, end: string) => `${head}\n${heads[name] ?? ""}${makers[name]?.() ?? ""}\n${end}`,
    );
    await expect(made).toMatchFileSnapshot(join(root, file));
  },
);

const heads: Readonly<Record<string, string>> = {
  rules: "| Rule | | Why |\n|---|---|---|\n",
  commands: "| Command | What it does |\n|---|---|\n",
};

test("worked cases may expect every state of a gate, and their schema says so", () => {
  const states = enumsOf(schemaOf("result")).find((names) => names.includes("not-acting")) ?? [];
  expect(states).toHaveLength(3);
  const { description } = schemaOf("vectors").properties.cases.items.properties.expect;
  for (const state of states) expect(description).toMatch(new RegExp(`\\b${state}\\b`));
});

function schemaOf(kind: string) {
  return JSON.parse(readFileSync(join(root, "src/engine/schema", `${kind}.schema.json`), "utf8"));
}

/** Every list of names in a schema. */
function enumsOf(part: unknown): readonly (readonly string[])[] {
  if (typeof part !== "object" || part === null) return [];
  const own = "enum" in part && Array.isArray(part.enum) ? [part.enum] : [];
  return [...own, ...Object.values(part).flatMap(enumsOf)];
}
