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

/** Others of the same kinds, planted into the same standard. */
const others: readonly (readonly [what: string, rule: string, file: string, from: string, to: string])[] = [
  [
    "an expected grade is misspelt",
    "standard/vector-expectation",
    "vectors/worked.yaml",
    "grade: fair",
    "grade: fairr",
  ],
  ["an expected outcome is misspelt", "standard/vector-expectation", "vectors/worked.yaml", ": missing", ": mising"],
  [
    "a case answers what is not asked",
    "assessment/unknown-input",
    "vectors/worked.yaml",
    "{ opening-hours: 48",
    "{ opening-hour: 48",
  ],
  ["a case expects another score", "standard/vector-fails", "vectors/worked.yaml", "77.5 }", "78.5 }"],
  [
    "the English text is Chinese",
    "standard/translation-missing",
    "dimensions/reach.yaml",
    "en: Valid library cards",
    "en: 读者证",
  ],
  [
    "the Chinese text is English",
    "standard/translation-missing",
    "dimensions/reach.yaml",
    "zh: 有效读者证数",
    "zh: Valid library cards",
  ],
  [
    "the languages are swapped",
    "standard/translation-swapped",
    "standard.yaml",
    "{ zh: 公共图书馆, en: Public library }",
    "{ zh: Public library, en: 公共图书馆 }",
  ],
  [
    "a percentage is divided by a hundredth",
    "standard/percent-twice",
    "dimensions/reach.yaml",
    "cards / residents",
    "cards / (residents / 100)",
  ],
  [
    "a value is always 1",
    "standard/constant-value",
    "dimensions/reach.yaml",
    "value: cards / residents",
    "value: cards / cards",
  ],
  [
    "a share is turned over",
    "standard/constant-score",
    "dimensions/reach.yaml",
    "value: cards / residents",
    "value: residents / cards",
  ],
  [
    "a unit is not used",
    "standard/unused-definition",
    "standard.yaml",
    "units:\n",
    "units:\n  seat: { title: { zh: 座, en: seats } }\n",
  ],
  [
    "a source is forgotten",
    "standard/no-source",
    "dimensions/reach.yaml",
    '    source: { ref: plan, clause: "3.1", basis: source-text }\n',
    "",
  ],
  ["a source has no name", "standard/no-reference", "dimensions/reach.yaml", "ref: plan, ", ""],
  [
    "every city loses 30 points",
    "standard/grade-unreachable",
    "standard.yaml",
    "10 * incidents\n    at-most: 20",
    "30 + incidents\n    at-most: 40",
  ],
  ["a gate takes more than there is", "standard/gate-beyond-scale", "standard.yaml", "at-most: 20", "at-most: 200"],
  [
    "advice that nobody is given",
    "standard/condition-never",
    "dimensions/reach.yaml",
    "effort: low",
    "effort: low, when: cards < 0",
  ],
  ["a day that does not exist", "assessment/date", "standard.yaml", "2025-06-01", "2025-06-31"],
  [
    "shares as fractions of less than 1",
    "standard/weights-sum",
    "standard.yaml",
    "60 }\n  - { id: service, weight: 40",
    "0.6 }\n  - { id: service, weight: 0.3",
  ],
  [
    "a negative item",
    "standard/score-range",
    "dimensions/service.yaml",
    "reading }, score: 30",
    "reading }, score: -30",
  ],
];

describe.skipIf(absent)(`the mistakes of an author${note}`, () => {
  const mistakes: readonly Mistake[] = absent ? [] : parse(readFileSync(join(cases, "mistakes.yaml"), "utf8"));

  test("are forty, and the standard without one has no finding", () => {
    expect(mistakes.map(({ id }) => id).sort()).toEqual(Object.keys(rules).sort());
    expect(lint([])).toEqual([]);
  });

  test.each(mistakes.map(({ id, edits }) => [id, edits] as const))("%s is found once", (id, edits) => {
    expect(lint(edits).map(({ rule }) => rule)).toEqual([rules[id]]);
  });

  test.each(others)("%s", (_, rule, file, from, to) => {
    expect(lint([{ file, from, to }]).map((found) => found.rule)).toEqual([rule]);
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
