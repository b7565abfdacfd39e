/**
 * What commands print with --json, by kind. The JSON Schemas of the kinds are made of these types and remarks
 * (bin/printed-schemas.ts), and a command prints nothing else.
 */
import type {
  AnswerChange,
  AnswerMerge,
  Comparison,
  EvidenceUse,
  InstallationCheck,
  InstalledStandard,
  ResultDocument,
} from "../../engine/index.ts";
import type { KnownSchema } from "../files/schemas.ts";
import type { DiagnosticsPrinted } from "./findings-json.ts";
import type {
  ChangePrinted,
  ExplanationPrinted,
  ImprovementPrinted,
  RankingPrinted,
  RulePrinted,
  SealedPrinted,
  SupposedPrinted,
  VerificationPrinted,
} from "./printed-results.ts";
import type {
  AcceptancePrinted,
  DecisionsPrinted,
  LogsPrinted,
  QueuePrinted,
  RebasePrinted,
  ReceiptsPrinted,
  ReconciliationPrinted,
  ReviewProgressPrinted,
  SamplePrinted,
  StatusPrinted,
  UnreadablePrinted,
} from "./printed-reviews.ts";
import type {
  AddedPrinted,
  CrosswalkCoveragePrinted,
  EditionDiffPrinted,
  EditionImpactPrinted,
  KeyPrinted,
  PackedPrinted,
  PackVerificationPrinted,
  PublishedScoresPrinted,
  ReleasedPrinted,
  SignedPrinted,
  StandardEntryPrinted,
  StandardFolderPrinted,
  VectorOutcomesPrinted,
} from "./printed-standards.ts";

/** The kinds, which are also the names of their schemas. */
export interface Printed {
  readonly acceptance: AcceptancePrinted;
  readonly added: AddedPrinted;
  readonly change: ChangePrinted;
  readonly "answer-changes": AnswerChangesPrinted;
  readonly comparison: Comparison;
  readonly "crosswalk-coverage": CrosswalkCoveragePrinted;
  readonly diagnostics: DiagnosticsPrinted;
  readonly decisions: DecisionsPrinted;
  readonly doctor: DoctorPrinted;
  readonly "edition-diff": EditionDiffPrinted;
  readonly "edition-impact": EditionImpactPrinted;
  readonly evidence: EvidencePrinted;
  readonly "evidence-added": EvidenceAddedPrinted;
  readonly explanation: ExplanationPrinted;
  readonly files: FilesPrinted;
  readonly improvement: ImprovementPrinted;
  readonly key: KeyPrinted;
  readonly "pack-verification": PackVerificationPrinted;
  readonly logs: LogsPrinted;
  readonly packed: PackedPrinted;
  readonly "programme-queue": QueuePrinted;
  readonly "programme-status": StatusPrinted;
  readonly "published-scores": PublishedScoresPrinted;
  readonly ranking: RankingPrinted;
  readonly rebase: RebasePrinted;
  readonly receipts: ReceiptsPrinted;
  readonly reconciliation: ReconciliationPrinted;
  readonly released: ReleasedPrinted;
  readonly result: ResultDocument;
  readonly "review-progress": ReviewProgressPrinted;
  readonly rule: RulePrinted;
  readonly sample: SamplePrinted;
  readonly schemas: SchemasPrinted;
  readonly sealed: SealedPrinted;
  readonly signed: SignedPrinted;
  readonly "standard-entry": StandardEntryPrinted;
  readonly "standard-folder": StandardFolderPrinted;
  readonly supposed: SupposedPrinted;
  readonly unreadable: UnreadablePrinted;
  readonly "vector-outcomes": VectorOutcomesPrinted;
  readonly verification: VerificationPrinted;
  readonly version: VersionPrinted;
}

/** Any of them. */
export type AnyPrinted = Printed[keyof Printed];

/** What a city answers otherwise than before: `compare --answers`. */
export interface AnswerChangesPrinted {
  readonly citymark: "answer-changes/1";
  /** The standard of the later assessment. */
  readonly standard: string;
  readonly city: string;
  /** The digests of the two assessments. */
  readonly before: string;
  readonly after: string;
  readonly changes: readonly AnswerChange[];
  /** Where there is a log of merges: every answer that was merged into the later assessment. */
  readonly merges?: readonly AnswerMerge[];
}

/** The evidence of an assessment, and the answers that rest on it: `evidence list`. The findings follow as `diagnostics`. */
export interface EvidencePrinted {
  readonly citymark: "evidence/1";
  readonly evidence: readonly EvidenceUse[];
  /** Files in the folder evidence that no entry names. */
  readonly unnamed: readonly string[];
}

/** Evidence that was added to an answer: `evidence add`. The findings follow as `diagnostics`. */
export interface EvidenceAddedPrinted {
  readonly citymark: "evidence-added/1";
  readonly id: string;
  readonly question: string;
  /** Seen from the assessment. */
  readonly file: string;
  readonly sha256: string;
  /** Whether the file was copied; otherwise it was there already. */
  readonly copied: boolean;
}

/** The files that a command has written: `init`, `form`, `report`, `migrate`, `review new`, `review letter`, `programme new`, `programme report`, `programme letters`. */
export interface FilesPrinted {
  readonly citymark: "files/1";
  readonly files: readonly string[];
}

/** What a machine, an installation and a folder offer: `doctor`. */
export interface DoctorPrinted {
  readonly citymark: "doctor/1";
  readonly checks: readonly InstallationCheck[];
  readonly standards: readonly InstalledStandard[];
}

/** The program and what it runs on: `version`. */
export interface VersionPrinted {
  readonly citymark: "version/1";
  readonly name: string;
  readonly version: string;
  readonly node: string;
  readonly platform: string;
  readonly arch: string;
}

/** The schemas that there are: `schema`. */
export interface SchemasPrinted {
  readonly citymark: "schemas/1";
  readonly schemas: readonly KnownSchema[];
}
