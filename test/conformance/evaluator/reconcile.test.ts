/** Two reviewers of one submission: where they agree, and Cohen's kappa worked by hand. */
import { describe, expect, test } from "vitest";
import { type Data, reconcile } from "../../../src/engine/index.ts";
import { assessmentOf, read } from "./hand.ts";

const letters: Readonly<Record<string, string>> = { A: "accepted", R: "rejected", N: "not-verified", Q: "query" };
const ids = [..."abcefghijk"];
const ten = assessmentOf(Object.fromEntries(ids.map((id) => [id, "50"])));

/** Ten answers, decided by letters: `A` accepted, `R` rejected, `N` not verified, `Q` query, `-` not decided. */
function by(written: string) {
  const decisions = [...written].flatMap((letter, i): Data[] =>
    letter === "-"
      ? []
      : [{ input: ids[i] ?? "", decision: letters[letter] ?? "", ...(letter === "A" ? {} : { because: "r" }) }],
  );
  return read(ten, decisions).review;
}

describe("agreement", () => {
  test.each([
    // 8 of 10 alike. Each says A to 6: chance 0.6 × 0.6 + 0.4 × 0.4 = 0.52, kappa 0.28 ÷ 0.48.
    { what: "of two verdicts", one: "AAAAAARRRR", other: "AAAAARRRRA", agreement: 8 / 10, kappa: 28 / 48 },
    // 6 of 9 alike; A, R, N are 4, 3, 2 of the one and 4, 4, 1 of the other: chance 30 ÷ 81, kappa 24 ÷ 51.
    { what: "of three verdicts", one: "AAAARRRNN", other: "AAARRRANR", agreement: 6 / 9, kappa: 24 / 51 },
    { what: "that is whole, over two verdicts", one: "AARR", other: "AARR", agreement: 1, kappa: 1 },
    { what: "that there is none of", one: "AARR", other: "RRAA", agreement: 0, kappa: -1 },
    { what: "no better than chance", one: "AARR", other: "ARAR", agreement: 1 / 2, kappa: 0 },
    // Looks like much and is none: chance is 1 × 0.75.
    { what: "where one accepts everything", one: "AAAA", other: "AAAR", agreement: 3 / 4, kappa: 0 },
    { what: "where both accept everything: no kappa", one: "AAAA", other: "AAAA", agreement: 1 },
    { what: "on a single answer: no kappa", one: "R", other: "R", agreement: 1 },
    { what: "where each has a verdict of their own", one: "AA", other: "QQ", agreement: 0, kappa: 0 },
    // Of five, three are decided by both.
    {
      what: "counts what both have decided",
      one: "AAR-A",
      other: "-ARAR",
      agreement: 2 / 3,
      kappa: (2 / 3 - 4 / 9) / (5 / 9),
    },
    { what: "of nothing in common", one: "AA--", other: "--AA" },
    { what: "of two that have not begun", one: "", other: "" },
  ])("$what", ({ one, other, agreement, kappa }) => {
    for (const found of [reconcile(by(one), by(other)), reconcile(by(other), by(one))])
      expect([near(found.agreement), near(found.kappa)]).toEqual([near(agreement), near(kappa)]);
  });
});

describe("reviews that are joined", () => {
  const assessment = assessmentOf({ a: "60", b: "70", bodies: ["group"], x: "5", c: "40" });
  const adjusted = (input: string, value: Data) => ({ input, decision: "adjusted", value, because: "r" });
  const one = read(assessment, [
    { input: "a", decision: "rejected", because: "first thought" },
    { input: "a", decision: "accepted" },
    adjusted("b", "50"),
    adjusted("bodies", ["group", "office"]),
    adjusted("x", "1,000"),
    { input: "c", decision: "accepted" },
  ]).review;
  const other = read(assessment, [
    { input: "a", decision: "accepted" },
    adjusted("b", "55"),
    adjusted("bodies", ["office", "group"]),
    adjusted("x", "0.1 万项"),
  ]).review;
  const found = reconcile(one, other);

  test("agree by their last decisions, and on the same value however it is written", () =>
    expect(found.agreed.map(({ input }) => input)).toEqual(["a", "bodies", "x"]));

  test("differ where the values do, though both adjusted", () => {
    expect(found.differing.map(({ input, one: a, other: b }) => [input, a.written, b.written])).toEqual([
      ["b", "50", "55"],
    ]);
    // Three of four are alike. Each judgement is made once, three of them by both: chance 3 × 1/4 × 1/4.
    expect(found.agreement).toBe(3 / 4);
    expect(near(found.kappa)).toBe(near((3 / 4 - 3 / 16) / (1 - 3 / 16)));
  });

  test("name what only one has decided", () =>
    expect(found.single.map(({ decision, by: who }) => [decision.input, who])).toEqual([["c", "one"]]));
});

function near(number: number | undefined): string | undefined {
  return number?.toFixed(12);
}
