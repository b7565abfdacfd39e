/**
 * tailoring.yaml ──▶ its base ──changes──▶ a complete standard, which says what it changed
 *
 * The base comes with the tailoring: its files stand under `base/`, wherever they were found.
 */
import type { SourceDocument } from "../../intake/index.ts";
import { type Checked, type Diagnostic, diagnose, hasErrors, type Standard } from "../../model/index.ts";
import type { TailoringDocument } from "../../schema/types.gen.ts";
import { validateTailoring } from "../../schema/validate-tailoring.gen.js";
import {
  checkStandard,
  checkStructure,
  reportInto,
  tailoringRules as rules,
  standardRules,
} from "../../validate/index.ts";
import { applyTailoring } from "./apply.ts";
import type { ReadStandard } from "./whole.ts";

export const tailoringFile = "tailoring.yaml";
export const baseFolder = "base/";

/** `base`: the edition that it names, as it was read. */
export function readTailoring(
  document: SourceDocument,
  base: ReadStandard,
  reference: string | undefined,
): ReadStandard {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics, () => document);
  const documents = new Map([["standard", document]]);
  const text = checkStructure(document, "tailoring/1", validateTailoring, report, "tailoring");
  if (!text || !fits(document, text, base, diagnostics)) return { diagnostics, documents };
  const { value, texts } = base;
  if (!value || !texts) return { diagnostics, documents };
  const tailored = applyTailoring(
    { document, text, base: value.reference, allowed: texts.standard.tailoring, documents: base.documents },
    report,
  );
  if (hasErrors(diagnostics)) return { diagnostics, documents };
  const { standard, dimensions, changes } = tailored;
  const checked = checkStandard({ standard, dimensions, ...(reference === undefined ? {} : { reference }) });
  const found = [...diagnostics, ...checked.diagnostics.filter((each) => !isOfBase(each, base))];
  return {
    ...checked,
    ...(checked.value ? { value: { ...checked.value, tailoring: { base: value, changes } } } : {}),
    diagnostics: found,
    documents: new Map([["standard", standard], ...dimensions]),
  };
}

/** The base is there, and scores as it did when it was tailored. */
function fits(
  { where }: SourceDocument,
  { base: { standard, scoring } }: TailoringDocument,
  { value }: Checked<Standard>,
  diagnostics: Diagnostic[],
): boolean {
  const named = where(["base", "standard"]);
  if (!value || value.reference !== standard || value.tailoring) {
    diagnostics.push(diagnose(rules.baseUnreadable, named, { base: standard }));
    return false;
  }
  if (value.digests.scoring === scoring) return true;
  const facts = { base: standard, expected: value.digests.scoring };
  diagnostics.push(diagnose(rules.baseChanged, where(["base", "scoring"]), facts));
  return false;
}

/** Not for a tailoring to repair: what is found in the base too, and what only the base's own score uses. */
function isOfBase({ rule, severity, where }: Diagnostic, { documents, diagnostics }: ReadStandard): boolean {
  if (severity === "error") return false;
  const isThere = [...documents.values()].some(({ file }) => file === where.file);
  if (isThere && unusedHere.has(rule)) return true;
  return diagnostics.some((each) => each.rule === rule && JSON.stringify(each.where) === JSON.stringify(where));
}

const unusedHere: ReadonlySet<string> = new Set([standardRules.unusedInput.id, standardRules.unusedDefinition.id]);
