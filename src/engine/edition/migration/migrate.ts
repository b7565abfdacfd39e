/**
 * The text of an assessment for another edition, or for the next period of its own: what still fits is carried over as a draft,
 * which does not count until somebody has looked at it; the rest is computed, asked anew or archived. No answer and no comment is lost.
 */
import { EditableDocument } from "../../intake/index.ts";
import { type Assessment, type Crosswalk, type Input, type Locale, type Standard, say } from "../../model/index.ts";
import { dayText, publish } from "../../quantity/index.ts";
import { acrossBy } from "./across.ts";
import { type CarriedAnswer, carryAnswers, type Way } from "./carry.ts";

export interface Migration {
  readonly text: string;
  readonly assessment: Assessment;
  readonly before: Standard;
  readonly after: Standard;
  /** YYYY-MM-DD; without it, that of the assessment. */
  readonly period?: { readonly from: string; readonly to: string };
  readonly locale: Locale;
  /** Between two standards of which none replaces the other. */
  readonly crosswalk?: Crosswalk;
}

export interface Migrated {
  readonly text: string;
  /** The questions of the later edition, by what became of their answers; `archived`: those of the earlier one. */
  readonly ways: Readonly<Record<Way | "archived", readonly string[]>>;
}

export function migrateAssessment(migration: Migration): Migrated {
  const { text, assessment, before, after, period, locale, crosswalk } = migration;
  const document = new EditableDocument(text);
  const across = crosswalk && acrossBy(crosswalk, before, after, locale);
  const carried = carryAnswers(before, after, assessment, across?.ways);
  const from = before.reference === after.reference ? dayText(assessment.period.to) : before.reference;
  const asks = (input: string) =>
    [say(after.inputs.get(input)?.question ?? input, locale), across?.hintOn(input) ?? ""].filter(Boolean).join(" · ");
  document.set("standard", after.reference);
  if (period) for (const end of ["from", "to"] as const) document.setEntry("period", end, period[end]);
  document.delete("lock");
  // First what leaves, so that an id that stands for another thing now is free.
  for (const id of carried.archived) document.move("answers", id, "archive");
  for (const { way, from: earlier, input, answer } of carried.answers.values()) {
    if (way === "same" && earlier !== undefined) document.mark("answers", earlier, input, { draft: from });
    if (way === "converted")
      document.setEntry("answers", input, {
        value: numberText(answer, after.inputs.get(input)),
        draft: from,
        ...across?.noteOn(input),
      });
    if (way === "asked") document.ask("answers", input, asks(input));
  }
  const of = (way: Way) => [...carried.answers.values()].filter((each) => each.way === way && isAnswered(each));
  return {
    text: document.toString(),
    ways: {
      same: of("same").map(({ input }) => input),
      converted: of("converted").map(({ input }) => input),
      asked: of("asked").map(({ input }) => input),
      archived: carried.archived,
    },
  };
}

function isAnswered({ way, answer }: CarriedAnswer): boolean {
  return way === "asked" || answer.status !== "unanswered";
}

/** In the unit of the question. */
function numberText({ value }: CarriedAnswer["answer"], input: Input | undefined): string {
  if (value?.kind !== "quantity") return "";
  return publish(input?.asks.kind === "quantity" ? value.number.div(input.asks.unit.factor) : value.number);
}
