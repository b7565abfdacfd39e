/** The answer to a question that asks for a table. */
import { named, type Table, table } from "../../document/blocks.ts";
import type { AnswerView } from "./answers.ts";

export function answerTable(
  question: string,
  { head: [first = "", ...others], rows }: NonNullable<AnswerView["table"]>,
): Table {
  return table(rows, {
    caption: question,
    shape: "dense",
    columns: [
      named(first, ([title = ""]) => title),
      ...others.map((title, index) => ({
        title,
        kind: "number" as const,
        cell: (row: readonly string[]) => row[index + 1] ?? "",
      })),
    ],
  });
}
