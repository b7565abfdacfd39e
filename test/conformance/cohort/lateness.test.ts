/** What was due and not there in time: submissions by their absence, reviews by the day of their signature. */
import { expect, test } from "vitest";
import { lateness } from "../../../src/engine/index.ts";

const phase = {
  id: "final",
  title: "final",
  period: { from: "2026-01-01", to: "2026-12-31" },
  due: "2027-01-10",
  reviewDue: "2027-01-20",
};

test.each([
  { what: "nothing on the very day", status: "missing", asOf: "2027-01-10", late: undefined },
  { what: "a missing submission from the day after", status: "missing", asOf: "2027-01-11", late: ["submission", 1] },
  { what: "no review on the day it is due", status: "unreadable", asOf: "2027-01-20", late: undefined },
  { what: "a missing review after it", status: "unreadable", asOf: "2027-02-20", late: ["review", 31] },
])("late is $what", ({ status, asOf, late }) => {
  const found = lateness(
    phase,
    status === "missing" ? { status } : { status: "unreadable", blocked: "assessment" },
    asOf,
  );
  expect(found && [found.what, found.days]).toEqual(late);
});
