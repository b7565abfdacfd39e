/** Replies of a city in a table that went with the letter: a row for each question. */
import { withoutTitle } from "../intake/index.ts";
import { type Diagnostic, diagnose, queryMark, type Review, say } from "../model/index.ts";
import { replySheetRules, reviewRules } from "../validate/index.ts";
import type { FilledRow } from "./filled-rows.ts";
import type { NewReply } from "./review-text.ts";

export const replyColumns = ["city", "input", "reply", "by", "record"] as const;
type Column = (typeof replyColumns)[number];

export const replyTable = {
  columns: replyColumns,
  entries: ["reply", "by"],
  absent: replySheetRules.notReplies,
} as const;

type NewText = Omit<NewReply, "on">;

/** Replies without their day. What the review has already is not among them. */
export function sheetReplies(
  rows: readonly FilledRow<Column>[],
  city: string,
  review: Review,
): {
  readonly replies: readonly NewText[];
  readonly known: number;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const replies: NewText[] = [];
  let known = 0;
  const inputs = new Map<string, FilledRow<Column>[]>();
  // A name alone replies to nothing.
  for (const row of rows.filter(({ cells }) => cells.reply !== "")) {
    const id = withoutTitle(row.cells.input);
    const own = inputs.get(id) ?? [];
    const wrong = wrongIn(row, city);
    if (wrong) diagnostics.push(wrong);
    else if (!own.some((other) => isSame(other, row))) inputs.set(id, [...own, row]);
  }
  for (const [id, own] of inputs) {
    const before = countKnown(review, id, own);
    known += before;
    for (const { cells, where } of own.slice(before)) {
      const { reply: text, by, record: query } = cells;
      if (isAsked(review, id, query)) replies.push({ input: id, query, by: by || undefined, text });
      else diagnostics.push(diagnose(reviewRules.notAsked, where.input, { id }));
    }
  }
  return { replies, known, diagnostics };
}

function wrongIn({ cells, where }: FilledRow<Column>, city: string): Diagnostic | undefined {
  const [id, of] = [withoutTitle(cells.input), withoutTitle(cells.city)];
  if (id === "" || of === "") return diagnose(replySheetRules.unknownQuestion, where.reply, { written: cells.reply });
  return of === city ? undefined : diagnose(replySheetRules.otherCity, where.city, { city: of, expected: city });
}

function isSame({ cells: one }: FilledRow<Column>, { cells: other }: FilledRow<Column>): boolean {
  return one.reply === other.reply && one.record === other.record;
}

/** Whether the last decision on an input is the query with this mark. */
function isAsked(review: Review, input: string, mark: string): boolean {
  const decision = review.latest.get(input);
  return decision?.verdict === "query" && queryMark(decision) === mark;
}

/** How many of the rows of an input, from the first, are its last replies: an earlier one may be given again. */
function countKnown(review: Review, input: string, rows: readonly FilledRow<Column>[]): number {
  const had = (review.latest.get(input)?.replies ?? []).map(({ text }) => say(text, "zh"));
  const counts = rows.map((_, index) => rows.length - index);
  const isLast = (count: number) =>
    count <= had.length && rows.slice(0, count).every(({ cells }, index) => cells.reply === had.at(index - count));
  return counts.find(isLast) ?? 0;
}
