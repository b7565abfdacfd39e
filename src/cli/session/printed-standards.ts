/** What commands print with --json about standards. */
import type {
  AgainstOutcome,
  CaseOutcome,
  CrosswalkCoverage,
  DimensionDocument,
  EditionDiff,
  EditionImpact,
  Standard,
  StandardDocument,
  VectorCoverage,
} from "../../engine/index.ts";
import type { PrintedFinding } from "./findings-json.ts";

/** A standard that was found; without title and digests, it cannot be read: `standard list`. */
export interface StandardEntryPrinted extends Partial<Pick<Standard, "version" | "status" | "title">> {
  readonly citymark: "standard-entry/1";
  readonly reference: string;
  readonly folders: readonly string[];
  /** How many. */
  readonly indicators?: number;
  /** The digest of the whole standard. */
  readonly content?: string;
  /** The digest of what can move a number. */
  readonly scoring?: string;
}

/** A standard as its files say it: `standard show`. */
export interface StandardFolderPrinted {
  readonly citymark: "standard-folder/1";
  readonly standard: StandardDocument;
  /** By the names of their files. */
  readonly dimensions: Readonly<Record<string, DimensionDocument>>;
  readonly digests: Standard["digests"];
}

/** The worked cases of a standard: `standard test`. */
export interface VectorOutcomesPrinted {
  readonly citymark: "vector-outcomes/1";
  readonly standard: string;
  readonly cases: readonly CasePrinted[];
  readonly coverage: readonly VectorCoverage[];
  /** What is wrong with the standard or with the files of its cases. */
  readonly findings: readonly PrintedFinding[];
}

interface CasePrinted extends Omit<CaseOutcome, "result" | "diagnostics"> {
  /** What is wrong with the answers of the case and was not expected to be. */
  readonly findings: readonly PrintedFinding[];
}

/** How far one standard has counterparts in another: `crosswalk`. */
export interface CrosswalkCoveragePrinted extends CrosswalkCoverage {
  readonly citymark: "crosswalk-coverage/1";
}

/** An edition that has been released: `standard release`. */
export interface ReleasedPrinted {
  readonly citymark: "released/1";
  readonly file: string;
  readonly standard: string;
  readonly version: string;
  /** The day, YYYY-MM-DD. */
  readonly released: string;
  /** The digest of the whole standard. */
  readonly content: string;
  /** The digest of what can move a number. */
  readonly scoring: string;
}

/** An edition that has been packed: `standard pack`. */
export interface PackedPrinted {
  readonly citymark: "packed/1";
  readonly file: string;
  /** The SHA-256 of the manifest. */
  readonly manifest: string;
}

/** A pack that has been signed: `standard sign`. */
export interface SignedPrinted {
  readonly citymark: "signed/1";
  readonly file: string;
  /** The SHA-256 of the manifest. */
  readonly manifest: string;
  /** The id of the key. */
  readonly key: string;
}

/** A standard that has been added: `standard add`. */
export interface AddedPrinted {
  readonly citymark: "added/1";
  readonly standard: string;
  readonly version: string;
  readonly content: string;
  readonly scoring: string;
  readonly folder: string;
  /** The SHA-256 of the manifest. */
  readonly manifest: string;
  /** The names of trusted keys whose signatures fit. */
  readonly signers: readonly string[];
}

/** A pack held against its manifest and the trusted keys: `standard verify`. */
export interface PackVerificationPrinted {
  readonly citymark: "pack-verification/1";
  readonly path: string;
  readonly kind: "same" | "different";
  readonly signers: readonly string[];
  /** This and what follows are absent where the pack cannot be opened. */
  readonly standard?: string;
  readonly version?: string;
  /** The SHA-256 of the manifest. */
  readonly manifest?: string;
}

/** A pair of keys: `keygen`. */
export interface KeyPrinted {
  readonly citymark: "key/1";
  readonly id: string;
  /** The public key, as it stands in a project file. */
  readonly key: string;
  readonly files: readonly string[];
}

/** A standard held against published scores: `standard test --against`. */
export interface PublishedScoresPrinted extends Omit<AgainstOutcome, "rowsAlone"> {
  readonly citymark: "published-scores/1";
  readonly standard: string;
  /** Rows that only one of the tables has. */
  readonly "rows-alone": readonly string[];
}

/** What differs between two editions: `standard diff`. */
export interface EditionDiffPrinted extends EditionDiff {
  readonly citymark: "edition-diff/1";
  readonly findings: readonly PrintedFinding[];
}

/** What a new edition does to cities: `standard impact`. */
export interface EditionImpactPrinted extends Omit<EditionImpact, "before" | "after"> {
  readonly citymark: "edition-impact/1";
  readonly before: string;
  readonly after: string;
}
