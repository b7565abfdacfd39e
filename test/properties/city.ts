/** Documents read and scored by the engine, and numbers taken out of the result. */
import {
  type Assessment,
  checkAssessment,
  checkStandard,
  evaluate,
  type ResultDocument,
  type SourceDocument,
  type Standard,
} from "../../src/engine/index.ts";
import { Decimal } from "../../src/engine/quantity/index.ts";
import { type Documents, documentsOf, type Fields } from "./documents.ts";
import type { Sketch } from "./sketch.ts";

export function standardOf({ standard, dimensions }: Pick<Documents, "standard" | "dimensions">): Standard {
  const { value, diagnostics } = checkStandard({
    standard: document("standard", standard),
    dimensions: new Map([...dimensions].map(([id, data]) => [id, document(id, data)])),
  });
  if (!value) throw new Error(`The drawn standard is wrong: ${JSON.stringify(diagnostics)}`);
  return value;
}

export function assessmentOf(standard: Standard, answers: Fields): Assessment {
  const { value, diagnostics } = checkAssessment({
    document: document("assessment", assessment(standard, answers)),
    standard,
  });
  if (!value) throw new Error(`The drawn assessment cannot be read: ${JSON.stringify(diagnostics)}`);
  return value;
}

export function assessment({ reference }: Pick<Standard, "reference">, answers: Fields): Fields {
  return {
    citymark: "assessment/1",
    standard: reference,
    city: { id: "c", name: "C" },
    period: { from: "2025-01-01", to: "2025-12-31" },
    answers,
  };
}

export function score(sketch: Sketch): ResultDocument {
  const documents = documentsOf(sketch);
  return scoreAnswers(standardOf(documents), documents.answers);
}

export function scoreAnswers(standard: Standard, answers: Fields): ResultDocument {
  return evaluate({ standard, assessment: assessmentOf(standard, answers) });
}

function document(file: string, data: Fields): SourceDocument {
  return { file, data, where: (path) => ({ file, path }) };
}

export interface Ends {
  readonly id: string;
  readonly score?: Decimal;
  readonly low?: Decimal;
  readonly high?: Decimal;
}

/** Every node's numbers, and the total's before and after the gates. */
export function numbers({ nodes, totals }: ResultDocument): readonly Ends[] {
  const { outcome, "before-gates": before } = totals["self-assessed"];
  return [...nodes, { id: "before gates", outcome: before }, { id: "total", outcome }].map(({ id, outcome: each }) => ({
    id,
    ...Object.fromEntries(
      (["score", "low", "high"] as const).flatMap((key) => {
        const text = each[key];
        return text === undefined ? [] : [[key, new Decimal(text)]];
      }),
    ),
  }));
}

/** Outcomes by id, free of the order in which things stand; gates by their state. */
export function outcomes({ nodes, totals, gates }: ResultDocument): Readonly<Record<string, unknown>> {
  const { outcome, grade } = totals["self-assessed"];
  const entries = [...nodes, { id: "total", outcome }].map(({ id, outcome: { inputs: _, ...each } }) => [id, each]);
  return {
    ...Object.fromEntries(entries),
    ...Object.fromEntries(gates.map(({ id, state }) => [id, state])),
    grade: grade?.id,
  };
}
