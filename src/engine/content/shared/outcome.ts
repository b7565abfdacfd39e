/** An outcome in words: a score, or the name of the reason why there is none. Missing is never a value. */

import { notApplicableBy, outcomes } from "../../catalogue/states.ts";
import { placeOn } from "../../explain/index.ts";
import type { PublishedNode, PublishedOutcome } from "../../schema/types.gen.ts";
import { shownValue } from "./digits.ts";
import type { Subject } from "./subject.ts";

/** Places on the scale from 0 to 1, for drawing; `at` is absent where there is no score. */
export interface Span {
  readonly at: number | undefined;
  readonly low: number;
  readonly high: number;
}

export interface OutcomeView {
  readonly kind: PublishedOutcome["kind"];
  /** The score, or the reason why there is none. */
  readonly text: string;
  /** The score alone, "" where there is none. */
  readonly score: string;
  /** What it is out of; "" where there is no score. */
  readonly outOf: string;
  /** 60.00 to 80.00; "" where it cannot change. */
  readonly interval: string;
  readonly low: string;
  readonly high: string;
  /** `step-1` (lowest fifth of the scale) to `step-5`, or the kind of outcome: a name for styles. */
  readonly tone: string;
  readonly span: Span | undefined;
}

/**
 * A dimension's outcome. One in which nothing is answered may count as 0 for the total, but has no score of its own:
 * it is shown as missing.
 */
export function branchView(
  subject: Showing & Pick<Subject, "words">,
  { id, outcome, coverage }: Pick<PublishedNode, "id" | "outcome" | "coverage">,
): OutcomeView {
  const view = outcomeView(subject, shownOutcome({ outcome, coverage }), id);
  return nothingAnswered({ outcome, coverage }) ? { ...view, text: subject.words.nothingAnswered } : view;
}

/** The same as numbers, for tables: "" where there is none, and a kind that says why. */
export function numbersOf(node: Reached): { readonly [Key in "outcome" | "score" | "low" | "high"]: string } {
  const { kind, score = "", low = "", high = "" } = shownOutcome(node);
  return { outcome: kind, score, low, high };
}

type Reached = Pick<PublishedNode, "outcome"> & { readonly coverage?: string | undefined };

function nothingAnswered({ outcome, coverage }: Reached): boolean {
  return coverage === "0" && outcome.score !== undefined;
}

function shownOutcome(node: Reached): PublishedOutcome {
  if (!nothingAnswered(node)) return node.outcome;
  const { score: _, ...unscored } = node.outcome;
  return { ...unscored, kind: "missing" };
}

/** What showing an outcome needs of a subject. */
export type Showing = Pick<Subject, "scale" | "score" | "speak">;

export function outcomeView(subject: Showing, outcome: PublishedOutcome, node?: string): OutcomeView {
  const { kind, score, low, high } = outcome;
  const scale = subject.scale(node);
  const said = remembered((number) => subject.score(number, node));
  const place = remembered((number) => placeOn(scale, number).toDecimalPlaces(4).toNumber());
  const open = low !== undefined && high !== undefined && low !== high;
  const at = score === undefined ? undefined : place(score);
  return {
    kind,
    text: score === undefined ? reason(subject, outcome) : said(score),
    score: score === undefined ? "" : said(score),
    outOf: score === undefined ? "" : shownValue(scale.to),
    interval: open ? range(subject, said(low), said(high)) : "",
    low: low === undefined ? "" : said(low),
    high: high === undefined ? "" : said(high),
    tone: at === undefined ? kind : `step-${Math.min(5, Math.floor(Math.max(0, at) * 5) + 1)}`,
    span: low === undefined || high === undefined ? undefined : { at, low: place(low), high: place(high) },
  };
}

/** What is sure has the very same number three times over: it is worded and placed once. */
function remembered<Made>(make: (number: string) => Made): (number: string) => Made {
  const known = new Map<string, Made>();
  return (number) => {
    const made = known.get(number) ?? make(number);
    known.set(number, made);
    return made;
  };
}

function reason({ speak }: Showing, { kind, by }: PublishedOutcome): string {
  return kind === "not-applicable" && by ? speak(notApplicableBy[by]) : speak(outcomes[kind]);
}

function range({ speak }: Showing, low: string, high: string): string {
  return speak({ zh: "{low} 至 {high}", en: "{low} to {high}" }).replace("{low}", low).replace("{high}", high);
}
