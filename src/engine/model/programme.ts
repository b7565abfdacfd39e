/** A pilot programme as the engine thinks of it. */
import type { Decimal } from "../quantity/index.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Formula } from "./formula.ts";
import type { Text } from "./text.ts";

export interface Phase {
  readonly id: string;
  readonly title: Text;
  readonly period: { readonly from: string; readonly to: string };
  /** The edition that is answered, where it is not the programme's. */
  readonly standard?: string;
  readonly due?: string;
  readonly reviewDue?: string;
}

export interface Participant {
  readonly id: string;
  readonly name: Text;
  readonly cohort?: string;
  /** The total to be reached, by phase: the city's own, else its cohort's. */
  readonly targets: ReadonlyMap<string, Decimal>;
  /** Earlier names, each until its last day. */
  readonly former: readonly FormerName[];
  readonly left?: Departure;
  readonly location?: Location;
}

/** In degrees; east and north are positive. */
export interface Location {
  readonly longitude: Decimal;
  readonly latitude: Decimal;
}

/** A name that a city had before it was renamed. */
export interface FormerName {
  readonly name: Text;
  readonly until: string;
  readonly because: Text;
}

/** A city that withdrew, or was merged into another: from this day it takes no part. */
export interface Departure {
  readonly on: string;
  readonly because: Text;
  readonly into?: string;
}

/** Who reviews what: without cities all of them, without dimensions all of them, never a city of a conflict. */
export interface Reviewer {
  readonly id: string;
  readonly name: Text;
  readonly cities?: ReadonlySet<string>;
  readonly dimensions?: ReadonlySet<string>;
  readonly conflicts: ReadonlySet<string>;
}

export interface AcceptanceRule {
  readonly id: string;
  readonly title?: Text;
  readonly require: Formula;
  readonly text: string;
}

export interface Waiver {
  readonly city: string;
  readonly rule: string;
  readonly until: string;
  readonly because: Text;
  readonly by?: Text;
}

/** An appeal of a city against a total. */
export interface Appeal {
  readonly city: string;
  readonly phase: string;
  readonly on: string;
  readonly ground: Text;
  readonly report?: Text;
  /** The total that it contests, as written. */
  readonly before: string;
  readonly decision?: AppealDecision;
}

export interface AppealDecision {
  readonly outcome: "upheld" | "partly-upheld" | "dismissed";
  readonly on: string;
  readonly because: Text;
  readonly by?: Text;
  /** The total that it led to, as written. */
  readonly after?: string;
}

/** What divides the answers of a programme into strata. */
export const stratifiers = ["city", "cohort", "dimension"] as const;
export type Stratifier = (typeof stratifiers)[number];

/** Answers drawn to be checked in depth. */
export interface Sample {
  readonly phase: string;
  readonly on: string;
  readonly seed: string;
  readonly by: readonly Stratifier[];
  readonly size: SampleSize;
  /** The digest of the list from which it was drawn. */
  readonly frame: string;
  readonly strata: readonly Stratum[];
}

/** So many answers of each stratum; or so many hundredths of it, rounded up. */
export type SampleSize = { readonly count: number } | { readonly percent: number };

export function sizeText(size: SampleSize): string {
  return "count" in size ? String(size.count) : `${size.percent} %`;
}

export interface Stratum {
  readonly id: string;
  /** How many answers it held. */
  readonly answers: number;
  /** In the order of drawing, city by city. */
  readonly drawn: readonly Drawn[];
}

export interface Drawn {
  readonly city: string;
  readonly input: string;
}

/** A pilot programme: its cities, phases, cohorts, targets, conditions of acceptance and waivers. */
export interface Programme {
  readonly id: string;
  readonly title: Text;
  readonly about?: Text;
  readonly standard: string;
  readonly fictitious: boolean;
  /** Whether its public edition names the reviewers. */
  readonly publicNames: boolean;
  /** In order; the last is the one that acceptance judges. */
  readonly phases: readonly Phase[];
  readonly cohorts: ReadonlyMap<string, Text>;
  readonly cities: readonly Participant[];
  readonly reviewers: readonly Reviewer[];
  readonly acceptance: readonly AcceptanceRule[];
  readonly waivers: readonly Waiver[];
  readonly appeals: readonly Appeal[];
  readonly samples: readonly Sample[];
  readonly ranking: { readonly ranks: boolean; readonly smallestCohort: number; readonly seed: number };
  readonly diagnostics: readonly Diagnostic[];
}
