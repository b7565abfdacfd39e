/** An assessment as the engine thinks of it: each answer read, converted to base units, or marked with why it is none. */
import type { Decimal } from "../quantity/index.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Text } from "./text.ts";

export interface Row {
  readonly label: string;
  /** In base units, by column; an empty cell is absent. */
  readonly cells: ReadonlyMap<string, Decimal>;
}

export type AnswerValue =
  | { readonly kind: "quantity" /** In base units. */; readonly number: Decimal }
  | { readonly kind: "date" /** Days since 1970-01-01. */; readonly day: number }
  | { readonly kind: "choice"; readonly choice: string }
  | { readonly kind: "items"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly rows: readonly Row[] };

/** `rejected` is set by a review alone. */
export type AnswerStatus = "answered" | "unanswered" | "declared-missing" | "claimed" | "error" | "rejected";

/** An answer as it was read: its status, its value in base units, and who says so on what evidence. */
export interface Answer {
  readonly input: string;
  readonly status: AnswerStatus;
  /** Present exactly when the status is `answered`. */
  readonly value?: AnswerValue;
  /** As the city wrote it. */
  readonly written?: string;
  /** Why it is missing or does not apply. */
  readonly reason?: Text;
  readonly expected?: string;
  readonly by?: string;
  readonly evidence: readonly string[];
  readonly note?: Text;
  /** Why the city stands by an unusual value: no warning calls it implausible. */
  readonly confirmed?: Text;
  /** Carried over, and not looked at yet: where from. It does not count as an answer. */
  readonly draft?: string;
  /** For `error`: the rule that was broken. */
  readonly rule?: string;
}

/** Good practice that others can learn from, under the indicators that it moves. */
export interface Practice {
  readonly title: Text;
  readonly text: Text;
  readonly indicators: readonly string[];
  readonly evidence: readonly string[];
  readonly contact?: Text;
}

export interface Evidence {
  readonly title: Text;
  readonly file?: string;
  readonly url?: string;
  readonly sha256?: string;
  readonly kind?: string;
  readonly date?: string;
  readonly pages?: string;
}

/**
 * What was found of an evidence file: it exists, and has the recorded digest if there is one; it is missing, has other
 * bytes than its digest, has no bytes at all, or was not looked at.
 */
export type Found = "present" | "absent" | "changed" | "empty" | "unchecked";

/** What a city submits, read and complete: every input of the standard has an answer, `unanswered` at least. */
export interface Assessment {
  readonly standard: string;
  readonly city: { readonly id: string; readonly name: Text };
  readonly fictitious: boolean;
  readonly period: { readonly from: number; readonly to: number };
  readonly programme?: { readonly id: string; readonly phase?: string };
  readonly departments: ReadonlyMap<string, Text>;
  /** Every input of the standard, in its order. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly practices: readonly Practice[];
  readonly digest: string;
  readonly lock?: { readonly version: string; readonly content: string; readonly scoring: string };
  /** What was found while reading it; part of the result. */
  readonly diagnostics: readonly Diagnostic[];
}
