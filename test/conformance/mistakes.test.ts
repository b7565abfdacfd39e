/**
 * Forty mistakes of an author, each planted into a sound standard: every one is found, once, by the rule whose words name it. They lie
 * beside the checkout, in ../shared/cases/lint, and are read there.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkStandard, lintStandard, parseDocument, type SourceDocument } from "../../src/engine/index.ts";

const cases = resolve(import.meta.dirname, "../../../shared/cases/lint");
const folder = join(cases, "town-library/2026");
const absent = !existsSync(cases);
const note = absent ? " (skipped: ../shared/cases/lint is not there)" : "";

interface Mistake {
  readonly id: string;
  readonly edits: readonly { readonly file: string; readonly from: string | null; readonly to: string | null }[];
}

const rules: Readonly<Record<string, string>> = {
  "unit-of-other-kind": "standard/formula-kind",
  "goalposts-equal": "standard/goalposts-equal",
  "goalpost-beyond-maximum": "standard/never-reached",
  "hundred-times": "standard/percent-twice",
  "weight-negative": "standard/weight-not-positive",
  "band-same-edge": "standard/order",
  "band-scores-inverted": "standard/band-order",
  "band-nobody-full": "standard/full-score-missing",
  "grade-beyond-scale": "standard/grade-unreachable",
  "grade-first-not-zero": "standard/grade-order",
  "grade-unreachable-by-cap": "standard/condition-always",
  "gate-never-range": "standard/condition-never",
  "gate-never-minimum": "standard/condition-never",
  "gate-cap-best-grade": "standard/gate-without-effect",
  "gate-no-bound": "standard/gate-shape",
  "gate-wrong-sign": "standard/gate-amount",
  "gate-unknown-node": "formula/unknown-node",
  "circular-indicator": "formula/not-an-input",
  "other-indicator-in-formula": "formula/not-an-input",
  "divide-possible-zero": "standard/possible-zero",
  "divide-difference": "standard/possible-zero",
  "divide-literal-zero": "standard/always-zero",
  "ln-of-zero": "standard/out-of-domain",
  "formula-constant": "standard/constant-score",
  "source-unused": "standard/unused-definition",
  "ours-no-reason": "standard/no-reason",
  "id-twice-two-files": "standard/duplicate-id",
  "code-twice": "standard/repeated",
  "dimension-twice": "standard/dimension-twice",
  "language-empty": "standard/translation-missing",
  "evidence-kind-typo": "standard/evidence-kind",
  "levels-out-of-order": "standard/level-order",
  "require-never": "standard/condition-never",
  "unused-parameter": "standard/unused-definition",
  "effective-order": "standard/effective-order",
  "exclude-no-coverage": "standard/exclude-without-coverage",
  "published-no-cases": "standard/no-vectors",
  "vectors-unknown-id": "standard/vector-unknown-id",
  "vectors-other-edition": "standard/vector-standard",
  "levels-equal": "standard/level-equal",
};

describe.skipIf(absent)(`the mistakes of an author${note}`, () => {
  const mistakes: readonly Mistake[] = absent ? [] : parse(readFileSync(join(cases, "mistakes.yaml"), "utf8"));

  test("are forty, and the standard without one has no finding", () => {
    expect(mistakes.map(({ id }) => id).sort()).toEqual(Object.keys(rules).sort());
    expect(lint([])).toEqual([]);
  });

  test.each(mistakes.map(({ id, edits }) => [id, edits] as const))("%s is found once", (id, edits) => {
    expect(lint(edits).map(({ rule }) => rule)).toEqual([rules[id]]);
  });
});

function lint(edits: Mistake["edits"]) {
  const read = (file: string): SourceDocument | undefined => {
    const own = edits.filter((each) => each.file === file);
    if (own.some(({ from }) => from === null)) return undefined;
    const text = own.reduce(
      (before, { from, to }) => {
        if (from === null || to === null || !before.includes(from)) throw new Error(`${file} does not hold ${from}`);
        return before.replace(from, () => to);
      },
      readFileSync(join(folder, file), "utf8"),
    );
    return parseDocument({ file, text }).value;
  };
  const standard = read("standard.yaml") as SourceDocument;
  const dimensions = new Map(
    yamlIn("dimensions").map((file) => [basename(file, ".yaml"), read(file) as SourceDocument] as const),
  );
  const vectors = yamlIn("vectors").flatMap((file) => read(file) ?? []);
  return lintStandard(checkStandard({ standard, dimensions, reference: "town-library/2026" }), standard, vectors);
}

function yamlIn(below: string): readonly string[] {
  return readdirSync(join(folder, below)).map((name) => `${below}/${name}`);
}
