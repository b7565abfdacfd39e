/** Laws on how results hang together, whatever the standard and the answers. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, evaluate, type ResultDocument } from "../../src/engine/index.ts";
import { assessmentOf, numbers, outcomes, score, scoreAnswers, standardOf } from "./city.ts";
import { documentsOf } from "./documents.ts";
import { type Leaf, leaf, mapBranches, type Sketch, sketch } from "./sketch.ts";

const runs = { numRuns: 80 };

describe("an indicator", () => {
  test("that does not apply changes no other, and nothing above", () =>
    fc.assert(
      fc.property(sketch, leaf, (drawn, extra) => {
        const beside = (number: number): Sketch => {
          const conditional: Leaf = {
            ...extra,
            // With a norm, a standard asks for a minimum of answers, and the total may have none.
            norm: undefined,
            kind: "conditional",
            replies: [extra.replies[0], { how: "number", number }],
          };
          return mapBranches(drawn, (branch, path) =>
            path === "d0" ? { ...branch, leaves: [...branch.leaves, conditional] } : branch,
          );
        };
        const others = (result: ResultDocument) =>
          result.nodes
            .filter(({ kind, id }) => kind === "indicator" && id !== `d0-i${drawn.dimensions[0]?.leaves.length}`)
            .map(({ id, outcome, value }) => ({ id, outcome, value }));
        expect(others(score(beside(0)))).toEqual(others(score(drawn)));
        // A coverage, which a gate or a minimum may ask for, has one indicator less to speak of.
        const plain = ({ minimumCoverage: _, ...rest }: Sketch): Sketch => ({
          ...mapBranches(rest, ({ minimum: __, ...branch }) => branch),
          gates: [],
        });
        expect(totals(score(plain(beside(0))))).toEqual(totals(score(plain(drawn))));
      }),
      runs,
    ));
});

describe("order", () => {
  test("of siblings, dimensions and gates changes no score", () =>
    fc.assert(
      fc.property(sketch, (drawn) => {
        const turned = documentsOf(drawn, (parts) => parts.toReversed());
        expect(outcomes(scoreAnswers(standardOf(turned), turned.answers))).toEqual(outcomes(score(drawn)));
      }),
      runs,
    ));

  test("of answers changes not a byte", () =>
    fc.assert(
      fc.property(
        sketch,
        fc.array(fc.constantFrom("u1", "u2", "u3", "total", "d0")),
        fc.infiniteStream(fc.nat()),
        (drawn, unknown, shuffled) => {
          const documents = documentsOf(drawn);
          const standard = standardOf(documents);
          const entries = [...Object.entries(documents.answers), ...unknown.map((id) => [id, "1"] as const)];
          const other = entries.map((entry) => ({ entry, at: shuffled.next().value ?? 0 })).sort((a, b) => a.at - b.at);
          expect(canonicalJson(scoreAnswers(standard, Object.fromEntries(other.map(({ entry }) => entry))))).toBe(
            canonicalJson(scoreAnswers(standard, Object.fromEntries(entries))),
          );
        },
      ),
      runs,
    ));
});

describe("a city", () => {
  test("scored alone and among many gives the same bytes", () =>
    fc.assert(
      fc.property(sketch, fc.array(sketch, { maxLength: 3 }), (drawn, others) => {
        const documents = documentsOf(drawn);
        const alone = canonicalJson(scoreAnswers(standardOf(documents), documents.answers));
        const standard = standardOf(documents);
        const cities = [...others.map((other) => documentsOf(other).answers), documents.answers, {}].map((answers) =>
          assessmentOf(standard, answers),
        );
        const among = cities.map((assessment) => canonicalJson(evaluate({ standard, assessment })));
        expect(among.at(-2)).toBe(alone);
        expect(cities.map((assessment) => canonicalJson(evaluate({ standard, assessment })))).toEqual(among);
      }),
      { numRuns: 50 },
    ));
});

function totals(result: ResultDocument): unknown {
  return numbers(result).filter(({ id }) => id === "total" || id === "before gates");
}
