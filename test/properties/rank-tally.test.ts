/** Ranks are tallied in one of two ways, whichever is smaller: both give the same. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { rankTally } from "../../src/engine/cohort/rank-tally.ts";

test("the least rank that so many draws do not exceed, with fewer draws than cities and with more", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 9 }).chain((cities) =>
        fc.record({
          cities: fc.constant(cities),
          ranks: fc.array(fc.integer({ min: 1, max: cities }), { minLength: 1, maxLength: 24 }),
          share: fc.constantFrom(0.05, 0.5, 0.95),
        }),
      ),
      ({ cities, ranks, share }) => {
        const tally = rankTally(cities, ranks.length);
        ranks.forEach((rank, draw) => {
          tally.add(1, draw, rank);
        });
        const wanted = share * ranks.length;
        const reached = (rank: number) => ranks.filter((each) => each <= rank).length >= wanted;
        const least = Array.from({ length: cities }, (_, i) => i + 1).find(reached);
        expect(tally.quantile(1, wanted)).toBe(least);
      },
    ),
  );
});
