/** What a format of a report is. */
import type { View } from "./view/view.ts";

export interface Format {
  readonly mediaType: string;
  /** Of a file, without the point. */
  readonly extension: string;
  /** The whole report as text. What it needs is loaded when it is first asked for. */
  readonly write: (view: View) => Promise<string>;
}
