/** What comes of a programme: its cities with what they submitted, phase by phase, judged and ranked. */
import type { Participant, Programme, Review, Standard } from "../model/index.ts";
import type { PublishedOutcome, ResultDocument } from "../schema/types.gen.ts";
import type { EvidenceFiles } from "../validate/index.ts";
import type { Accepted, Judgement } from "./acceptance.ts";
import type { AppealOutcome } from "./appeals.ts";
import type { Change, Submission } from "./change.ts";
import type { DoubleReview } from "./double-review.ts";
import type { Lateness } from "./lateness.ts";
import type { Lesson } from "./lessons.ts";
import type { Ranking } from "./rank.ts";
import type { Receipt } from "./receipt.ts";
import type { SampleOutcome } from "./samples.ts";
import type { CohortSummary } from "./summary.ts";

/** What a city submitted for a phase, read and scored: the input of evaluating a programme. */
export interface Scored extends Submission {
  readonly result: ResultDocument;
  /** Of a phase with an edition of its own: what that gave; all else is by the programme's edition. */
  readonly own?: OwnEdition;
  /** The digests of the evidence files that are there. */
  readonly files?: () => EvidenceFiles;
}

/** What a submission was scored by the edition that it answers. */
export interface OwnEdition {
  readonly standard: string;
  readonly outcome: PublishedOutcome;
}

export type SubmissionState =
  | { readonly status: "scored"; readonly scored: Scored; readonly receipt?: Receipt }
  | Unreadable
  | { readonly status: "missing" };

/** By city, then by phase; what is not there is missing. */
export type Submissions = ReadonlyMap<string, ReadonlyMap<string, SubmissionState>>;

/** The same for presentation: the result, and the log of its review. */
export type PhaseState =
  | {
      readonly status: "scored";
      readonly result: ResultDocument;
      readonly review?: Review;
      readonly receipt?: Receipt;
      readonly own?: OwnEdition;
    }
  | Unreadable
  | { readonly status: "missing" };

/** Submitted, but not scored because of the assessment itself, its review, or the folder in which it is. */
export interface Unreadable {
  readonly status: "unreadable";
  readonly blocked: "assessment" | "review" | "place";
  readonly receipt?: Receipt;
}

export interface CityOutcome {
  readonly city: Participant;
  /** One a phase, in the programme's order. */
  readonly phases: readonly {
    readonly phase: string;
    readonly state: PhaseState;
    readonly target?: string;
    /** Not of a city that had left. */
    readonly late: readonly Lateness[];
    /** Absent where there is no target or no total. */
    readonly met?: boolean;
  }[];
  readonly judgements: readonly Judgement[];
  readonly accepted: Accepted;
  /** From its first submission with a total to its last, up to the phase that is judged. */
  readonly change?: { readonly from: string; readonly to: string; readonly why: Change };
}

/** Everything that a programme's report tells. */
export interface ProgrammeOutcome {
  readonly programme: Programme;
  readonly standard: Standard;
  /** The phase that is judged and ranked. */
  readonly phase: string;
  /** The day for which it is judged, YYYY-MM-DD. */
  readonly asOf: string;
  readonly cities: readonly CityOutcome[];
  /** Those that had left when the phase was judged: not ranked, not accepted, in no average. */
  readonly departed: readonly CityOutcome[];
  /** Over the cities with a submission in that phase; `index` counts in `rankedCities`. */
  readonly ranking: Ranking;
  readonly rankedCities: readonly string[];
  /** The same among the cities of each cohort alone, where there are two or more to compare. */
  readonly peers: readonly {
    readonly cohort: string;
    readonly ranking: Ranking;
    readonly cities: readonly string[];
  }[];
  /** All cities together, then each cohort. */
  readonly summaries: readonly {
    readonly cohort?: string;
    readonly phases: readonly { readonly phase: string; readonly summary: CohortSummary }[];
  }[];
  readonly lessons: readonly Lesson[];
  readonly appeals: readonly AppealOutcome[];
  readonly samples: readonly SampleOutcome[];
  /** Of the phase that is judged; absent where nothing was reviewed by two. */
  readonly doubleReview?: DoubleReview;
  /** Whether it is the public edition. */
  readonly public?: true;
}
