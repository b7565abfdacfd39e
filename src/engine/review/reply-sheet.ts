/** Replies of a city in a table that went with the letter: a row for each question. */
import { withoutTitle } from "../intake/index.ts";
import { type Diagnostic, diagnose, queryMark, type Review, say } from "../model/index.ts";
import { decisionSheetRules, reviewRules } from "../validate/index.ts";
import type { FilledRow } from "./filled-rows.ts";
import type { NewReply } from "./review-text.ts";

export const replyColumns = ["city", "input", "reply", "by", "record"] as const;
type Column = (typeof replyColumns)[number];

export const replyTable = { columns: replyColumns, entries: ["reply", "by"] } as const;

/** Replies without their day. What the review has already is not among them. */
export function sheetReplies(
  rows: readonly FilledRow<Column>[],
  city: string,
  review: Review,
): {
  readonly replies: readonly Omit<NewReply, "on">[];
  readonly known: number;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const replies: Omit<NewReply, "on">[] = [];
  let known = 0;
  // A name alone replies to nothing.
  for (const row of rows.filter(({ cells }) => cells.reply !== "")) {
    const { input, reply, by, record } = row.cells;
    const id = withoutTitle(input);
    const wrong = isKnown(review, id, reply) ? undefined : wrongIn(row, city, review);
    if (wrong) diagnostics.push(wrong);
    else if (isKnown(review, id, reply)) known += 1;
    else replies.push({ input: id, query: record, by: by === "" ? undefined : by, text: reply });
  }
  return { replies, known, diagnostics };
}

function wrongIn({ cells, where }: FilledRow<Column>, city: string, review: Review): Diagnostic | undefined {
  const [id, of] = [withoutTitle(cells.input), withoutTitle(cells.city)];
  if (id === "" || of === "") return diagnose(decisionSheetRules.unknownRow, where.reply, { written: cells.reply });
  if (of !== city) return diagnose(decisionSheetRules.otherCity, where.city, { city: of, expected: city });
  return isAsked(review, id, cells.record) ? undefined : diagnose(reviewRules.notAsked, where.input, { id });
}

/** Whether the last decision on an input is the query with this mark. */
function isAsked(review: Review, input: string, mark: string): boolean {
  const decision = review.latest.get(input);
  return decision?.verdict === "query" && queryMark(decision) === mark;
}

function isKnown(review: Review, input: string, reply: string): boolean {
  return (review.latest.get(input)?.replies ?? []).some(({ text }) => say(text, "zh") === reply);
}
