/** Replies of a city as they come back: again, in another order, twice in one table, or those of another city. */
import { describe, expect, test } from "vitest";
import {
  type Decision,
  filledRows,
  parseCsvGrid,
  queryMark,
  type Review,
  replyTable,
  sheetReplies,
} from "../../src/engine/index.ts";

const query = { input: "beds", verdict: "query", because: "which" } as const;
const mark = queryMark(query);

/** What is read from rows of city, input and reply, into a review that has some replies. */
function read(rows: readonly string[], had: readonly string[], latest: Decision = query) {
  const text = ["[city],[input],[reply],[by],[record]", ...rows.map((row) => `${row},,${mark}`)].join("\n");
  const grid = parseCsvGrid({ file: "replies.csv", text });
  const filled = grid.value && filledRows(grid.value, replyTable).value;
  const replies = had.map((each) => ({ on: "2027-02-01", text: each }));
  const review = { latest: new Map([["beds", { ...latest, replies }]]) } as unknown as Review;
  const { replies: found, known, diagnostics } = sheetReplies(filled ?? [], "town", review);
  return { attached: found.map((each) => each.text), known, found: diagnostics.map(({ rule }) => rule) };
}

describe("replies of a city", () => {
  test.each([
    { what: "a first reply is attached", rows: ["town,beds,60"], had: [], attached: ["60"], known: 0 },
    { what: "the last reply is not attached again", rows: ["town,beds,60"], had: ["61", "60"], attached: [], known: 1 },
    {
      what: "an earlier reply, given again, is the last now",
      rows: ["town,beds,60"],
      had: ["60", "61"],
      attached: ["60"],
      known: 0,
    },
    { what: "equal rows are one reply", rows: ["town,beds,60", "town,beds,60"], had: [], attached: ["60"], known: 0 },
    {
      what: "two rows of one question stay in order",
      rows: ["town,beds,60", "town,beds,61"],
      had: [],
      attached: ["60", "61"],
      known: 0,
    },
    {
      what: "two rows are known when read again",
      rows: ["town,beds,60", "town,beds,61"],
      had: ["60", "61"],
      attached: [],
      known: 2,
    },
    {
      what: "a row that was added is attached alone",
      rows: ["town,beds,60", "town,beds,61"],
      had: ["60"],
      attached: ["61"],
      known: 1,
    },
  ])("$what", ({ rows, had, attached, known }) => {
    expect(read(rows, had)).toEqual({ attached, known, found: [] });
  });

  test("a table is known after the decision, too", () => {
    const accepted = { input: "beds", verdict: "accepted" } as const;
    expect(read(["town,beds,60"], ["60"], accepted)).toEqual({ attached: [], known: 1, found: [] });
    expect(read(["town,beds,61"], ["60"], accepted).found).toEqual(["review/not-asked"]);
  });

  test("the words of another city are refused, though the review has the same", () => {
    expect(read(["other,beds,60"], ["60"])).toMatchObject({ attached: [], known: 0, found: [expect.any(String)] });
  });
});
