/** A signature covers what was decided when it was given, and leaves nothing open. */
import { describe, expect, test } from "vitest";
import type { Data } from "../../../src/engine/index.ts";
import { assessmentOf, read } from "./hand.ts";

const assessment = assessmentOf({ a: "60", b: "70" });

function signed(decisions: readonly Data[], on = "2026-03-10") {
  const { review, diagnostics } = read(assessment, decisions, { signed: { name: "S", on } });
  return [review.signed?.name, diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)];
}

describe("a signature", () => {
  test.each<{ what: string; decisions: readonly Data[]; found: readonly unknown[] }>([
    {
      what: "stands over decisions of the days before, of its own day, and of no day",
      decisions: [
        { input: "a", decision: "accepted", on: "2026-03-09" },
        { input: "a", decision: "accepted", on: "2026-03-10" },
        { input: "b", decision: "accepted" },
      ],
      found: ["S", []],
    },
    {
      what: "does not stand where something was decided after it",
      decisions: [
        { input: "a", decision: "accepted", on: "2026-03-09" },
        { input: "b", decision: "rejected", because: "r", on: "2026-03-11" },
      ],
      found: [undefined, ["warning review/signed-before"]],
    },
    {
      what: "does not stand with a query open",
      decisions: [{ input: "a", decision: "query", because: "which year", on: "2026-03-09" }],
      found: [undefined, ["warning review/open-query"]],
    },
    {
      what: "does not stand over what is wrong",
      decisions: [
        { input: "a", decision: "accepted", on: "2026-03-09" },
        { input: "b", decision: "rejected", on: "2026-03-09" },
      ],
      found: [undefined, ["error review/reason-missing"]],
    },
  ])("$what", ({ decisions, found }) => expect(signed(decisions)).toEqual(found));

  test("on a day that is none is told of", () =>
    expect(signed([], "2026-02-30")[1]).toEqual(["error assessment/date"]));
});
