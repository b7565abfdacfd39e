/**
 * A conformance file holds small standards, each with cases: answers in, outcomes out. What every standard needs
 * and no case is about (identity, titles, a scale of 0 to 100) is put in here, so that a case shows only its own matter.
 */
import { readFileSync } from "node:fs";
import {
  type Assessment,
  checkAssessment,
  checkReview,
  checkStandard,
  coveredBySignature,
  type Data,
  evaluate,
  isObject,
  parseDocument,
  type ResultDocument,
  type Review,
  type SourceDocument,
  type Standard,
  type Submission,
} from "../../src/engine/index.ts";

type Fields = Readonly<Record<string, Data>>;

export interface Case {
  readonly what: string;
  readonly answers: Fields;
  readonly evidence?: Data;
  /** A reviewer's, in order; one who has decided nothing yet has an empty list. */
  readonly decisions?: readonly Data[];
  readonly expect: Readonly<Record<string, string>>;
}

export interface Suite {
  readonly what: string;
  readonly standard: Standard;
  readonly cases: readonly Case[];
}

/** Reads a file of cases as documents are read: every scalar is the text that was written. */
export function readData(path: string): Data {
  const { value, diagnostics } = parseDocument({ file: path, text: readFileSync(path, "utf8") });
  if (!value) throw new Error(`${path}: ${JSON.stringify(diagnostics)}`);
  return value.data;
}

export function readSuites(path: string): readonly Suite[] {
  const suites = fields(readData(path))["suites"];
  return list(suites).map((suite) => {
    const { what, cases, ...standard } = fields(suite);
    return {
      what: String(what),
      standard: standardOf(standard),
      cases: list(cases).map((each) => {
        const { what: shows, answers = {}, evidence, decisions, expect } = fields(each);
        return {
          what: String(shows),
          answers: fields(answers),
          ...(evidence === undefined ? {} : { evidence }),
          ...(decisions === undefined ? {} : { decisions: list(decisions) }),
          expect: fields(expect) as Record<string, string>,
        };
      }),
    };
  });
}

/** A standard of one dimension `d` that holds the indicators, or of the dimensions that are written. */
export function standardOf(written: Fields): Standard {
  const { dimensions, indicators, groups, aggregation, ...rest } = written;
  const single = {
    ...(indicators ? { indicators } : {}),
    ...(groups ? { groups } : {}),
    ...(aggregation ? { aggregation } : {}),
  };
  const bodies = Object.entries(fields(dimensions ?? { d: single }));
  const standard = document("standard", {
    citymark: "standard/1",
    id: "conformance",
    edition: "1",
    version: "1.0.0",
    title: "conformance",
    ...titled(rest),
    method: { scale: { from: "0", to: "100" }, missing: "zero", ...fields(rest["method"] ?? {}) },
    dimensions: bodies.map(([id, body]) => {
      const { weight } = fields(body);
      return weight === undefined ? { id } : { id, weight };
    }),
  });
  const files = new Map(
    bodies.map(([id, body]) => {
      const { weight: _, ...kept } = fields(body);
      return [id, document(id, { citymark: "dimension/1", title: id, ...titled(kept) })] as const;
    }),
  );
  const { value, diagnostics } = checkStandard({ standard, dimensions: files });
  if (!value) throw new Error(`The standard is wrong: ${JSON.stringify(diagnostics, undefined, 1)}`);
  return value;
}

/** The result of an assessment of the year 2025 with these answers, and what a reviewer decided on them. */
export function score(standard: Standard, answers: Fields, more: Beside = {}): ResultDocument {
  return evaluate({ standard, ...submission(standard, answers, more) });
}

export interface Beside extends Pick<Case, "evidence" | "decisions"> {
  readonly year?: string;
  /** Whether the review is signed, on the day after all. */
  readonly signed?: boolean;
}

export function submission(
  standard: Standard,
  answers: Fields,
  { evidence, decisions, year = "2025", signed = false }: Beside = {},
): Submission {
  const { value: assessment, diagnostics } = checkAssessment({
    document: document("assessment", {
      citymark: "assessment/1",
      standard: standard.reference,
      city: { id: "c", name: "c" },
      period: { from: `${year}-01-01`, to: `${year}-12-31` },
      answers,
      ...(evidence === undefined ? {} : { evidence }),
    }),
    standard,
  });
  if (!assessment) throw new Error(`The assessment cannot be read: ${JSON.stringify(diagnostics)}`);
  return { assessment, ...(decisions ? { review: reviewOf(standard, assessment, decisions, signed) } : {}) };
}

function reviewOf(standard: Standard, assessment: Assessment, decisions: readonly Data[], signed: boolean): Review {
  const by = { reviewer: { name: "r" }, name: "r", on: "2027-01-01" };
  const covers = coveredBySignature({ standard, assessment, decisions, ...by });
  const { value, diagnostics } = checkReview({
    document: document("review", {
      citymark: "review/1",
      assessment: assessment.digest,
      reviewer: { name: "r" },
      decisions,
      ...(signed ? { signed: { name: by.name, on: by.on, covers: { ...covers } } } : {}),
    }),
    standard,
    assessment,
  });
  if (!value) throw new Error(`The review cannot be read: ${JSON.stringify(diagnostics)}`);
  return value;
}

export function document(file: string, data: Data): SourceDocument {
  return { file, data, where: (path) => ({ file, path }) };
}

/** Gives a title, and to inputs a question, to all that must have one and that no case is about. */
function titled(data: Fields): Fields {
  const filled: Record<string, Data> = { ...data };
  for (const key of ["indicators", "groups", "gates", "units", "levels", "checklist", "inputs"]) {
    const held = data[key];
    if (Array.isArray(held)) filled[key] = held.map((each) => ({ title: "t", ...titled(fields(each)) }));
    else if (isObject(held))
      filled[key] = Object.fromEntries(
        Object.entries(held).map(([id, each]) => [
          id,
          { [key === "inputs" ? "question" : "title"]: id, ...titled(fields(each)) },
        ]),
      );
  }
  if (isObject(data["score"])) filled["score"] = titled(data["score"]);
  return filled;
}

export function fields(data: Data | undefined): Fields {
  if (!isObject(data)) throw new Error(`A map was expected, not ${JSON.stringify(data)}`);
  return data;
}

export function list(data: Data | undefined): readonly Data[] {
  if (!Array.isArray(data)) throw new Error(`A list was expected, not ${JSON.stringify(data)}`);
  return data;
}
