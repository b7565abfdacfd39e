/** The answers of an assessment as another edition asks for them. */
import { answerScope } from "../../evaluate/index.ts";
import { evaluateFormula, isNumber } from "../../formula/index.ts";
import type { Answer, Asks, Assessment, Input, Standard } from "../../model/index.ts";
import { kindText } from "../../quantity/index.ts";
import { type Conversion, Origins } from "../succession/index.ts";

/** `same`: the earlier answer fits; `converted`: computed from earlier ones; `asked`: there is none that fits. */
export type Way = "same" | "converted" | "asked";

export interface CarriedAnswer {
  readonly input: string;
  readonly way: Way;
  /** The earlier question that it goes back to. */
  readonly from?: string;
  /** As it counts once it is confirmed; unanswered where it is asked anew. */
  readonly answer: Answer;
}

export interface CarriedAnswers {
  /** By the questions of the later edition, in its order. */
  readonly answers: ReadonlyMap<string, CarriedAnswer>;
  /** Earlier questions with an answer that has no place, or that is not taken over as it stands. */
  readonly archived: readonly string[];
}

/** Which earlier question a later one continues, and how its answer follows from the earlier ones. */
export interface Ways {
  of(id: string): string | undefined;
  conversion(id: string): Conversion | undefined;
}

/** `origins`: by default what the later edition says of the earlier one. */
export function carryAnswers(
  before: Standard,
  after: Standard,
  given: Pick<Assessment, "answers" | "period">,
  origins: Ways = new Origins(before, after),
): CarriedAnswers {
  const scope = answerScope(before, given);
  const carry = (input: Input): CarriedAnswer => {
    const asked: CarriedAnswer = {
      input: input.id,
      way: "asked",
      answer: { input: input.id, status: "unanswered", evidence: [] },
    };
    const conversion = origins.conversion(input.id);
    if (conversion) {
      const value = evaluateFormula(conversion.by, scope);
      const earlier = given.answers.get(conversion.from);
      if (!isNumber(value) || !earlier) return asked;
      const { written: _, ...rest } = earlier;
      const answer: Answer = {
        ...rest,
        input: input.id,
        status: "answered",
        value: { kind: "quantity", number: value },
      };
      return { input: input.id, way: "converted", from: conversion.from, answer };
    }
    const from = origins.of(input.id);
    const earlier = from === undefined ? undefined : given.answers.get(from);
    if (from === undefined || !earlier || !fits(earlier, before.inputs.get(from), input)) return asked;
    return { input: input.id, way: "same", from, answer: { ...earlier, input: input.id } };
  };
  const answers = new Map([...after.inputs.values()].map((input) => [input.id, carry(input)]));
  const kept = new Set([...answers.values()].flatMap(({ way, from }) => (way === "same" && from ? [from] : [])));
  const archived = [...given.answers.values()].filter(
    ({ input, status }) => status !== "unanswered" && !kept.has(input),
  );
  return { answers, archived: archived.map(({ input }) => input) };
}

/** Whether an answer can stand as it is: to the same form of question, in units of one kind, with what was chosen still there. */
function fits({ status, value }: Answer, before: Input | undefined, after: Input): boolean {
  if (!before || status === "error" || status === "unanswered" || !sameForm(before.asks, after.asks)) return false;
  if (status === "claimed") return after.claimable;
  const { asks } = after;
  if (value?.kind === "choice")
    return asks.kind === "choice"
      ? asks.choices.has(value.choice)
      : asks.kind === "levels" && asks.levels.has(value.choice);
  if (value?.kind === "items") return asks.kind === "checklist" && value.items.every((id) => asks.items.has(id));
  return true;
}

function sameForm(a: Asks, b: Asks): boolean {
  if (a.kind === "quantity" && b.kind === "quantity")
    return a.unit.counted === b.unit.counted && kindText(a.unit.kind) === kindText(b.unit.kind);
  if (a.kind === "table" && b.kind === "table")
    return a.rows === b.rows && [...a.columns.keys()].join() === [...b.columns.keys()].join();
  return a.kind === b.kind;
}
