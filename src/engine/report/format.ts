/** What a format of a report is. */
import type { ProgrammeOutcome } from "../cohort/index.ts";
import type { Locale } from "../model/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import type { View } from "./view/view.ts";

export interface Format<V = View> {
  readonly mediaType: string;
  /** Of a file, without the point. */
  readonly extension: string;
  /** The whole report as text; a page also holds the results, to prove itself. What it needs is loaded when it is first asked for. */
  readonly write: (view: V, results?: readonly ResultDocument[]) => Promise<string>;
}

/** What a format of a programme's data is: bytes, for calculating on. */
export interface DataFormat {
  readonly mediaType: string;
  readonly extension: string;
  readonly write: (outcome: ProgrammeOutcome, locale: Locale) => Promise<Uint8Array>;
}
