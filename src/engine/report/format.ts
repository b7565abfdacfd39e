/** What a format of a report is. */
import type { ResultDocument } from "../schema/types.gen.ts";
import type { View } from "./view/view.ts";

export interface Format {
  readonly mediaType: string;
  /** Of a file, without the point. */
  readonly extension: string;
  /** The whole report as text; a page also holds the results, to prove itself. What it needs is loaded when it is first asked for. */
  readonly write: (view: View, results?: readonly ResultDocument[]) => Promise<string>;
}
