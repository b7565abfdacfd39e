/** Laws on weights that nobody has published: whatever they are, the score lies in the interval. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numbers, scoreAnswers, standardOf } from "./city.ts";
import { type Documents, documentsOf, type Fields, type Written } from "./documents.ts";
import { type Sketch, sketch } from "./sketch.ts";

/** Shares of weight decide about gates and coverage, and where points are counted about the scale itself. */
const plain = sketch.map(
  ({ minimumCoverage: _, ...drawn }): Sketch => ({
    ...drawn,
    gates: [],
    scale: drawn.scale === "points" ? [0, 100] : drawn.scale,
  }),
);

const isFields = (part: Written | undefined): part is Fields =>
  typeof part === "object" && part !== null && !Array.isArray(part);

/** The same standard, its weights withheld: of the dimensions, of the parts of each branch, or of both. */
function withheld({ standard, dimensions, ...rest }: Documents, total: boolean, branches: boolean): Documents {
  const without = (part: Written): Fields => {
    const { weight: _, ...other } = part as Fields;
    return other;
  };
  const within = (branch: Fields): Fields => {
    const map = (key: string, change: (part: Written) => Fields) =>
      isFields(branch[key])
        ? { [key]: Object.fromEntries(Object.entries(branch[key]).map(([id, part]) => [id, change(part)])) }
        : {};
    return {
      ...branch,
      weights: "unknown",
      ...map("indicators", without),
      ...map("groups", (group) => within(without(group))),
    };
  };
  return {
    ...rest,
    standard: total
      ? {
          ...standard,
          method: { ...(standard["method"] as Fields), weights: "unknown" },
          dimensions: (standard["dimensions"] as readonly Written[]).map(without),
        }
      : standard,
    dimensions: new Map([...dimensions].map(([id, text]) => [id, branches ? within(text) : text])),
  };
}

describe("where weights are unknown", () => {
  test("every score by some weights, and its interval, lies in the interval", () =>
    fc.assert(
      fc.property(plain, fc.boolean(), (drawn, branches) => {
        const documents = documentsOf(drawn);
        const by = (text: Documents) => numbers(scoreAnswers(standardOf(text), documents.answers));
        const open = new Map(by(withheld(documents, true, branches)).map((each) => [each.id, each]));
        for (const { id, score, low, high } of by(documents)) {
          const wide = open.get(id);
          for (const number of [score, low, high].filter((each) => each !== undefined)) {
            expect(wide?.low?.lessThanOrEqualTo(number), `${id} ${number} low ${wide?.low}`).toBe(true);
            expect(wide?.high?.greaterThanOrEqualTo(number), `${id} ${number} high ${wide?.high}`).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    ));
});
