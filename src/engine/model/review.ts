/** A review as the engine thinks of it: an evaluator's decisions on an assessment, which they never edit. */
import type { AnswerStatus, AnswerValue } from "./assessment.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { digest } from "./digest.ts";
import type { Named } from "./said.ts";
import type { Text } from "./text.ts";

export type Verdict = "accepted" | "adjusted" | "rejected" | "not-verified" | "query";

/** What a reviewer decided on an answer. */
export const verdictWords = {
  accepted: { zh: "认可", en: "Accepted" },
  adjusted: { zh: "调整", en: "Adjusted" },
  rejected: { zh: "驳回", en: "Rejected" },
  "not-verified": { zh: "未核实", en: "Not verified" },
  query: { zh: "待答复", en: "Queried" },
} as const satisfies Named<Verdict>;

export interface Decision {
  readonly input: string;
  readonly verdict: Verdict;
  /** The value that counts instead of the answer: as adjusted; of a query that is to be reviewed again, the earlier answer. */
  readonly value?: AnswerValue;
  /** The value as the reviewer wrote it. */
  readonly written?: string;
  readonly because?: Text;
  readonly on?: string;
  readonly by?: Text;
  /** What was seen, where the file says so. */
  readonly saw?: Seen;
  /**
   * What was seen has changed since: it is to be reviewed again. Until then a rejection stays one, an adjusted value counts, a
   * queried answer counts as it was, and nobody stands behind the answer.
   */
  readonly again?: true;
  /** Of a query: the last day for a reply, as the last letter says that puts it. */
  readonly replyBy?: string;
  /** What the city replied: to this query, or to any before a later decision. */
  readonly replies?: readonly Reply[];
  /** Of a query that is to be reviewed again: the status of the earlier answer, where that had no value. */
  readonly was?: Exclude<AnswerStatus, "answered" | "rejected">;
}

/** What a city replied to a query, and when. */
export interface Reply {
  readonly on: string;
  readonly by?: Text;
  readonly text: Text;
}

/** Tells a query from any other on the same answer: a digest of what is asked, when and by whom. */
export function queryMark(query: Pick<Decision, "input" | "because" | "on" | "by">): string {
  const { input, because = "", on = "", by = "" } = query;
  return `q${digest([input, because, on, by]).slice("sha256-".length, "sha256-".length + 16)}`;
}

/** How far a query is: not replied to and within its days, or after them, or replied to. */
export function replyState({ replyBy, replies }: Pick<Decision, "replyBy" | "replies">, asOf: string) {
  const last = replies?.at(-1);
  if (last) return { kind: "replied", day: last.on } as const;
  if (replyBy === undefined) return undefined;
  return { kind: replyBy < asOf ? ("overdue" as const) : ("awaited" as const), day: replyBy };
}

/** An evaluator's decisions on one assessment, and the signature if it is signed. */
export interface Review {
  /** The digest of the assessment that was read. */
  readonly assessment: string;
  readonly reviewer: { readonly name: Text; readonly role?: string };
  /** In order: the log. */
  readonly decisions: readonly Decision[];
  /** The last decision on each input: those that count. */
  readonly latest: ReadonlyMap<string, Decision>;
  /** Of a review that joins two: what each decided. */
  readonly reconciled?: Reconciled;
  /** A signature that stands. */
  readonly signed?: { readonly name: Text; readonly on: string };
  /** One that does not, and why. */
  readonly signatureInvalid?: { readonly name: Text; readonly on: string; readonly because: readonly Lapse[] };
  readonly digest: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Two reviews of one submission that were joined, as they were. */
export interface Reconciled {
  readonly on: string;
  /** The digest of the submission that both reviewed. */
  readonly assessment: string;
  readonly reviewers: readonly [one: Text, other: Text];
  readonly judgements: readonly Judged[];
}

/** What two reviewers decided on an answer; absent where only the other did. */
export interface Judged {
  readonly input: string;
  readonly one?: Decision;
  readonly other?: Decision;
}

/** Whether a reviewer stands behind the answer: as it was given, or as adjusted. */
export function isVerified(decision: Decision | undefined): boolean {
  if (decision?.again) return false;
  return decision?.verdict === "accepted" || decision?.verdict === "adjusted";
}

/** What a reviewer saw of an answer, as digests: a decision stands while they are unchanged. */
export interface Seen {
  readonly value: string;
  readonly evidence: readonly string[];
}

/** A part of what a signature covers; `covers`: the digests that it carries do not fit one another. */
export type SignedPart =
  | "standard"
  | "assessment"
  | "decisions"
  | "evidence"
  | "reviewer"
  | "signer"
  | "day"
  | "covers";

/** Why a signature does not stand: what has changed since, or it does not cover all, or it was given too early, or something is wrong. */
export type Lapse = SignedPart | "not-covered" | "unfinished" | "error";
