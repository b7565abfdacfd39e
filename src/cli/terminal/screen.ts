/** The screen of the command line: its width and its colours. */
import type { Screen } from "../../engine/index.ts";
import { paint } from "./paint.ts";

/** As wide as the window; for a pipe 80 columns, unless COLUMNS says otherwise. */
export function columns(): number {
  const named = Number(process.env["COLUMNS"]);
  const width = process.stdout.columns || (Number.isInteger(named) && named > 0 ? named : 80);
  return Math.max(40, Math.min(width, 160));
}

export function screen(): Screen {
  return { width: columns(), paint };
}
