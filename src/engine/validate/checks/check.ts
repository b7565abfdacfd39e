import type { Standard } from "../../model/index.ts";
import type { Context } from "../context.ts";
import type { Report } from "../report.ts";
import type { StandardTexts } from "../texts.ts";

/** What a check of a standard sees: as written, as built, and the way to report. */
export interface Subject {
  readonly texts: StandardTexts;
  readonly standard: Standard;
  readonly context: Context;
  readonly report: Report;
  /** Whether nothing wrong was found so far. */
  readonly sound: () => boolean;
}

export type Check = (subject: Subject) => void;
