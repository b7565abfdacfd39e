/** What the readers of answers share. */
import type { Path, Worded } from "../model/index.ts";
import type { UnitTable } from "../quantity/index.ts";
import type { Part, Report } from "./report.ts";

/** What reading an answer needs. Paths of the report begin at the answer. */
export interface Reader {
  readonly units: UnitTable;
  readonly report: Report;
  /** How to write that the input does not apply, if that may be claimed. */
  readonly claim: Worded | undefined;
}

/** A part of the answer. */
export function at(...path: Path): Part {
  return { document: "", path };
}
