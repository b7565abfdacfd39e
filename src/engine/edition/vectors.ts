/** The worked cases of a standard, run: answers in, outcomes out, compared at the decimals that the case writes. */
import { evaluate, type Spots, spotsOf } from "../evaluate/index.ts";
import type { Data, SourceDocument } from "../intake/index.ts";
import { type Diagnostic, readText, type Standard, type Text } from "../model/index.ts";
import { Decimal, round } from "../quantity/index.ts";
import type { ResultDocument, VectorsDocument } from "../schema/types.gen.ts";
import { validateVectors } from "../schema/validate-vectors.gen.js";
import { checkAssessment, checkStructure, reportInto } from "../validate/index.ts";

export interface Expectation {
  readonly id: string;
  readonly expected: string;
  readonly found: string;
  readonly holds: boolean;
}

export interface CaseOutcome {
  readonly what: Text;
  readonly file: string;
  readonly line: number;
  readonly expectations: readonly Expectation[];
  /** Computed when it is first needed. */
  readonly result?: () => ResultDocument;
  /** What is wrong with the answers of the case and was not expected to be. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface VectorsOutcome {
  readonly cases: readonly CaseOutcome[];
  readonly diagnostics: readonly Diagnostic[];
}

export function testVectors(standard: Standard, document: SourceDocument): VectorsOutcome {
  const diagnostics: Diagnostic[] = [];
  const text = checkStructure(
    document,
    "vectors/1",
    validateVectors,
    reportInto(diagnostics, () => document),
  );
  if (!text) return { cases: [], diagnostics };
  return { cases: text.cases.map((each, i) => runCase(standard, document, text, each, i)), diagnostics };
}

function runCase(
  standard: Standard,
  document: SourceDocument,
  { period }: VectorsDocument,
  { what, answers, expect }: VectorsDocument["cases"][number],
  i: number,
): CaseOutcome {
  const data = {
    citymark: "assessment/1",
    standard: standard.reference,
    city: { id: "vector", name: "vector" },
    period,
    answers,
  } as unknown as Data;
  const checked = checkAssessment({
    document: { file: document.file, data, where: (path) => document.where(["cases", i, ...path]) },
    standard,
  });
  const place = {
    file: document.file,
    line: document.where(["cases", i]).span?.start.line ?? 0,
    diagnostics: checked.diagnostics.filter(
      ({ rule, severity }) => severity === "error" && !Object.hasOwn(expect, rule),
    ),
  };
  if (!checked.value)
    return {
      what: readText(what),
      ...place,
      expectations: Object.keys(expect).map((id) => ({
        id,
        expected: String(expect[id]),
        found: "error",
        holds: false,
      })),
    };
  const assessment = checked.value;
  const spots = spotsOf({ standard, assessment });
  const expectations = Object.entries(expect).map(([id, expected]) => expectation(id, String(expected), spots));
  return { what: readText(what), ...place, expectations, result: () => evaluate({ standard, assessment }) };
}

function expectation(id: string, expected: string, spots: Spots): Expectation {
  const found = foundFor(id, spots);
  return { id, expected, found, holds: agrees(found, expected) };
}

const asking = /^(rating|value|imputed)\(([^)]+)\)$/;

/** The node whose value or class a case expects, or the id itself. */
export function expectedOf(id: string): string {
  return asking.exec(id)?.[2] ?? id;
}

/** What there is of an id: a score or the name of an outcome, a grade, a gate's state, or whether a rule reported. */
function foundFor(id: string, spots: Spots): string {
  if (id === "grade") return spots.total().grade?.id ?? "none";
  if (id.includes("/")) return spots.reported(id) ? "reported" : "not-reported";
  const [, asked, of = ""] = asking.exec(id) ?? [];
  if (asked === "value") return spots.value(of) ?? "none";
  if (asked === "imputed") return spots.imputed(of) ?? "none";
  if (asked) return ratingOf(of, spots) ?? "none";
  const outcome = id === "total" ? spots.total().outcome : spots.outcome(id);
  return spots.gate(id) ?? outcome?.score ?? outcome?.kind ?? "unknown";
}

function ratingOf(id: string, spots: Spots): string | undefined {
  return (id === "total" ? spots.total().rating : spots.rating(id))?.class;
}

const outcomes = ["missing", "not-applicable", "error", "unscored", "insufficient-coverage"] as const;

/** What a case may expect of an id; `number`: also any number. */
export function expectable(
  id: string,
  { nodes, gates, grades, rating }: Standard,
): { readonly number: boolean; readonly words: readonly string[] } {
  if (id === "grade") return { number: false, words: ["none", ...grades.map((grade) => grade.id)] };
  if (id.includes("/")) return { number: false, words: ["reported", "not-reported"] };
  const [, asked] = asking.exec(id) ?? [];
  if (asked === "rating") return { number: false, words: ["none", "unrated", ...(rating?.classes.keys() ?? [])] };
  if (asked) return { number: true, words: ["none"] };
  if (gates.some((gate) => gate.id === id)) return { number: false, words: ["acting", "not-acting", "undecided"] };
  return { number: true, words: id === "total" || nodes.has(id) ? outcomes : [] };
}

export const isNumeral = (text: string): boolean => /^-?[0-9]+(?:\.[0-9]+)?$/.test(text);

function agrees(found: string, expected: string): boolean {
  if (found === expected) return true;
  if (!isNumeral(expected) || !/^-?[0-9]/.test(found)) return false;
  const decimals = expected.split(".")[1]?.length ?? 0;
  return round(new Decimal(found), decimals, "half-even").equals(expected);
}
