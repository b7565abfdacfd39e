/** A Result proves itself: computed again from itself it is the same, and no digit of a score can be changed unseen. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, type ResultDocument, rebuild, verify } from "../../src/engine/index.ts";
import { caseOf, resultOf, reviewed } from "./review-of.ts";

const runs = { numRuns: 100 };

/** As it comes back from a file. */
function written(result: ResultDocument): ResultDocument {
  return JSON.parse(canonicalJson(result)) as ResultDocument;
}

describe("a result", () => {
  test("computed again from itself is the same, with a review and without", () =>
    fc.assert(
      fc.property(reviewed, fc.boolean(), (drawn, withReview) => {
        const { standard, assessment, review } = caseOf(drawn);
        const result = written(resultOf(withReview ? { standard, assessment, review } : { standard, assessment }));
        expect(verify(result, standard)).toEqual({ kind: "same" });
        expect(rebuild(result, standard).review === undefined).toBe(!withReview);
      }),
      runs,
    ));

  test("shows any changed digit of a published score", () =>
    fc.assert(
      fc.property(reviewed, fc.nat(), fc.integer({ min: 1, max: 9 }), (drawn, which, by) => {
        const one = caseOf(drawn);
        const result = written(resultOf(one));
        const places = scoresIn(result);
        fc.pre(places.length > 0);
        const place = places[which % places.length];
        if (!place) return;
        const [holder, key] = place;
        const text = String(holder[key]);
        const digits = [...text].flatMap((letter, i) => (/[0-9]/.test(letter) ? [i] : []));
        const at = digits[which % digits.length] ?? 0;
        holder[key] = `${text.slice(0, at)}${(Number(text[at]) + by) % 10}${text.slice(at + 1)}`;
        expect(verify(result, one.standard).kind).toBe("different");
      }),
      runs,
    ));
});

type Holder = Record<string, unknown>;

/** Every place in the totals, nodes and gates where a number stands. */
function scoresIn({ totals, nodes, gates, coverage }: ResultDocument): readonly (readonly [Holder, string])[] {
  const found: (readonly [Holder, string])[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      if (typeof each === "string" && /^-?[0-9]+(\.[0-9]+)?$/.test(each)) found.push([value as Holder, key]);
      else walk(each);
    }
  };
  walk([totals, nodes, gates, coverage]);
  return found;
}
