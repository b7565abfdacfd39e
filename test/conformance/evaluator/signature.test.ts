/** A signature covers all that was seen and decided when it was given, and leaves nothing open. */
import { describe, expect, test } from "vitest";
import { coveredBySignature, type Data, digest, type EvidenceFiles } from "../../../src/engine/index.ts";
import { assessmentOf, read, standard } from "./hand.ts";

const entries = { e: { title: "sheet", file: "sheet.csv" }, w: { title: "page", url: "https://example.org/" } };
const assessment = assessmentOf({ a: "60", b: { value: "70", evidence: ["e"] } }, entries);
const files = new Map([["e", `sha256-${"a".repeat(64)}`]]);
const person = { name: "S", on: "2026-03-10" };

const covers = (decisions: readonly Data[], of = assessment): Data => ({
  ...coveredBySignature({ standard, assessment: of, files, decisions, reviewer: { name: "R" }, ...person }),
});

interface Now {
  readonly of?: typeof assessment;
  readonly by?: typeof standard;
  readonly files?: EvidenceFiles;
  readonly reviewer?: string;
}

function signed(decisions: readonly Data[], more: Readonly<Record<string, Data>> = {}, now: Now = {}) {
  const signature = { ...person, covers: covers(decisions), ...more };
  const { of = assessment, ...others } = { files, ...now };
  const { review, diagnostics } = read(of, decisions, { ...others, signed: signature });
  return [review.signed?.name, diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)];
}

const a = { input: "a", decision: "accepted" };
const b = { input: "b", decision: "accepted" };

describe("a signature", () => {
  test.each<{ what: string; decisions: readonly Data[]; found: readonly unknown[] }>([
    {
      what: "stands over decisions of the days before, of its own day, and of no day",
      decisions: [{ ...a, on: "2026-03-09" }, { ...a, on: "2026-03-10" }, b],
      found: ["S", []],
    },
    {
      what: "stands over an answer of which it is said that it is not verified",
      decisions: [a, { input: "b", decision: "not-verified", because: "a sample" }],
      found: ["S", []],
    },
    {
      what: "does not stand where something was decided after it",
      decisions: [a, { input: "b", decision: "rejected", because: "r", on: "2026-03-11" }],
      found: [undefined, ["warning review/signed-before"]],
    },
    {
      what: "does not stand with a query open",
      decisions: [{ input: "a", decision: "query", because: "which year", on: "2026-03-09" }, b],
      found: [undefined, ["warning review/open-query"]],
    },
    {
      what: "does not stand while an answer has no decision",
      decisions: [a],
      found: [undefined, ["warning review/signed-undecided"]],
    },
    {
      what: "does not stand over what is wrong",
      decisions: [a, { input: "b", decision: "rejected", on: "2026-03-09" }],
      found: [undefined, ["error review/reason-missing"]],
    },
  ])("$what", ({ decisions, found }) => expect(signed(decisions)).toEqual(found));

  test("of which nobody says what it covers does not stand", () =>
    expect(read(assessment, [a, b], { signed: { name: "S", on: "2026-03-10" } })).toMatchObject({
      review: expect.not.objectContaining({ signed: expect.anything() }),
      diagnostics: [{ rule: "review/signed-unbound", severity: "warning", where: { path: ["signed"] } }],
    }));

  test.each<{ what: string; before: readonly Data[]; now: readonly Data[] }>([
    { what: "was added, of whatever day", before: [a, b], now: [a, b, { ...b, on: "2020-01-01" }] },
    { what: "was added, of no day", before: [a, b], now: [a, b, { input: "b", decision: "rejected", because: "r" }] },
    { what: "was changed", before: [a, b], now: [a, { input: "b", decision: "adjusted", value: "1", because: "r" }] },
    { what: "was taken away", before: [b, a, b], now: [a, b] },
    { what: "stands elsewhere in the log", before: [a, b], now: [b, a] },
    { what: "has another reason", before: [{ ...a, because: "r" }, b], now: [{ ...a, because: "s" }, b] },
  ])("does not stand where a decision $what", ({ before, now }) =>
    expect(signed(now, { covers: covers(before) })).toEqual([undefined, ["warning review/signed-otherwise"]]),
  );

  test("given to one submission does not stand over another, though its digest is put in", () => {
    const later = assessmentOf({ a: "61", b: { value: "70", evidence: ["e"] } }, entries);
    expect(signed([a, b], {}, { of: later })).toEqual([undefined, ["warning review/signed-otherwise"]]);
    expect(signed([a, b], { covers: covers([a, b], later) }, { of: later })).toEqual(["S", []]);
  });

  const another = { ...standard, digests: { ...standard.digests, scoring: `sha256-${"0".repeat(64)}` } };
  const fitted = { ...(covers([a, b]) as object), standard: another.digests.scoring };
  const changed: readonly {
    readonly what: string;
    readonly part: string;
    readonly now?: Now;
    readonly more?: Readonly<Record<string, Data>>;
  }[] = [
    { what: "the standard scores otherwise", part: "standard", now: { by: another } },
    {
      what: "an evidence file is replaced",
      part: "evidence",
      now: { files: new Map([["e", `sha256-${"b".repeat(64)}`]]) },
    },
    { what: "an evidence file is gone", part: "evidence", now: { files: new Map() } },
    { what: "the reviewer has another name", part: "reviewer", now: { reviewer: "Q" } },
    { what: "the signer has another name", part: "signer", more: { name: "T" } },
    { what: "the day is another", part: "day", more: { on: "2026-03-11" } },
    { what: "a digest was put in by hand", part: "covers", now: { by: another }, more: { covers: fitted } },
  ];

  test.each(changed)("does not stand where $what, and says so", ({ part, now = {}, more = {} }) => {
    const signature = { ...person, covers: covers([a, b]), ...more };
    const { of = assessment, ...others } = { files, ...now };
    const { review, result, diagnostics } = read(of, [a, b], { ...others, signed: signature });
    expect(review.signed).toBeUndefined();
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["review/signed-otherwise"]);
    expect(diagnostics[0]?.facts).toMatchObject({ changed: part });
    expect(result.review?.["signature-invalid"]).toEqual({
      name: signature.name,
      on: signature.on,
      because: [part],
    });
  });

  test("that covers the submission and the decisions only, as earlier ones did, does not stand", () =>
    expect(signed([a, b], { covers: digest({ assessment: assessment.digest, decisions: [a, b] }) })).toEqual([
      undefined,
      ["warning review/signed-in-part"],
    ]));

  test("on a day that is none is told of", () =>
    expect(signed([a, b], { on: "2026-02-30" })[1]).toEqual([
      "error assessment/date",
      "warning review/signed-otherwise",
    ]));
});
