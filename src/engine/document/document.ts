/** A whole report, ready to be laid out: in one language, its words and numbers final. Renderers know no standard and no result but this. */
import type { Locale } from "../model/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import type { Chapter, Fact } from "./blocks.ts";

export interface Document {
  readonly locale: Locale;
  /** Of the file, and in the margin of every page. */
  readonly title: string;
  /** The day as of which it was made, for the properties of a file. */
  readonly asOf: string;
  /** fictitious, draft, withdrawn: shown on every page. */
  readonly stamps: readonly Stamp[];
  readonly head: Head;
  /** What is read first, and often alone. */
  readonly summary: Chapter;
  /** In the order in which they are read. */
  readonly chapters: readonly Chapter[];
  /** Without a cover and contents: all on one page of paper, or a letter. A report where it is absent. */
  readonly shape?: "one-page" | "letter";
  /** What all this was made of: a page holds them, so that it can be verified. */
  readonly results: readonly ResultDocument[];
}

export interface Stamp {
  /** A name for styles. */
  readonly kind: string;
  readonly short: string;
  readonly text: string;
}

export interface Head {
  /** Above the title: the standard, with its reference. */
  readonly eyebrow: string;
  readonly reference: string;
  /** Of what is reported on. */
  readonly title: string;
  /** What kind of report it is. */
  readonly kind: string;
  readonly facts: readonly Fact[];
}

/** A page that runs a program of ours, such as a form that scores itself. */
export interface RunningPage {
  readonly locale: Locale;
  readonly title: string;
  /** What is said where scripts are switched off. */
  readonly withoutScript: string;
  /** What the program begins with, as letters that need no escaping. */
  readonly start: string;
}
