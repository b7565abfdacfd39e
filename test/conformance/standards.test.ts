/** Every worked case of every standard that is shipped. */

import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import {
  checkStandard,
  lintStandard,
  parseDocument,
  type SourceDocument,
  testVectors,
} from "../../src/engine/index.ts";

const root = join(import.meta.dirname, "../..");
const folders = globSync(["standards/*/*/standard.yaml"], { cwd: root })
  .map((file) => dirname(file))
  .sort();

/** Findings that a source deserves: its numbers are kept as they are printed. */
const defects: Readonly<Record<string, readonly string[]>> = {
  "standards/us-cities-sdg/2019": [
    "standard/rating-unreachable toxic-release",
    "standard/rating-order greenhouse-gas-emissions",
  ],
};

describe.each(folders)("%s", (folder) => {
  const standard = read(join(root, folder, "standard.yaml"));
  const dimensions = new Map(yamlIn(folder, "dimensions").map((file) => [basename(file, ".yaml"), read(file)]));
  const checked = checkStandard({ standard, dimensions, reference: folder.split("/").slice(-2).join("/") });

  const vectors = yamlIn(folder, "vectors");

  test("is without a finding, but for what its source prints so", () => {
    const found = lintStandard(checked, standard, vectors.map(read));
    expect(found.map(({ rule, where }) => `${rule} ${where.path[1]}`)).toEqual(defects[folder] ?? []);
  });

  test.each(vectors.map((file) => [basename(file), file] as const))("%s holds", (_, file) => {
    if (!checked.value) throw new Error(`${folder} is no standard.`);
    const { cases, diagnostics } = testVectors(checked.value, read(file));
    const failed = cases.flatMap(({ what, line, expectations }) =>
      expectations
        .filter(({ holds }) => !holds)
        .map(({ id, expected, found }) => ({ line, what, id, expected, found })),
    );
    expect(diagnostics).toEqual([]);
    expect(failed).toEqual([]);
    expect(cases.length).toBeGreaterThan(0);
  });
});

function yamlIn(folder: string, below: string): readonly string[] {
  const path = join(root, folder, below);
  return readdirSync(path)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => join(path, name));
}

function read(file: string): SourceDocument {
  const { value, diagnostics } = parseDocument({ file, text: readFileSync(file, "utf8") });
  if (!value) throw new Error(`${file}: ${JSON.stringify(diagnostics)}`);
  return value;
}
