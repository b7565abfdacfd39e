/** Which side of a standard each of its keys belongs to. */

/** Which side of a part a detail belongs to; only words leave every score as it is. */
export type Aspect =
  | "question"
  | "unit"
  | "weight"
  | "score"
  | "formula"
  | "condition"
  | "method"
  | "rating"
  | "place"
  | "words";

const aspects: Readonly<Record<string, Aspect>> = {
  question: "question",
  choices: "question",
  rows: "question",
  columns: "question",
  unit: "unit",
  minimum: "unit",
  maximum: "unit",
  written: "unit",
  weight: "weight",
  score: "score",
  from: "score",
  cap: "score",
  value: "formula",
  values: "formula",
  by: "formula",
  deduct: "formula",
  bonus: "formula",
  "at-most": "formula",
  applicable: "condition",
  require: "condition",
  when: "condition",
  rating: "rating",
  classes: "rating",
  unrated: "rating",
  indicator: "rating",
  group: "rating",
  dimension: "rating",
  total: "rating",
  aggregation: "method",
  scale: "method",
  rounding: "method",
  missing: "method",
  impute: "method",
  "minimum-coverage": "method",
  "minimum-parts": "method",
  "missing-answers": "method",
  "shown-decimals": "words",
  rejected: "method",
  under: "place",
};

/** By the first step that says so; titles within a score are words. */
export function aspectOf(key: string): Aspect {
  const steps = key.split(".");
  if (["title", "zh", "en", "rule"].includes(steps.at(-1) ?? "") && steps[0] !== "question") return "words";
  return aspects[steps[0] ?? ""] ?? "words";
}
