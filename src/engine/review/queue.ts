/** What a reviewer should look at, and in which order: what is doubtful first, then what weighs most. */
import { type Assessment, type Decision, isVerified, type Review, replyState, type Standard } from "../model/index.ts";
import { Decimal, publish, zero } from "../quantity/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { scoredInputs, toBeDecided } from "../validate/index.ts";

export interface QueueEntry {
  readonly input: string;
  /** The share of the total that rests on it, 0 to 1: of all indicators that use it together. */
  readonly share: string;
  readonly indicators: readonly string[];
  /** Rules that reported on it, and `claim` for an open claim. */
  readonly doubts: readonly string[];
  readonly decision?: Decision;
}

/** Every input with an answer or a claim on which something scored or a gate rests. */
export function queue(
  result: ResultDocument,
  standard: Standard,
  assessment: Assessment,
  review?: Review,
): readonly QueueEntry[] {
  const shares = new Map(result.nodes.map(({ id, share }) => [id, new Decimal(share ?? 0)]));
  const entries = toBeDecided(standard, assessment).flatMap((input): (QueueEntry & { readonly weight: Decimal })[] => {
    const answer = assessment.answers.get(input);
    if (!answer) return [];
    const users = standard.indicators.filter(({ uses, scoring }) => scoring && uses.includes(input));
    const weight = users.reduce((sum, { id }) => sum.plus(shares.get(id) ?? zero), zero);
    const findings = findingsOn(input, answer.evidence, result).map(({ rule }) => rule);
    const doubts = [...(answer.status === "claimed" ? ["claim"] : []), ...new Set(findings)];
    const decision = review?.latest.get(input);
    return [
      {
        input,
        share: publish(weight),
        indicators: users.map(({ id }) => id),
        doubts,
        weight,
        ...(decision ? { decision } : {}),
      },
    ];
  });
  return entries
    .sort(
      (a, b) =>
        Number(b.decision?.again ?? false) - Number(a.decision?.again ?? false) ||
        Math.sign(b.doubts.length) - Math.sign(a.doubts.length) ||
        b.weight.comparedTo(a.weight),
    )
    .map(({ weight: _, ...entry }) => entry);
}

/** What was found about an answer, or about the evidence that it rests on. */
export function findingsOn(
  input: string,
  evidence: readonly string[],
  { diagnostics }: ResultDocument,
): ResultDocument["diagnostics"] {
  return diagnostics.filter(
    ({ path }) =>
      (path[0] === "answers" && path[1] === input) || (path[0] === "evidence" && evidence.includes(String(path[1]))),
  );
}

/** Answers and claims that count as the city gave them: nobody has accepted, adjusted or rejected them. */
export function unverified({ answers }: ResultDocument, standard: Standard): readonly string[] {
  const counting = scoredInputs(standard);
  return answers
    .filter(({ input, status }) => counting.has(input) && (status === "answered" || status === "claimed"))
    .filter(
      ({ decision }) =>
        !["accepted", "adjusted", "rejected"].includes(decision?.decision ?? "") || decision?.["review-again"],
    )
    .map(({ input }) => input);
}

/** Open queries of a review that were put in a letter: those to which the city has replied, and those whose reply is overdue. */
export function queriesPut(
  { latest }: Review,
  asOf: string,
): Readonly<Record<"replied" | "overdue", readonly string[]>> {
  const open = [...latest.values()].filter(({ verdict }) => verdict === "query");
  const those = (kind: string) =>
    open.filter((query) => replyState(query, asOf)?.kind === kind).map(({ input }) => input);
  return { replied: those("replied"), overdue: those("overdue") };
}

export interface ReviewProgress {
  readonly inputs: number;
  readonly decided: number;
  readonly verified: number;
  readonly queries: readonly string[];
  /** Decided, but on what has changed since. */
  readonly again: readonly string[];
  /** What is still to be decided, in the order of the queue. */
  readonly open: readonly QueueEntry[];
}

export function progress(entries: readonly QueueEntry[]): ReviewProgress {
  // A query asks; it decides nothing yet.
  const open = entries.filter(
    ({ decision }) => decision === undefined || decision.verdict === "query" || decision.again,
  );
  return {
    inputs: entries.length,
    decided: entries.length - open.length,
    verified: entries.filter(({ decision }) => isVerified(decision)).length,
    queries: entries.filter(({ decision }) => decision?.verdict === "query").map(({ input }) => input),
    again: entries.filter(({ decision }) => decision?.again).map(({ input }) => input),
    open,
  };
}
