/** A signature covers what was decided when it was given, and leaves nothing open. */
import { describe, expect, test } from "vitest";
import { coveredBySignature, type Data } from "../../../src/engine/index.ts";
import { assessmentOf, read } from "./hand.ts";

const assessment = assessmentOf({ a: "60", b: "70" });

const covers = (decisions: readonly Data[], of = assessment) =>
  coveredBySignature({ assessment: of.digest, decisions });

function signed(decisions: readonly Data[], more: Readonly<Record<string, Data>> = {}, of = assessment) {
  const signature = { name: "S", on: "2026-03-10", covers: covers(decisions), ...more };
  const { review, diagnostics } = read(of, decisions, { signed: signature });
  return [review.signed?.name, diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)];
}

const a = { input: "a", decision: "accepted" };
const b = { input: "b", decision: "accepted" };

describe("a signature", () => {
  test.each<{ what: string; decisions: readonly Data[]; found: readonly unknown[] }>([
    {
      what: "stands over decisions of the days before, of its own day, and of no day",
      decisions: [{ ...a, on: "2026-03-09" }, { ...a, on: "2026-03-10" }, b],
      found: ["S", []],
    },
    {
      what: "stands over an answer of which it is said that it is not verified",
      decisions: [a, { input: "b", decision: "not-verified", because: "a sample" }],
      found: ["S", []],
    },
    {
      what: "does not stand where something was decided after it",
      decisions: [a, { input: "b", decision: "rejected", because: "r", on: "2026-03-11" }],
      found: [undefined, ["warning review/signed-before"]],
    },
    {
      what: "does not stand with a query open",
      decisions: [{ input: "a", decision: "query", because: "which year", on: "2026-03-09" }, b],
      found: [undefined, ["warning review/open-query"]],
    },
    {
      what: "does not stand while an answer has no decision",
      decisions: [a],
      found: [undefined, ["warning review/signed-undecided"]],
    },
    {
      what: "does not stand over what is wrong",
      decisions: [a, { input: "b", decision: "rejected", on: "2026-03-09" }],
      found: [undefined, ["error review/reason-missing"]],
    },
  ])("$what", ({ decisions, found }) => expect(signed(decisions)).toEqual(found));

  test("of which nobody says what it covers does not stand", () =>
    expect(read(assessment, [a, b], { signed: { name: "S", on: "2026-03-10" } })).toMatchObject({
      review: expect.not.objectContaining({ signed: expect.anything() }),
      diagnostics: [{ rule: "review/signed-unbound", severity: "warning", where: { path: ["signed"] } }],
    }));

  test.each<{ what: string; before: readonly Data[]; now: readonly Data[] }>([
    { what: "was added, of whatever day", before: [a, b], now: [a, b, { ...b, on: "2020-01-01" }] },
    { what: "was added, of no day", before: [a, b], now: [a, b, { input: "b", decision: "rejected", because: "r" }] },
    { what: "was changed", before: [a, b], now: [a, { input: "b", decision: "adjusted", value: "1", because: "r" }] },
    { what: "was taken away", before: [b, a, b], now: [a, b] },
    { what: "stands elsewhere in the log", before: [a, b], now: [b, a] },
    { what: "has another reason", before: [{ ...a, because: "r" }, b], now: [{ ...a, because: "s" }, b] },
  ])("does not stand where a decision $what", ({ before, now }) =>
    expect(signed(now, { covers: covers(before) })).toEqual([undefined, ["warning review/signed-otherwise"]]),
  );

  test("given to one submission does not stand over another, though its digest is put in", () => {
    const later = assessmentOf({ a: "61", b: "70" });
    expect(signed([a, b], {}, later)).toEqual([undefined, ["warning review/signed-otherwise"]]);
    expect(signed([a, b], { covers: covers([a, b], later) }, later)).toEqual(["S", []]);
  });

  test("on a day that is none is told of", () =>
    expect(signed([a, b], { on: "2026-02-30" })[1]).toEqual(["error assessment/date"]));
});
