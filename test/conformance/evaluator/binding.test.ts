/** A decision is bound to what was seen when it was taken; after a resubmission it holds, or is to be looked at again. */
import { describe, expect, test } from "vitest";
import { type Data, type Decision, rebase, seen, verify } from "../../../src/engine/index.ts";
import { type Answers, assessmentOf, bound, read, rulesOf, standard } from "./hand.ts";

const sheet = (sha: string) => ({ title: "sheet", file: "sheet.csv", kind: "dataset", sha256: sha.repeat(64) });
const first: Answers = {
  a: "60",
  b: { "not-applicable": "no trams" },
  bodies: ["group", "office"],
  x: { value: "1,000", evidence: ["e"] },
  people: [
    { district: "north", n: "30" },
    { district: "south", n: "40" },
  ],
};
const evidence = { e: sheet("a"), f: { title: "page", url: "https://example.org/", kind: "web" } };
const before = assessmentOf(first, evidence);
const why = { because: "r" };

describe("a decision", () => {
  test("that says what was seen counts while that is so", () => {
    const { result, diagnostics } = read(before, [bound(before, "a")]);
    expect(diagnostics).toEqual([]);
    expect(result.nodes.find(({ id }) => id === "a")?.verification).toBe("verified");
  });

  test("on another answer than is there now is told, where it stands, and does not count", () => {
    const now = assessmentOf({ ...first, a: "90" }, evidence);
    const found = read(now, [bound(before, "a"), bound(before, "x")]);
    expect(found.diagnostics.map(({ rule, severity, where }) => [rule, severity, where.path])).toEqual([
      ["review/answer-changed", "error", ["decisions", 0, "saw"]],
    ]);
    const verified = ["a", "direct"].map((id) => found.result.nodes.find((node) => node.id === id)?.verification);
    expect(verified).toEqual(["unverified", "verified"]);
  });

  test("on evidence that was exchanged is told, too", () => {
    const now = assessmentOf(first, { ...evidence, e: sheet("b") });
    expect(rulesOf(read(now, [bound(before, "x")]))).toEqual(["review/answer-changed"]);
  });

  test("that was replaced by one on what is there now may have seen anything", () => {
    const now = assessmentOf({ ...first, a: "90" }, evidence);
    const found = read(now, [bound(before, "a"), bound(now, "a", { decision: "rejected", ...why })]);
    expect([rulesOf(found), found.review.latest.get("a")?.verdict]).toEqual([[], "rejected"]);
  });

  test("by hand says nothing of what was seen: the digest at the top stands for it", () => {
    expect(rulesOf(read(before, [{ input: "a", decision: "accepted" }]))).toEqual([]);
    const now = assessmentOf({ ...first, a: "90" }, evidence);
    expect(rulesOf(read(now, [{ input: "a", decision: "accepted" }], { of: before }))).toEqual([
      "review/other-assessment",
    ]);
  });

  test("that is wrong and the last on its input leaves none: the one before it was taken back", () => {
    const found = read(before, [
      { input: "a", decision: "accepted" },
      { input: "a", decision: "rejected" },
    ]);
    expect(rulesOf(found)).toEqual(["review/reason-missing"]);
    expect(found.review.latest.has("a")).toBe(false);
    expect(found.result.nodes.find(({ id }) => id === "a")?.verification).toBe("unverified");
  });
});

