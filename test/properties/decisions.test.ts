/** Laws on decisions: what their order means, what a review without any leaves alone, and how the three scores lie to one another. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ResultDocument, rebase, seen } from "../../src/engine/index.ts";
import { Decimal, publish } from "../../src/engine/quantity/index.ts";
import { type Case, caseOf, type Drawn, type DrawnDecision, resultOf, reviewed, totalOf } from "./review-of.ts";

const runs = { numRuns: 100 };

/** All that is computed: without digests and diagnostics, which know in what order things were written. */
function numbersIn({ totals, coverage, nodes, gates, answers }: ResultDocument) {
  return { totals, coverage, nodes, gates, answers };
}

function inputOf({ standard }: Case, { which }: DrawnDecision): string {
  const inputs = [...standard.inputs.keys()];
  return inputs[which % inputs.length] ?? "";
}

describe("the order of decisions", () => {
  test("on different inputs says nothing", () =>
    fc.assert(
      fc.property(reviewed, fc.infiniteStream(fc.nat()), (drawn, keys) => {
        const one = caseOf(drawn);
        // Those on one input stay in their order; the inputs are shuffled.
        const key = new Map([...one.standard.inputs.keys()].map((id) => [id, keys.next().value ?? 0]));
        const place = (each: DrawnDecision) => key.get(inputOf(one, each)) ?? 0;
        const shuffled: Drawn = { ...drawn, decisions: drawn.decisions.toSorted((a, b) => place(a) - place(b)) };
        expect(numbersIn(resultOf(shuffled))).toEqual(numbersIn(resultOf(one)));
      }),
      runs,
    ));

  test("on one input says that the last counts, as if it were the only one", () =>
    fc.assert(
      fc.property(reviewed, (drawn) => {
        const one = caseOf(drawn);
        const last = new Map(drawn.decisions.map((each) => [inputOf(one, each), each]));
        expect(numbersIn(resultOf({ ...drawn, decisions: [...last.values()] }))).toEqual(numbersIn(resultOf(one)));
      }),
      runs,
    ));
});

describe("a review without decisions", () => {
  test("leaves the verified score as the city gave it, and verifies nothing", () =>
    fc.assert(
      fc.property(reviewed, ({ drawn }) => {
        const { totals, nodes, coverage, gates } = resultOf({ drawn, decisions: [] });
        const { standard, assessment } = caseOf({ drawn, decisions: [] });
        const given = resultOf({ standard, assessment });
        const [verified, selfAssessed] = [totals.verified, totals["self-assessed"]];
        expect([verified?.outcome.kind, verified?.outcome.score, verified?.grade?.id]).toEqual([
          selfAssessed.outcome.kind,
          selfAssessed.outcome.score,
          selfAssessed.grade?.id,
        ]);
        expect(totals["self-assessed"]).toEqual(given.totals["self-assessed"]);
        expect(nodes.map(({ outcome: { kind, score } }) => [kind, score])).toEqual(
          given.nodes.map(({ outcome: { kind, score } }) => [kind, score]),
        );
        // Where there is no total, a gate may still be undecided between other ends.
        if (selfAssessed.outcome.kind === "scored")
          expect(gates.map(({ id, state, effect }) => [id, state, effect])).toEqual(
            given.gates.map(({ id, state, effect }) => [id, state, effect]),
          );
        expect(coverage.verified).toEqual({ count: 0, weight: "0" });
      }),
      runs,
    ));
});

describe("what is verified alone", () => {
  test("is less certain than what stands: its interval holds the verified one, and the verified score", () =>
    fc.assert(
      fc.property(reviewed, (drawn) => {
        const result = resultOf(drawn);
        const [low, high] = [totalOf(result, "verified-only", "low"), totalOf(result, "verified-only", "high")];
        fc.pre(low !== undefined && high !== undefined);
        for (const key of ["low", "score", "high"] as const) {
          const number = totalOf(result, "verified", key);
          if (number && low && high) expect([key, number.gte(low), number.lte(high)]).toEqual([key, true, true]);
        }
      }),
      runs,
    ));
});

describe("a review that is carried over to the same submission", () => {
  test("holds whole, and a change of one answer costs exactly the decision on it", () =>
    fc.assert(
      fc.property(reviewed, fc.nat(40), (drawn, which) => {
        const { assessment, review } = caseOf(drawn);
        const remembered = [...review.latest.values()].flatMap((decision) => {
          const answer = assessment.answers.get(decision.input);
          return answer ? [{ decision, saw: seen(answer, assessment.evidence) }] : [];
        });
        expect(rebase(remembered, assessment).lookAgain).toEqual([]);
        const decided = [...review.latest.keys()];
        fc.pre(decided.length > 0);
        const changed = decided[which % decided.length] ?? "";
        const answers = new Map(assessment.answers);
        answers.set(changed, { input: changed, status: "claimed", reason: "another", evidence: [] });
        const { holds, lookAgain } = rebase(remembered, { ...assessment, answers });
        expect(lookAgain.map(({ decision: { input } }) => input)).toEqual([changed]);
        expect(holds.length).toBe(remembered.length - 1);
      }),
      runs,
    ));
});

describe("the effect of a decision in a result", () => {
  test("is the total less the total without it", () =>
    fc.assert(
      fc.property(reviewed, (drawn) => {
        const one = caseOf(drawn);
        const last = new Map(drawn.decisions.map((each) => [inputOf(one, each), each]));
        const result = resultOf({ ...drawn, decisions: [...last.values()] });
        for (const { input, decision } of result.answers) {
          if (decision?.decision !== "rejected" && decision?.decision !== "adjusted") continue;
          const others = [...last].flatMap(([id, each]) => (id === input ? [] : [each]));
          const [all, without] = [result, resultOf({ ...drawn, decisions: others })].map(
            ({ totals }) => totals.verified?.outcome.score,
          );
          const effect = all === undefined || without === undefined ? undefined : new Decimal(all).minus(without);
          expect(decision.effect).toBe(effect && publish(effect));
        }
      }),
      runs,
    ));
});
