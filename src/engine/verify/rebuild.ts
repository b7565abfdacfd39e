/** From a Result back to what it was computed from: enough to compute it again, years later and without the files. */
import type { Answer, AnswerValue, Assessment, Decision, Found, Input, Review, Standard } from "../model/index.ts";
import { Decimal, parseDay } from "../quantity/index.ts";
import type { PublishedAnswer, ResultDocument } from "../schema/types.gen.ts";

export interface Rebuilt {
  readonly assessment: Assessment;
  readonly review?: Review;
  readonly evidence: ReadonlyMap<string, Found>;
}

export function rebuild(result: ResultDocument, { inputs }: Standard): Rebuilt {
  const { assessment: about, review, evidence } = result;
  const answers = new Map<string, Answer>();
  const decisions: Decision[] = [];
  for (const published of result.answers) {
    const input = inputs.get(published.input);
    if (!input) continue;
    answers.set(input.id, given(input, published));
    const decision = decisionOn(input, published);
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
function given(input: Input, published: PublishedAnswer): Answer {
  const { status, decision, evidence = [] } = published;
  const adjusted = decision?.decision === "adjusted";
  const before = adjusted ? decision.before : published;
  const value = before && valueIn(input, before);
  const base = { input: input.id, evidence };
  if (value && (status === "answered" || adjusted)) return { ...base, status: "answered", value };
  return { ...base, status: adjusted ? "unanswered" : status };
}

function decisionOn(input: Input, published: PublishedAnswer): Decision | undefined {
  const { decision } = published;
  if (!decision) return undefined;
  const value = decision.decision === "adjusted" ? valueIn(input, published) : undefined;
  return { input: input.id, verdict: decision.decision, ...(value ? { value } : {}) };
}

type Stated = Pick<PublishedAnswer, "number" | "date" | "choice" | "items" | "rows">;

function valueIn({ asks }: Input, { number, date, choice, items, rows }: Stated): AnswerValue | undefined {
  if (number !== undefined && asks.kind === "quantity")
    return { kind: "quantity", number: new Decimal(number).times(asks.unit.factor) };
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
          return cell === undefined ? [] : [[id, new Decimal(cell).times(unit.factor)] as const];
        }),
      ),
    })),
  };
}