describe("an answer that was changed after its decision", () => {
  const changed = { ...first, a: "90", x: { value: "1,000", evidence: ["e"] } };
  const now = assessmentOf(changed, evidence);
  const scoreOf = (decision: Readonly<Record<string, Data>>) => {
    const { result } = read(now, [bound(before, "a", decision)]);
    const node = result.nodes.find(({ id }) => id === "a");
    return [node?.outcome.score, node?.verification];
  };

  test.each<{ what: string; decision: Readonly<Record<string, Data>>; found: readonly unknown[] }>([
    { what: "stays rejected", decision: { decision: "rejected", ...why }, found: ["0", "rejected"] },
    {
      what: "counts as adjusted",
      decision: { decision: "adjusted", value: "30", ...why },
      found: ["30", "unverified"],
    },
    { what: "counts unverified where it was accepted", decision: {}, found: ["90", "unverified"] },
  ])("$what until it is reviewed again", ({ decision, found }) => expect(scoreOf(decision)).toEqual(found));

  test("counts as it was asked about", () => {
    const query = bound(before, "a", { decision: "query", ...why }) as { readonly saw: object };
    const { result } = read(now, [{ ...query, saw: { ...query.saw, answer: "60" } } as Data]);
    expect(result.nodes.find(({ id }) => id === "a")?.outcome.score).toBe("60");
    expect(result.answers.find(({ input }) => input === "a")).toMatchObject({
      number: "60",
      decision: { decision: "query", "review-again": true, given: "90", before: { status: "answered", number: "90" } },
    });
    expect(verify(result, standard)).toEqual({ kind: "same" });
  });
});

describe("after a resubmission", () => {
  /** Which decisions hold, and why the others do not, when all were taken on the first submission. */
  function carried(later: Answers, entries: Data = evidence, decisions?: readonly Data[]) {
    const inputs = ["a", "b", "bodies", "x", "people"];
    const { review } = read(before, decisions ?? inputs.map((input) => bound(before, input)));
    const remembered = [...review.latest.values()].map((decision) => ({
      decision,
      ...(decision.saw ? { saw: decision.saw } : {}),
    }));
    const { holds, lookAgain } = rebase(remembered, assessmentOf(later, entries));
    return {
      holds: holds.map(name),
      lookAgain: lookAgain.map(({ decision, why: reason }) => [name(decision), reason]),
    };
  }
  const name = ({ input }: Decision) => input;

  test.each<{ what: string; later: Answers; entries?: Data; again: string[] }>([
    { what: "nothing is to be looked at again where nothing changed", later: first, again: [] },
    {
      what: "nor where the same is written otherwise",
      later: { ...first, a: "60.0", bodies: ["office", "group"], x: { value: "0.1 万项", evidence: ["e"] } },
      again: [],
    },
    {
      what: "nor where a note was added, or who answered",
      later: { ...first, a: { value: "60", note: "n" } },
      again: [],
    },
    { what: "another number is", later: { ...first, a: "61" }, again: ["a"] },
    { what: "an answer that was taken back is", later: { ...first, a: { missing: { reason: "r" } } }, again: ["a"] },
    { what: "a claim for another reason is", later: { ...first, b: { "not-applicable": "one tram" } }, again: ["b"] },
    { what: "a claim that became an answer is", later: { ...first, b: "10" }, again: ["b"] },
    { what: "a shorter list is", later: { ...first, bodies: ["group"] }, again: ["bodies"] },
    {
      what: "one cell of a table is",
      later: {
        ...first,
        people: [
          { district: "north", n: "30" },
          { district: "south", n: "41" },
        ],
      },
      again: ["people"],
    },
    { what: "a file with other bytes is", later: first, entries: { ...evidence, e: sheet("b") }, again: ["x"] },
    {
      what: "evidence that was added is",
      later: { ...first, x: { value: "1,000", evidence: ["e", "f"] } },
      again: ["x"],
    },
    { what: "evidence of another answer is not", later: first, entries: { ...evidence, f: sheet("c") }, again: [] },
  ])("$what", ({ later, entries, again }) => {
    const all = ["a", "b", "bodies", "x", "people"];
    expect(carried(later, entries)).toEqual({
      holds: all.filter((id) => !again.includes(id)),
      lookAgain: again.map((id) => [id, "changed"]),
    });
  });

  test("a decision that does not say what was seen is looked at again, changed or not", () =>
    expect(carried(first, evidence, [{ input: "a", decision: "accepted" }, bound(before, "x")])).toEqual({
      holds: ["x"],
      lookAgain: [["a", "not-recorded"]],
    }));

  test("what was seen says nothing of what it was: it is a digest", () => {
    const answer = before.answers.get("b");
    expect(answer && JSON.stringify(seen(answer, before.evidence))).not.toContain("tram");
  });
});
