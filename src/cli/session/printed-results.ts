/** What commands print with --json about the results of cities. */
import type {
  Change,
  ImprovePlan,
  PublishedAnswer,
  PublishedGate,
  PublishedNode,
  Ranked,
  ResultDocument,
  RuleWords,
  Severity,
  Verification,
} from "../../engine/index.ts";

/** A part of a Result: `explain`. One of the four parts is there. */
export interface ExplanationPrinted {
  readonly citymark: "explanation/1";
  /** The digest of the assessment. */
  readonly assessment: string;
  readonly totals?: ResultDocument["totals"];
  readonly node?: PublishedNode;
  readonly gate?: PublishedGate;
  readonly answer?: PublishedAnswer;
}

/** A rule and its words: `explain RULE`. */
export interface RulePrinted {
  readonly citymark: "rule/1";
  readonly id: string;
  readonly severity: Severity;
  /** Facts that are words of the program, translated when they are shown. */
  readonly terms?: readonly string[];
  readonly zh: RuleWords;
  readonly en: RuleWords;
}

/** Why a score changed: `explain --since`. Points are decimal texts on the scale of the total. All but the kind is absent where one of the two has no total. */
export interface ChangePrinted extends Partial<Change> {
  readonly citymark: "change/1";
}

/** A Result with answers that the city has not given: `score --set`. */
export interface SupposedPrinted {
  readonly citymark: "supposed/1";
  /** The answers, as they were written, by question. */
  readonly supposed: Readonly<Record<string, string>>;
  readonly result: ResultDocument;
}

/** The changes with the least effort that reach a grade or a total: `improve`. */
export interface ImprovementPrinted extends Omit<ImprovePlan, "changes" | "now" | "ends"> {
  readonly citymark: "improvement/1";
  /** The digest of the assessment. */
  readonly assessment: string;
  /** As it was asked for. */
  readonly to: string;
  /** Absent where nothing has a score. */
  readonly now?: PlacePrinted;
  /** Where it is not reached: how far everything allowed would lead. */
  readonly ends?: PlacePrinted;
  readonly changes: readonly {
    readonly indicator: string;
    readonly effort: number;
    /** The total once this and all changes before it are made. */
    readonly "total-then"?: string;
  }[];
}

interface PlacePrinted {
  readonly total: string;
  /** The id of the grade. */
  readonly grade?: string;
}

/** Cities in order of their totals: `rank`. Shares are from 0 to 1; an index counts in the cities, from 0. */
export interface RankingPrinted {
  readonly citymark: "ranking/1";
  readonly standard: ResultDocument["standard"];
  readonly cities: readonly {
    readonly city: ResultDocument["assessment"]["city"];
    /** The digest of the assessment. */
    readonly assessment: string;
  }[];
  readonly ranked: readonly RankedPrinted[];
  /** Cities without a total: they have no rank. */
  readonly unranked: readonly number[];
  readonly draws: number;
  readonly seed: number;
  readonly spread: readonly [number, number];
  readonly "smallest-cohort": number;
  /** Whose parts have weights that nobody has published: ids, and `total` for the dimensions. Totals and ranks are provisional then. */
  readonly "unknown-weights"?: readonly string[];
}

interface RankedPrinted extends Omit<Ranked, "aboveNext" | "surelyAboveNext"> {
  /** In how many draws it stands above the next in this list, 0 to 1; absent for the last. */
  readonly "above-next"?: number;
  /** Whether nothing that is still open can bring the next up to it; absent for the last. */
  readonly "surely-above-next"?: boolean;
}

/** A Result or a submission computed again: `verify`. */
export type VerificationPrinted = VerifiedResultPrinted | VerifiedSubmissionPrinted;

export type VerifiedResultPrinted = Verification & {
  readonly citymark: "verification/1";
  readonly city: ResultDocument["assessment"]["city"];
  /** The digest of the assessment. */
  readonly assessment: string;
};

/** The findings follow as `diagnostics`. */
export interface VerifiedSubmissionPrinted {
  readonly citymark: "verification/1";
  readonly kind: "same" | "different";
  /** The SHA-256 of the manifest; this and what follows are absent where the submission cannot be opened. */
  readonly manifest?: string;
  readonly files?: number;
  readonly assessment?: string;
}

/** A submission that has been sealed: `submit`. */
export interface SealedPrinted {
  readonly citymark: "sealed/1";
  readonly file: string;
  /** The SHA-256 of the manifest. */
  readonly manifest: string;
  readonly result: ResultDocument;
}
