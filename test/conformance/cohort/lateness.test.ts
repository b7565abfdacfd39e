/** What was due and not there in time: submissions by the day of receipt, reviews by the day of their signature. */
import { expect, test } from "vitest";
import { lateness, type Timed } from "../../../src/engine/index.ts";

const phase = {
  id: "final",
  title: "final",
  period: { from: "2026-01-01", to: "2026-12-31" },
  due: "2027-01-10",
  reviewDue: "2027-01-20",
};

const missing: Timed = { status: "missing" };
const unrecorded: Timed = { status: "unreadable" };
const receivedOn = (on: string): Timed => ({ status: "unreadable", receipt: { on } });

test.each<{ what: string; submission: Timed; asOf: string; late: readonly (readonly [string, number])[] }>([
  { what: "nothing on the very day", submission: missing, asOf: "2027-01-10", late: [] },
  {
    what: "a missing submission from the day after",
    submission: missing,
    asOf: "2027-01-11",
    late: [["submission", 1]],
  },
  { what: "no review on the day it is due", submission: unrecorded, asOf: "2027-01-20", late: [] },
  { what: "a missing review after it", submission: unrecorded, asOf: "2027-02-20", late: [["review", 31]] },
  { what: "nothing that came in on the last day", submission: receivedOn("2027-01-10"), asOf: "2027-01-15", late: [] },
  {
    what: "what came in after it, whenever that is looked at, and its review",
    submission: receivedOn("2027-01-13"),
    asOf: "2027-01-21",
    late: [
      ["submitted-late", 3],
      ["review", 1],
    ],
  },
  {
    what: "on an earlier day what came in later",
    submission: receivedOn("2027-01-13"),
    asOf: "2027-01-12",
    late: [["submission", 2]],
  },
])("late is $what", ({ submission, asOf, late }) =>
  expect(lateness(phase, submission, asOf).map(({ what, days }) => [what, days])).toEqual(late),
);
