/** Laws on what a review does to a score, whatever the standard, the answers and the decisions. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ResultDocument } from "../../src/engine/index.ts";
import { Decimal } from "../../src/engine/quantity/index.ts";
import { bases, type Case, caseOf, decide, resultOf, reviewed, totalOf } from "./review-of.ts";
import { mapBranches, mapLeaves } from "./sketch.ts";

const runs = { numRuns: 100 };
const anInput = fc.nat(40);

/** An input with an answer or a claim that can be decided on. */
function open({ assessment, standard }: Case, which: number): string {
  const given = [...standard.inputs.keys()].filter((id) =>
    ["answered", "claimed", "error"].includes(assessment.answers.get(id)?.status ?? ""),
  );
  fc.pre(given.length > 0);
  return given[which % given.length] ?? "";
}

/** What has more than it had, of the numbers named. */
function raised(stood: ResultDocument, after: ResultDocument, keys: readonly ("score" | "low" | "high")[]) {
  const before = verifiedOutcomes(stood);
  return [...verifiedOutcomes(after)].flatMap(([id, outcome]) =>
    keys.flatMap((key) => {
      const [was, is] = [before.get(id)?.[key], outcome?.[key]];
      return was && is && new Decimal(is).greaterThan(was) ? [`${id} ${key}`] : [];
    }),
  );
}

function hasMinimum({ standard: { nodes } }: Case): boolean {
  return [...nodes.values()].some((node) => node.kind !== "indicator" && node.minimum);
}

function raisesByRejection(drawn: Case): boolean {
  const { method, nodes } = drawn.standard;
  const policies = new Set([method.missing, ...[...nodes.values()].map(({ missing }) => missing)]);
  if (policies.has("block") && policies.size > 1) return true;
  return policies.has("exclude") && (method.rejectedIsMissing === true || hasMinimum(drawn));
}

/** What was scored on the verified basis: every node, and the total. */
function verifiedOutcomes({ nodes, totals }: ResultDocument) {
  return new Map([...nodes.map(({ id, outcome }) => [id, outcome] as const), ["total", totals.verified?.outcome]]);
}

describe("a rejection", () => {
  test("never raises a verified score, nor any node's", () =>
    fc.assert(
      fc.property(reviewed, anInput, (drawn, which) => {
        const before = caseOf(drawn);
        // Where what is rejected leaves its place it may: the lint says so; or where it unblocks, or leaves too
        // little for a score, what then counts more without it.
        fc.pre(!raisesByRejection(before));
        const input = open(before, which);
        const [stood, after] = [resultOf(before), resultOf(decide(before, input, "rejected"))];
        // Where there was no total, as where a wrong answer blocks it, there is nothing to raise. Where so much has to be
        // there for a score, an answer that is settled can take the doubt away whether it is.
        const keys = hasMinimum(before) ? (["score", "high"] as const) : (["score", "low", "high"] as const);
        expect(raised(stood, after, keys)).toEqual([]);
      }),
      runs,
    ));
});

describe("one more acceptance", () => {
  test("never widens the verified interval", () =>
    fc.assert(
      fc.property(reviewed, anInput, (drawn, which) => {
        const before = caseOf(drawn);
        const input = open(before, which);
        fc.pre(!["rejected", "adjusted"].includes(before.review.latest.get(input)?.verdict ?? ""));
        const [stood, after] = [resultOf(before), resultOf(decide(before, input, "accepted"))];
        for (const [id, outcome] of verifiedOutcomes(after)) {
          const earlier = verifiedOutcomes(stood).get(id);
          if (outcome?.low === undefined || earlier?.low === undefined) continue;
          expect([id, new Decimal(outcome.low).gte(earlier.low)]).toEqual([id, true]);
          expect([id, new Decimal(outcome.high ?? 0).lte(earlier.high ?? 0)]).toEqual([id, true]);
        }
      }),
      runs,
    ));
});

describe("a review", () => {
  test("that accepts everything leaves every number as the city gave it", () =>
    fc.assert(
      fc.property(reviewed, ({ drawn }) => {
        const blank = caseOf({ drawn, decisions: [] });
        const all = [...blank.assessment.answers.values()].filter(
          ({ status }) => status === "answered" || status === "claimed",
        );
        const accepted = all.reduce((each, { input }) => decide(each, input, "accepted"), blank);
        const { totals, nodes } = resultOf(accepted);
        const score = ({ outcome, grade, "before-gates": before }: NonNullable<typeof totals.verified>) => [
          outcome.kind,
          outcome.score,
          before.score,
          grade?.id,
        ];
        expect(totals.verified && score(totals.verified)).toEqual(score(totals["self-assessed"]));
        expect(totals["verified-only"] && score(totals["verified-only"])).toEqual(score(totals["self-assessed"]));
        for (const node of nodes)
          expect([node.id, node.outcome.kind, node.outcome.score]).toEqual([
            node.id,
            node["self-assessed"]?.kind,
            node["self-assessed"]?.score,
          ]);
      }),
      runs,
    ));

  test("lies between its ends on every basis", () =>
    fc.assert(
      fc.property(reviewed, (drawn) => {
        const { totals, nodes } = resultOf(drawn);
        const all = [...bases.map((basis) => ({ id: basis as string, outcome: totals[basis]?.outcome })), ...nodes];
        for (const { id, outcome } of all) {
          if (outcome?.low === undefined || outcome.high === undefined) continue;
          const value = outcome.score ?? outcome.low;
          expect([id, new Decimal(outcome.low).lte(value), new Decimal(value).lte(outcome.high)]).toEqual([
            id,
            true,
            true,
          ]);
        }
      }),
      runs,
    ));

  test("where missing counts 0, what is verified alone never scores more than what stands", () =>
    fc.assert(
      fc.property(reviewed, ({ drawn, decisions }) => {
        // What was claimed away leaves its place; taken as missing it takes it again, and may lift a minimum of coverage.
        const plain = mapBranches(
          mapLeaves(drawn, ({ missing: _, ...leaf }) => leaf),
          ({ missing: _, ...branch }) => branch,
        );
        const zero = { ...plain, missing: "zero" as const };
        const result = resultOf({ drawn: zero, decisions });
        const [only, verified] = [totalOf(result, "verified-only"), totalOf(result, "verified")];
        if (only && verified) expect(only.minus(verified).toNumber()).toBeLessThanOrEqual(0);
      }),
      runs,
    ));

  test("holds in its verified interval whatever the reviewer comes to decide", () =>
    fc.assert(
      fc.property(
        reviewed,
        fc.array(fc.tuple(anInput, fc.constantFrom("accepted" as const, "rejected" as const)), { maxLength: 8 }),
        (drawn, later) => {
          const before = caseOf(drawn);
          const after = later.reduce((each, [which, verdict]) => {
            const input = open(each, which);
            return each.review.latest.has(input) ? each : decide(each, input, verdict);
          }, before);
          const [stood, ended] = [resultOf(before), resultOf(after)];
          const [low, high] = [totalOf(stood, "verified", "low"), totalOf(stood, "verified", "high")];
          const total = totalOf(ended, "verified");
          if (low && high && total) expect([total.gte(low), total.lte(high)]).toEqual([true, true]);
        },
      ),
      runs,
    ));
});
