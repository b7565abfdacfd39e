/** Appeals: the last of a city is that of the latest day, wherever it stands. */
import { expect, test } from "vitest";
import { standardOf } from "../scenario.ts";
import { outcomeOf } from "./pilot.ts";

test("the last appeal is that of the latest day", () => {
  const standard = standardOf({
    indicators: { a: { question: "a", unit: "item", score: { worst: "0", best: "100" } } },
  });
  const appeal = (on: string, before: string) => ({ city: "x", on, ground: "g", report: "2027-02-01", before });
  const { appeals } = outcomeOf(standard, {
    programme: { cities: { x: { name: "X" } }, appeals: [appeal("2027-03-09", "60"), appeal("2027-03-01", "50")] },
    submissions: { x: { after: { answers: { a: "60" } } } },
    asOf: "2027-03-20",
  });
  expect(appeals.map(({ fits }) => fits)).toEqual([true, undefined]);
});
