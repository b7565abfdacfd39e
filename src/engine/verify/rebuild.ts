/** From a Result back to what it was computed from: enough to compute it again, years later and without the files. */
import type { Answer, AnswerValue, Assessment, Decision, Found, Input, Review, Standard } from "../model/index.ts";
import { Decimal, parseDay, parseQuantity, publish, round, type Unit, type UnitTable } from "../quantity/index.ts";
import type { PublishedAnswer, ResultDocument } from "../schema/types.gen.ts";

export interface Rebuilt {
  readonly assessment: Assessment;
  readonly review?: Review;
  readonly evidence: ReadonlyMap<string, Found>;
}

export function rebuild(result: ResultDocument, { inputs, units }: Standard): Rebuilt {
  const { assessment: about, review, evidence } = result;
  const answers = new Map<string, Answer>();
  const decisions: Decision[] = [];
  for (const published of result.answers) {
    const input = inputs.get(published.input);
    if (!input) continue;
    answers.set(input.id, given(input, published, units));
    const decision = decisionOn(input, published, units);
    if (decision) decisions.push(decision);
  }
  return {
    assessment: {
      standard: result.standard.reference,
      city: about.city,
      fictitious: about.fictitious,
      period: { from: parseDay(about.period.from) ?? 0, to: parseDay(about.period.to) ?? 0 },
      departments: new Map(),
      answers,
      evidence: new Map(Object.entries(evidence).map(([id, { found: _, ...entry }]) => [id, entry])),
      practices: [],
      digest: about.digest,
      diagnostics: [],
    },
    ...(review
      ? {
          review: {
            assessment: about.digest,
            reviewer: { name: review.reviewer },
            decisions,
            latest: new Map(decisions.map((decision) => [decision.input, decision])),
            digest: review.digest,
            diagnostics: [],
          },
        }
      : {}),
    evidence: new Map(Object.entries(evidence).map(([id, { found }]) => [id, found])),
  };
}

/** The answer as the city gave it, before any adjustment. */
function given(input: Input, published: PublishedAnswer, units: UnitTable): Answer {
  const { decision, evidence = [] } = published;
  const stated: Stated & Partial<Pick<PublishedAnswer, "status">> = decision?.before
    ? { ...decision.before, ...writtenAs(decision.given) }
    : published;
  const { status = "unanswered", rule } = stated;
  const value = status === "answered" ? valueIn(input, stated, units) : undefined;
  return { input: input.id, evidence, status, ...(value ? { value } : {}), ...(rule === undefined ? {} : { rule }) };
}

function writtenAs(written: string | undefined): Pick<PublishedAnswer, "written"> {
  return written === undefined ? {} : { written };
}

function decisionOn(input: Input, published: PublishedAnswer, units: UnitTable): Decision | undefined {
  const { decision } = published;
  if (!decision) return undefined;
  const value = decision.before ? valueIn(input, published, units) : undefined;
  const again = decision["review-again"] ? ({ again: true } as const) : {};
  const { status } = published;
  const was = decision.before && status !== "answered" ? { was: status } : {};
  return { input: input.id, verdict: decision.decision, ...again, ...was, ...(value ? { value } : {}) };
}

type Stated = Pick<PublishedAnswer, "rule" | "written" | "number" | "date" | "choice" | "items" | "rows">;

function valueIn(
  { asks }: Input,
  { written, number, date, choice, items, rows }: Stated,
  units: UnitTable,
): AnswerValue | undefined {
  if (number !== undefined && asks.kind === "quantity")
    return { kind: "quantity", number: exactly(number, written, asks.unit, units) };
  if (date !== undefined) return { kind: "date", day: parseDay(date) ?? 0 };
  if (choice !== undefined) return { kind: "choice", choice };
  if (items !== undefined) return { kind: "items", items };
  if (rows === undefined || asks.kind !== "table") return undefined;
  return {
    kind: "table",
    rows: rows.map((row) => ({
      label: row[asks.rows] ?? "",
      cells: new Map(
        [...asks.columns.values()].flatMap(({ id, unit }) => {
          const cell = row[id];
          return cell === undefined ? [] : [[id, shortest(cell, unit)] as const];
        }),
      ),
    })),
  };
}

/** A number in base units. 20 hours have no end of decimals in days: what was written says it exactly, where it fits. */
function exactly(number: string, written: string | undefined, unit: Unit, units: UnitTable): Decimal {
  const read = written === undefined ? undefined : parseQuantity(written, unit, units);
  return read && "value" in read && publish(read.value.div(unit.factor)) === number
    ? read.value
    : shortest(number, unit);
}

/** Where the decimals end where all do, the shortest number in base units that is published so: it is what was written. */
function shortest(number: string, { factor }: Unit): Decimal {
  const exact = new Decimal(number).times(factor);
  for (let decimals = 0; decimals < exact.decimalPlaces(); decimals += 1) {
    const shorter = round(exact, decimals, "half-even");
    if (publish(shorter.div(factor)) === number) return shorter;
  }
  return exact;
}
