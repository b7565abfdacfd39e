/** The cheapest plan, held against every set of changes; and the sets it proposes against every set of things. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreFile } from "../../src/cli/files/score-file.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import { endingIfFull } from "../../src/engine/evaluate/index.ts";
import { Proposals } from "../../src/engine/explain/cheapest-sets.ts";
import {
  checkAssessment,
  Decimal,
  evaluate,
  type Indicator,
  improve,
  parseDocument,
  type ResultDocument,
  type Standard,
} from "../../src/engine/index.ts";

const { scored } = await scoreFile("examples/city-pilot/oasis/assessment.yaml", new Standards([]));
if (!scored) throw new Error("The example cannot be read.");
const { result, standard, assessment } = scored;

const { value: livelihoods } = await new Standards([]).get("livelihoods/2019");

/** The least effort of any set that reaches a total, among some indicators; nothing where none does. */
function leastEffort(
  standard: Standard,
  indicators: readonly Indicator[],
  efforts: ReadonlyMap<string, number>,
  to: Decimal,
) {
  const ending = endingIfFull(standard, { assessment });
  let least: number | undefined;
  for (let bits = 0; bits < 2 ** indicators.length; bits += 1) {
    const set = indicators.filter((_, place) => (bits >> place) & 1);
    const effort = set.reduce((sum, { id }) => sum + (efforts.get(id) ?? 0), 0);
    if ((least === undefined || effort < least) && ending(set)?.total.greaterThanOrEqualTo(to)) least = effort;
  }
  return least;
}

/** Indicators of the example that apply and are not full. */
function open({ nodes }: ResultDocument): readonly Indicator[] {
  return nodes.flatMap(({ id, lost }) => {
    const node = standard.nodes.get(id);
    return node?.kind === "indicator" && lost !== undefined && Number(lost) > 0 ? [node] : [];
  });
}

const things = fc.array(fc.record({ effort: fc.integer({ min: 1, max: 5 }), gain: fc.integer({ min: 0, max: 20 }) }), {
  maxLength: 8,
});

describe("an improvement", () => {
  test("takes no more effort than any other set of changes would", () => {
    const all = open(result);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...all], { minLength: 12, maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 70, max: 80 }),
        (chosen, numbers, target) => {
          const efforts = new Map(chosen.map(({ id }, place) => [id, numbers[place] ?? 1]));
          const to = new Decimal(target);
          const only = new Set(chosen.map(({ id }) => id));
          const plan = improve(result, standard, { assessment }, { to: { total: to }, only, efforts });
          const least = leastEffort(standard, chosen, efforts, to);
          expect(plan.reached).toBe(least !== undefined);
          if (plan.cheapest) expect(plan.effort).toBe(least);
          else if (least !== undefined) expect(plan.effort).toBeGreaterThanOrEqual(least);
        },
      ),
      { numRuns: 4 },
    );
  }, 240_000);

  test("reaches the grade when it is scored anew, with the total that it states", () => {
    const grade = standard.grades.find(({ id }) => id === "maturity");
    if (!grade) throw new Error("maturity");
    const plan = improve(result, standard, { assessment }, { to: { grade } });
    expect(plan.reached).toBe(true);
    const ending = endingIfFull(standard, { assessment })(plan.changes.map(({ indicator }) => indicator));
    expect(plan.changes.at(-1)?.after?.toString()).toBe(ending?.total.toString());
    expect(ending?.total.greaterThanOrEqualTo(grade.from)).toBe(true);
  });

  test("does not count as reached while too little has a score for a total", () => {
    const text = readFileSync("examples/livelihoods/hangzhou/assessment.yaml", "utf8").replace("48962 人", "48962 张");
    const { value: document } = parseDocument({ file: "hangzhou.yaml", text });
    if (!document || !livelihoods) throw new Error("hangzhou");
    // Without its table and with a wrong unit, less than 75 of 100 of the weight have a score.
    const { value: short } = checkAssessment({ document, standard: livelihoods });
    if (!short) throw new Error("hangzhou");
    const scored = evaluate({ standard: livelihoods, assessment: short });
    expect(scored.totals["self-assessed"].outcome.kind).toBe("insufficient-coverage");
    const to = { total: new Decimal(60) };
    const plan = improve(scored, livelihoods, { assessment: short }, { to });
    expect(plan).toMatchObject({ reached: true });
    expect(plan.now).toBeUndefined();
    const ending = endingIfFull(livelihoods, { assessment: short });
    expect(ending(plan.changes.map(({ indicator }) => indicator))?.short).toBe(false);
    const only = new Set(["transport"]);
    expect(improve(scored, livelihoods, { assessment: short }, { to, only })).toMatchObject({ reached: false });
  });

  test("names nothing that does not apply, and only what may be changed", () => {
    const only = new Set(["services"]);
    const plan = improve(result, standard, { assessment }, { to: { total: new Decimal(70) }, only, atMost: 2 });
    const applies = new Set(
      evaluate({ standard, assessment })
        .nodes.filter(({ outcome }) => outcome.kind !== "not-applicable")
        .map(({ id }) => id),
    );
    expect(plan.changes.length).toBeLessThanOrEqual(2);
    for (const { indicator } of plan.changes) {
      expect(indicator.dimension).toBe("services");
      expect(applies.has(indicator.id)).toBe(true);
    }
  });
});

describe("proposals", () => {
  test("gain the most that any set of the cost gains", () =>
    fc.assert(
      fc.property(things, fc.integer({ min: 1, max: 8 }), (all, atMost) => {
        const proposals = new Proposals(all, atMost);
        for (let cost = 0; cost <= proposals.highest; cost += 1) {
          let most = 0;
          for (let bits = 0; bits < 2 ** all.length; bits += 1) {
            const set = all.filter((_, place) => (bits >> place) & 1);
            const effort = set.reduce((sum, each) => sum + each.effort, 0);
            if (effort <= cost && set.length <= atMost)
              most = Math.max(
                most,
                set.reduce((sum, each) => sum + each.gain, 0),
              );
          }
          const chosen = proposals.set(cost).flatMap((place) => all[place] ?? []);
          expect(proposals.gain(cost)).toBe(most);
          expect(chosen.reduce((sum, each) => sum + each.gain, 0)).toBe(most);
          expect(chosen.reduce((sum, each) => sum + each.effort, 0)).toBeLessThanOrEqual(cost);
        }
      }),
      { numRuns: 60 },
    ));
});
