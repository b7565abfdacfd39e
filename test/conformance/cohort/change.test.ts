/** Why a score changed: each cause by hand, and that the parts always add up. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Cause,
  type Change,
  type Data,
  explainChange,
  roundTogether,
  type Submission,
} from "../../../src/engine/index.ts";
import { Decimal, round, sum } from "../../../src/engine/quantity/index.ts";
import { assessmentOf } from "../../properties/city.ts";
import { documentsOf } from "../../properties/documents.ts";
import { caseOf, reviewed } from "../../properties/review-of.ts";
import { reply, type Sketch } from "../../properties/sketch.ts";
import { type Beside, standardOf, submission } from "../scenario.ts";

type Answers = Readonly<Record<string, Data>>;

const straight = { unit: "item", claim: "allowed", score: { worst: "0", best: "100" } };
const indicators = { a: { question: "a", ...straight }, b: { question: "b", ...straight } };
const two = standardOf({ indicators });
const claim = { "not-applicable": "none" };

interface Row {
  readonly what: string;
  readonly before: Answers;
  readonly after: Answers;
  readonly beside?: Beside;
  readonly difference: string;
  readonly causes: Partial<Record<Cause, string>>;
  readonly indicators: readonly (readonly [id: string, ...effects: string[]])[];
}

describe("a change", () => {
  test.each<Row>([
    {
      what: "of performance: a from 40 to 60 is half of 20",
      before: { a: "40", b: "80" },
      after: { a: "60", b: "80" },
      difference: "10",
      causes: { performance: "10" },
      indicators: [["a", "performance 10"]],
    },
    {
      what: "of completeness: a answered with 60",
      before: { b: "80" },
      after: { a: "60", b: "80" },
      difference: "30",
      causes: { completeness: "30" },
      indicators: [["a", "completeness 30"]],
    },
    {
      what: "of scope: a applies again, and is weaker than b",
      before: { a: claim, b: "80" },
      after: { a: "60", b: "80" },
      difference: "-10",
      causes: { scope: "-10" },
      indicators: [["a", "scope -10"]],
    },
    {
      what: "of verification: the same answer, adjusted from 60 to 40",
      before: { a: "60", b: "80" },
      after: { a: "60", b: "80" },
      beside: { decisions: [{ input: "a", decision: "adjusted", value: "40", because: "r" }] },
      difference: "-10",
      causes: { verification: "-10" },
      indicators: [["a", "verification -10"]],
    },
    {
      what: "of verification: a rejection, whatever was answered before",
      before: { a: "60", b: "80" },
      after: { a: "60", b: "80" },
      beside: { decisions: [{ input: "b", decision: "rejected", because: "r" }] },
      difference: "-40",
      causes: { verification: "-40" },
      indicators: [["b", "verification -40"]],
    },
    {
      what: "of an answer that rose from 60 to 90 and was adjusted to 80 is performance and verification",
      before: { a: "60", b: "80" },
      after: { a: "90", b: "80" },
      beside: { decisions: [{ input: "a", decision: "adjusted", value: "80", because: "r" }] },
      difference: "10",
      causes: { performance: "15", verification: "-5" },
      indicators: [["a", "performance 15", "verification -5"]],
    },
    {
      // Alone a brings 30 and b 80; after the other a brings 70 − 80 and b 70 − 30. The means of the two orders:
      what: "of two causes that lean on each other is shared: scope (30 − 10) ÷ 2, completeness (80 + 40) ÷ 2",
      before: { a: claim },
      after: { a: "60", b: "80" },
      difference: "70",
      causes: { scope: "10", completeness: "60" },
      indicators: [
        ["b", "completeness 60"],
        ["a", "scope 10"],
      ],
    },
    {
      what: "that is none has no cause",
      before: { a: "60", b: "80" },
      after: { a: "60", b: "80" },
      difference: "0",
      causes: {},
      indicators: [],
    },
  ])("$what", ({ before, after, beside, difference, causes, indicators: wanted }) => {
    const change = explainChange(two, submission(two, before), submission(two, after, beside));
    expect(change?.difference).toBe(difference);
    expect(Object.fromEntries(change?.causes.map(({ cause, points }) => [cause, points]) ?? [])).toEqual({
      ...{ scope: "0", completeness: "0", verification: "0", performance: "0" },
      ...causes,
    });
    expect(
      change?.indicators.map(({ id, effects }) => [id, ...effects.map(({ cause, points }) => `${cause} ${points}`)]),
    ).toEqual(wanted);
  });

  test("has no explanation where one of the two has no total", () => {
    const strict = standardOf({ method: { missing: "block" }, indicators });
    expect(
      explainChange(strict, submission(strict, { a: "1" }), submission(strict, { a: "1", b: "1" })),
    ).toBeUndefined();
  });

  test("through a gate has the cause of the answer that moved it", () => {
    const gated = standardOf({
      inputs: { incidents: { unit: "item" } },
      indicators,
      gates: [{ id: "major", deduct: "5 * incidents", "at-most": "20" }],
    });
    const before = submission(gated, { a: "60", b: "80", incidents: "1" });
    const worse = explainChange(gated, before, submission(gated, { a: "60", b: "80", incidents: "3" }));
    expect(worse?.causes).toContainEqual({ cause: "performance", points: "-10" });
    const silent = explainChange(gated, before, submission(gated, { a: "60", b: "80" }));
    expect(silent?.causes).toContainEqual({ cause: "completeness", points: "-15" });
  });

  test("through a gate by a parameter has the cause of the choice that it looks up", () => {
    const gated = standardOf({
      inputs: { rail: { choices: { metro: "m", none: "n" } } },
      parameters: { burden: { by: "rail", values: { metro: "4", none: "10" } } },
      indicators,
      gates: [{ id: "g", deduct: "burden", "at-most": "20" }],
    });
    const before = submission(gated, { a: "60", b: "80", rail: "none" });
    const change = explainChange(gated, before, submission(gated, { a: "60", b: "80", rail: "metro" }));
    expect(change?.causes).toContainEqual({ cause: "performance", points: "6" });
  });

  test("through a gate that asks how long ago adds up in another year", () => {
    const gated = standardOf({
      inputs: { drill: { unit: "date" } },
      indicators,
      gates: [{ id: "late", deduct: "5", "at-most": "5", when: "period.to - drill > 365 day" }],
    });
    const answers = { a: "60", b: "80", drill: "2025-03-01" };
    const change = explainChange(gated, submission(gated, answers), submission(gated, answers, { year: "2026" }));
    expect([change?.difference, change && total(change.causes)]).toEqual(["-5", "-5"]);
  });
});

describe("the parts of a change", () => {
  const drawnPair = fc.record({ drawn: reviewed, later: fc.infiniteStream(reply) });

  test("add up to the difference, are turned round by turning the two round, and none is without a change", () =>
    fc.assert(
      fc.property(drawnPair, ({ drawn, later }) => {
        const { standard, assessment, review } = caseOf(drawn);
        const after: Submission = { assessment, review };
        const before: Submission = {
          assessment: assessmentOf(standard, documentsOf(another(drawn.drawn, later)).answers),
        };
        const change = explainChange(standard, before, after);
        fc.pre(change !== undefined);
        if (!change) return;
        expectToAddUp(change);
        const back = explainChange(standard, after, before);
        const apart = back?.causes.map(({ points }, i) =>
          new Decimal(points).plus(change.causes[i]?.points ?? 0).abs(),
        );
        // Each is rounded so that all add up: a unit of the last digit may lie elsewhere.
        expect(Decimal.max(...(apart ?? [1])).lte("1e-14")).toBe(true);
        if (drawn.drawn.gates.length > 0) return;
        const there = new Set(change.indicators.flatMap(({ effects }) => effects.map(({ cause }) => cause)));
        for (const { cause, points } of change.causes)
          if (!there.has(cause)) expect([cause, points]).toEqual([cause, "0"]);
      }),
      { numRuns: 100 },
    ));
});

describe("numbers rounded together", () => {
  test.each([
    { what: "thirds of a hundred", parts: ["33.333", "33.333", "33.334"], decimals: 0, rounded: ["33", "33", "34"] },
    { what: "three halves", parts: ["0.5", "0.5", "0.5"], decimals: 0, rounded: ["1", "1", "0"] },
    { what: "gains and losses", parts: ["1.26", "-0.63", "-0.63"], decimals: 1, rounded: ["1.2", "-0.6", "-0.6"] },
    { what: "nothing", parts: [], decimals: 2, rounded: [] },
  ])("$what", ({ parts, decimals, rounded }) =>
    expect(
      roundTogether(
        parts.map((part) => new Decimal(part)),
        decimals,
      ).map(String),
    ).toEqual(rounded),
  );

  test("add up to their rounded sum at any number of decimals, none moved by a whole unit", () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 12 }),
        fc.integer({ min: 0, max: 6 }),
        (thousandths, decimals) => {
          const parts = thousandths.map((each) => new Decimal(each).div(7001));
          const rounded = roundTogether(parts, decimals);
          expect(String(sum(rounded))).toBe(String(round(sum(parts), decimals, "half-even")));
          const unit = new Decimal(10).pow(-decimals);
          for (const [i, each] of rounded.entries())
            expect(
              each
                .minus(parts[i] ?? 0)
                .abs()
                .lte(unit),
            ).toBe(true);
        },
      ),
    ));
});

function total(causes: readonly { readonly points: string }[]): string {
  return String(sum(causes.map(({ points }) => new Decimal(points))));
}

/** By cause, by indicator, and each cause by its indicators. */
function expectToAddUp(change: Change): void {
  expect(total(change.causes)).toBe(change.difference);
  expect(total([...change.indicators, ...change.gates])).toBe(change.difference);
  const effects = [...change.indicators.flatMap((each) => each.effects), ...change.gates];
  for (const { cause, points } of change.causes)
    expect(total(effects.filter((each) => each.cause === cause))).toBe(points);
}

/** The same standard with other answers throughout. */
function another(drawn: Sketch, later: fc.Stream<Sketch["incidents"]>): Sketch {
  const next = () => later.next().value ?? drawn.incidents;
  const walk = (branch: Sketch["dimensions"][number]): Sketch["dimensions"][number] => ({
    ...branch,
    groups: branch.groups.map(walk),
    leaves: branch.leaves.map((leaf) => ({ ...leaf, replies: [next(), next()] })),
  });
  return { ...drawn, dimensions: drawn.dimensions.map(walk), incidents: next() };
}
