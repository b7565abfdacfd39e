/** What commands print with --json about reviews and programmes. */
import type {
  Accepted,
  Judgement,
  Lateness,
  QueueEntry,
  Reconciliation,
  ReviewProgress,
  SampleOutcome,
  Unreadable,
  Verdict,
  VerifiedLog,
  WorkQueue,
} from "../../engine/index.ts";

/** How far a review has come: `review status`, `review decide`, `review sign`. */
export interface ReviewProgressPrinted extends Omit<ReviewProgress, "open"> {
  readonly citymark: "review-progress/1";
  /** What is still to be decided, in the order of the queue. */
  readonly open: readonly OpenPrinted[];
}

interface OpenPrinted extends Omit<QueueEntry, "decision"> {
  /** A query, or a decision that is to be looked at again. */
  readonly decision?: Verdict;
  /** Of a query: received on that day; or due by that day, and whether that is past. */
  readonly reply?: ReplyPrinted;
}

interface ReplyPrinted {
  readonly kind: "replied" | "awaited" | "overdue";
  readonly day: string;
}

/** A review carried over to a new submission: `review rebase`. */
export interface RebasePrinted {
  readonly citymark: "rebase/1";
  /** Questions whose decisions still hold. */
  readonly holds: readonly string[];
  readonly "look-again": readonly { readonly input: string; readonly why: "changed" | "not-recorded" }[];
}

/** Two reviews held against one another, by question: `review reconcile`. */
export interface ReconciliationPrinted extends Pick<Reconciliation, "agreement" | "kappa"> {
  readonly citymark: "reconciliation/1";
  readonly agreed: readonly string[];
  readonly differing: readonly string[];
  readonly single: readonly string[];
}

/** A submission of a programme that cannot be scored, among the Results of the others: `programme score`. */
export interface UnreadablePrinted extends Pick<Unreadable, "blocked"> {
  readonly citymark: "unreadable/1";
  readonly programme: string;
  readonly city: string;
  readonly phase: string;
  readonly file: string;
}

type Worded = string | { readonly zh?: string; readonly en?: string };

/** A city that withdrew, or was merged into another: the day, and why. */
interface DeparturePrinted {
  readonly on: string;
  readonly because: Worded;
  readonly into?: string;
}

/** Days of receipt that were recorded: `programme receive`. */
export interface ReceiptsPrinted {
  readonly citymark: "receipts/1";
  readonly programme: string;
  readonly phase: string;
  readonly on: string;
  readonly cities: readonly {
    readonly city: string;
    /** again: it has changed since it came in. */
    readonly how: "received" | "again" | "as-recorded" | "missing";
    readonly late: readonly Lateness[];
  }[];
}

/** Logs that were verified: `verify`. */
export interface LogsPrinted {
  readonly citymark: "logs/1";
  readonly logs: readonly VerifiedLog[];
}

/** The state of every submission: `programme status`. */
export interface StatusPrinted {
  readonly citymark: "programme-status/1";
  readonly programme: string;
  readonly "as-of": string;
  readonly submissions: readonly SubmissionPrinted[];
  /** Answers drawn to be checked in depth, and how many of them were wrong. */
  readonly samples?: readonly SampleRatePrinted[];
}

export interface SampleRatePrinted extends Pick<SampleOutcome, "strata" | "all"> {
  readonly phase: string;
  readonly on: string;
  readonly seed: string;
  /** Whether the answers are those from which it was drawn. */
  readonly "same-answers": boolean;
  /** Whether what is written is what the seed draws from them. */
  readonly "as-drawn"?: boolean;
}

/** Answers drawn to be checked in depth: `programme sample`. */
export interface SamplePrinted {
  readonly citymark: "sample/1";
  readonly programme: string;
  readonly phase: string;
  readonly on: string;
  readonly seed: string;
  readonly by: readonly ("city" | "cohort" | "dimension")[];
  readonly size: string;
  /** The digest of the list from which it was drawn. */
  readonly frame: string;
  readonly strata: readonly {
    readonly stratum: string;
    /** How many it held. */
    readonly answers: number;
    /** In the order of drawing. */
    readonly drawn: readonly { readonly city: string; readonly input: string }[];
  }[];
}

export interface SubmissionPrinted {
  readonly city: string;
  readonly phase: string;
  /** left: the city takes no part in the phase any more. */
  readonly status: "scored" | "unreadable" | "missing" | "left";
  readonly left?: DeparturePrinted;
  readonly due?: string;
  readonly "review-due"?: string;
  /** The day on which it came in first, and the days on which it came in again; absent where it is not recorded. */
  readonly received?: string;
  readonly "received-again"?: readonly string[];
  /** What is not as it came in last: the file, or the names of evidence. */
  readonly "changed-since"?: readonly string[];
  readonly late: readonly Lateness[];
  readonly blocked?: Unreadable["blocked"];
  /** How many errors. */
  readonly findings: number;
  readonly reviewed: boolean;
  readonly signed: boolean;
  /** Why a signature does not stand. */
  readonly "signature-invalid"?: readonly string[];
  /** Open queries to which the city has replied, and those whose reply is overdue. */
  readonly replied?: readonly string[];
  readonly "replies-overdue"?: readonly string[];
  /** How many answers count as the city gave them. */
  readonly unverified?: number;
  /** Answers that a reviewer accepted or adjusted. */
  readonly verified?: number;
  /** What the total would lose if all that is open or not verified were worth nothing. */
  readonly risk?: string;
  /** Those whom the programme assigns the city. */
  readonly reviewers: readonly string[];
  /** In the last phase, where the programme has conditions. */
  readonly verdict?: Accepted;
}

/** Every city judged by the rules of the programme: `programme accept`. */
export interface AcceptancePrinted {
  readonly citymark: "acceptance/1";
  readonly programme: string;
  readonly phase: string;
  readonly cities: readonly JudgedPrinted[];
  readonly appeals: readonly AppealPrinted[];
}

interface AppealPrinted {
  readonly city: string;
  readonly phase: string;
  readonly on: string;
  readonly ground: Worded;
  readonly report?: Worded;
  readonly before: string;
  /** Absent while it is open. */
  readonly decision?: {
    readonly outcome: "upheld" | "partly-upheld" | "dismissed";
    readonly on: string;
    readonly because: Worded;
    readonly by?: Worded;
    readonly after?: string;
  };
  /** What is scored now. */
  readonly now?: string;
  /** Of the last appeal of a city in a phase: whether that is the total with which the log ends. */
  readonly fits?: boolean;
}

interface JudgedPrinted {
  readonly city: string;
  readonly accepted: "accepted" | "not-accepted" | "undecided" | "not-judged" | "left";
  readonly left?: DeparturePrinted;
  readonly late: readonly (Lateness & { readonly phase: string })[];
  /** How many answers count as the city gave them. */
  readonly unverified?: number;
  readonly rules: readonly ({
    readonly rule: string;
    /** The last day of the waiver. */
    readonly until?: string;
  } & Pick<Judgement, "state" | "lacks">)[];
}

/** Decisions read from a table into the reviews of cities: `programme decide`. */
export interface DecisionsPrinted {
  readonly citymark: "decisions/1";
  readonly programme: string;
  readonly phase: string;
  /** How many decisions of the table the reviews had already. */
  readonly known: number;
  /** The reviews that were written, and how many decisions each was given. */
  readonly reviews: readonly { readonly city: string; readonly file: string; readonly decisions: number }[];
}

/** What to review next: `programme queue`. */
export interface QueuePrinted extends WorkQueue {
  readonly citymark: "programme-queue/1";
  readonly programme: string;
  readonly phase: string;
}
