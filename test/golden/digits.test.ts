/** Numbers for reading: their digits, and that none crosses a threshold. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { percent, shown, shownValue, signed } from "../../src/engine/content/shared/digits.ts";
import { Decimal } from "../../src/engine/index.ts";

const number = (text: string) => new Decimal(text);

describe("a shown score", () => {
  test.each([
    { what: "is rounded half to even", score: "28.165", decimals: 2, thresholds: [], text: "28.16" },
    { what: "keeps its zeros", score: "70", decimals: 2, thresholds: ["70"], text: "70.00" },
    { what: "below a grade is not shown in it", score: "69.996", decimals: 2, thresholds: ["70"], text: "69.996" },
    {
      what: "a hair below a grade takes all its digits",
      score: "69.999999999999999",
      decimals: 2,
      thresholds: ["70"],
      text: "69.999999999999999",
    },
    { what: "above nothing is not shown as nothing", score: "0.0004", decimals: 2, thresholds: ["0"], text: "0.0004" },
    {
      what: "short of full is not shown as full",
      score: "99.999",
      decimals: 2,
      thresholds: ["0", "100"],
      text: "99.999",
    },
    { what: "is never minus nothing", score: "-0.001", decimals: 2, thresholds: [], text: "0.00" },
    { what: "has a true minus sign", score: "-5", decimals: 2, thresholds: [], text: "−5.00" },
    { what: "has its thousands grouped", score: "1234567.891", decimals: 1, thresholds: [], text: "1,234,567.9" },
  ])("$what", ({ score, decimals, thresholds, text }) =>
    expect(shown(number(score), decimals, thresholds.map(number))).toBe(text),
  );

  test("stands to every threshold as the score itself does", () => {
    const hundredths = fc.integer({ min: 0, max: 10_000 }).map((n) => new Decimal(n).div(100));
    const scores = fc.integer({ min: 0, max: 100_000_000 }).map((n) => new Decimal(n).div(1_000_000));
    fc.assert(
      fc.property(
        scores,
        fc.array(hundredths, { maxLength: 5 }),
        fc.integer({ min: 0, max: 3 }),
        (score, thresholds, decimals) => {
          const read = new Decimal(shown(score, decimals, thresholds).replaceAll(",", ""));
          for (const threshold of thresholds) expect(read.comparedTo(threshold)).toBe(score.comparedTo(threshold));
        },
      ),
    );
  });
});

describe("a shown value", () => {
  test.each([
    { what: "that is whole has no decimals", value: "85", text: "85" },
    { what: "has four significant digits", value: "48.4874", text: "48.49" },
    { what: "that is small keeps them too", value: "0.00034567", text: "0.0003457" },
    { what: "that is large keeps one decimal", value: "12345.678", text: "12,345.7" },
    { what: "has no zeros at its end", value: "0.5", text: "0.5" },
  ])("$what", ({ value, text }) => expect(shownValue(number(value))).toBe(text));

  test("does not reach its target by rounding", () =>
    expect(shownValue(number("89.999"), [number("90")])).toBe("89.999"));
});

test("a percentage is whole only at its ends", () => {
  expect([
    percent(number("0.5")),
    percent(number("0.99999")),
    percent(number("1")),
    percent(number("0.000001")),
  ]).toEqual(["50%", "99.999%", "100%", "0.0001%"]);
});

test("what is added has its sign", () => {
  expect([signed(number("2"), 1), signed(number("-2.5"), 1)]).toEqual(["+2.0", "−2.5"]);
});
