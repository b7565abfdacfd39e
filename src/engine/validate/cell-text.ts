/** What stands in a cell that people filled in. */
import type { GridCell } from "../intake/index.ts";
import { type Diagnostic, diagnose } from "../model/index.ts";
import * as rules from "./rules/form/index.ts";

/** The text of a cell; empty where there is none, or none that can be trusted. What is odd about it is added to the findings. */
export function cellText(cell: GridCell | undefined, diagnostics: Diagnostic[]): string {
  if (!cell) return "";
  const { text, oddity, where } = cell;
  if (oddity === "error" || oddity === "no-result" || oddity === "merged") {
    const facts = { reason: `${oddity}-cell`, written: text === "" ? undefined : text };
    diagnostics.push(diagnose(rules.unreadableCell, where, facts));
    return "";
  }
  if (oddity === "formula") diagnostics.push(diagnose(rules.formulaCell, where, { written: text }));
  if (oddity === "hidden") diagnostics.push(diagnose(rules.hiddenCell, where, { written: text }));
  return text;
}
