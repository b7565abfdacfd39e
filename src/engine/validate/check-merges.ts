/** The log of merges: written by the program, and read by people. */
import type { SourceDocument } from "../intake/index.ts";
import type { Checked, Diagnostic } from "../model/index.ts";
import type { MergesDocument } from "../schema/types.gen.ts";
import { validateMerges } from "../schema/validate-merges.gen.js";
import { reportInto } from "./report.ts";
import { checkStructure } from "./structure.ts";

/** No value where anything in it is wrong. */
export function checkMerges(document: SourceDocument): Checked<MergesDocument> {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics, () => document);
  const value = checkStructure(document, "merges/1", validateMerges, report);
  return value ? { value, diagnostics } : { diagnostics };
}
