/** A submission and its review with a secret in every place that a public edition leaves out; what is public says so. */
import {
  type Assessment,
  checkAssessment,
  checkReview,
  type Data,
  evaluate,
  type Found,
  type ResultDocument,
  type Review,
  type Standard,
} from "../../../src/engine/index.ts";
import { document, standardOf } from "../scenario.ts";

/** No score is the value itself: scores stay. */
const score = { worst: "7", best: "97" };
const restricted = "true";

/** Of every kind of question one that is restricted, and one that is not. */
export const guarded: Standard = standardOf({
  inputs: {
    incidents: { unit: "item", restricted },
    systems: { unit: "item", restricted },
    drill: { unit: "date", restricted },
    rail: { choices: { "secret-choice": "c", other: "o" }, restricted },
    sites: { rows: "site", columns: { staff: { unit: "person" } }, restricted },
    claimed: { unit: "item", claim: "allowed", restricted },
    wrong: { unit: "item", restricted },
    open: { unit: "item" },
    lost: { unit: "item" },
    none: { unit: "item", claim: "allowed" },
    broken: { unit: "item" },
  },
  indicators: {
    ratio: { value: "incidents / 10", unit: "item", score },
    adjusted: { value: "systems", unit: "item", score },
    age: { value: "period.to - drill", unit: "day", score: { worst: "400", best: "0" } },
    staffed: { title: "s", value: "max(sites.staff)", unit: "person", score },
    tram: { value: 'if(rail = "other", 1, 0)', unit: "ratio", score: { worst: "0", best: "1" } },
    away: { value: "claimed", unit: "item", score },
    misread: { value: "wrong", unit: "item", score },
    seen: { value: "open", unit: "item", score },
    missing: { title: "m", value: "lost", unit: "item", score },
    without: { value: "none", unit: "item", score },
    bad: { value: "broken", unit: "item", score },
    list: {
      question: "list",
      restricted,
      score: { checklist: { "secret-item": { title: "one", score: "60" }, b: { score: "40" } } },
    },
    step: {
      question: "step",
      restricted,
      score: { levels: { low: { score: "10" }, "secret-step": { title: "two", score: "90" } } },
    },
  },
} as Readonly<Record<string, Data>>);

const long = (more: Readonly<Record<string, Data>>, note: string): Data => ({
  ...more,
  note: `SECRET note ${note}`,
  by: "dept",
  evidence: ["secret-evidence"],
});

const answers: Readonly<Record<string, Data>> = {
  incidents: long({ value: "481.516" }, "incidents"),
  systems: long({ value: "77.123" }, "systems"),
  drill: long({ value: "2025-03-17" }, "drill"),
  rail: long({ value: "secret-choice" }, "rail"),
  sites: [
    { site: "SECRET site", staff: "62.342" },
    { site: "SECRET other site", staff: "1" },
  ],
  claimed: long({ "not-applicable": "SECRET reason of a claim" }, "claimed"),
  wrong: long({ value: "SECRET what is no number" }, "wrong"),
  open: long({ value: "42.5" }, "open"),
  lost: long({ missing: { reason: "SECRET reason of a gap", expected: "2031-05-05" } }, "lost"),
  none: long({ "not-applicable": "SECRET reason of another claim" }, "none"),
  broken: long({ value: "SECRET another that is no number" }, "broken"),
  list: ["secret-item"],
  step: "secret-step",
};

const because = (about: string): Data => ({ zh: `SECRET 理由 ${about}`, en: `SECRET rationale ${about}` });

const decisions: readonly Data[] = [
  { input: "incidents", decision: "accepted", because: because("accepted"), by: "SECRET decider" },
  { input: "systems", decision: "adjusted", value: "88.456", because: because("adjusted") },
  { input: "open", decision: "adjusted", value: "43.5", because: because("open") },
  { input: "none", decision: "rejected", because: because("refused") },
  { input: "drill", decision: "not-verified", because: because("unseen") },
  { input: "rail", decision: "query", because: because("asked") },
];

/** Texts that no public edition may hold: numbers as written, as converted, and as measured. */
export const secrets: readonly string[] = [
  ..."SECRET|secret-choice|secret-evidence".split("|"),
  ...["481.516", "48.1516", "77.123", "88.456", "2025-03-17", "62.342", "2031-05-05"],
  ..."secret-sheet.pdf|secret.example|abcdef".split("|"),
];

/** Steps that the standard names, and that a page may therefore show; that the city reached them it may not. */
export const steps: readonly string[] = ["secret-item", "secret-step"];

/** What is public, so that the test does not pass by an empty page. */
export const shown: readonly string[] = ["Planted City", "43.5"];

export function planted(): ResultDocument {
  return submitted().result;
}

export function submitted(): { assessment: Assessment; review: Review; result: ResultDocument } {
  const { value: assessment } = checkAssessment({
    document: document("assessment", {
      citymark: "assessment/1",
      standard: guarded.reference,
      city: { id: "p", name: "Planted City" },
      period: { from: "2025-01-01", to: "2025-12-31" },
      departments: { dept: { name: "SECRET department", contact: "SECRET contact" } },
      answers,
      evidence: {
        "secret-evidence": {
          title: "SECRET title",
          file: "evidence/secret-sheet.pdf",
          sha256: "abcdef".repeat(10).padEnd(64, "0"),
          kind: "document",
          date: "2031-05-05",
          pages: "SECRET pages",
        },
        "secret-page": { title: "SECRET page", url: "https://secret.example/", kind: "web" },
      },
      practices: [
        {
          title: "A practice",
          text: "How it was done.",
          indicators: ["seen"],
          evidence: ["secret-evidence"],
          contact: "SECRET telephone",
        },
      ],
    }),
    standard: guarded,
  });
  if (!assessment) throw new Error("The assessment cannot be read.");
  const evidence = new Map<string, Found>([["secret-evidence", "absent"]]);
  const { value: review } = checkReview({
    document: document("review", {
      citymark: "review/1",
      assessment: assessment.digest,
      reviewer: { name: "A reviewer" },
      decisions,
      signed: { name: "A reviewer", on: "2026-03-10" },
    }),
    standard: guarded,
    assessment,
    evidence,
  });
  if (!review) throw new Error("The review cannot be read.");
  return { assessment, review, result: evaluate({ standard: guarded, assessment, review, evidence }) };
}
