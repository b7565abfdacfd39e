import { reservedNames } from "../../formula/index.ts";
import { builtInIds } from "../../quantity/index.ts";
import { below, type Part, type Report, standardPart } from "../report.ts";
import { duplicateId, reservedId, unitRedefined } from "../rules/standard/index.ts";
import type { StandardTexts } from "../texts.ts";
import type { Check } from "./check.ts";
import { groupEntries, indicatorEntries, inputEntries } from "./entries.ts";

/** Also what a vector expects (`grade`), and the keys that every object of the language has. */
const reserved = new Set([...reservedNames, "grade", "constructor", "prototype"]);

/** What only a standard with a rating cannot call anything. */
const ofRatings: ReadonlySet<string> = new Set(["parts", "rated"]);

/** Dimensions, groups, indicators, inputs and parameters share one name space; gates, grades and elements have their own. */
export const ids: Check = ({ texts, report }) => {
  checkShared(texts, report);
  checkOwn(texts.standard, "gates", report);
  checkOwn(texts.standard, "grades", report);
  for (const id of Object.keys(texts.standard.units ?? {}))
    if (builtInIds.has(id)) report(unitRedefined, { ...below(standardPart, "units", id), key: true }, { id });
};

function checkShared(texts: StandardTexts, report: Report): void {
  const taken = new Map<string, string>();
  const take = (id: string, what: string, part: Part) => {
    const other = taken.get(id);
    if (reserved.has(id) || (texts.standard.rating && ofRatings.has(id)))
      report(reservedId, { ...part, key: true }, { id });
    else if (other !== undefined) report(duplicateId, { ...part, key: true }, { id, other });
    else taken.set(id, what);
  };
  for (const [i, { id }] of texts.standard.dimensions.entries())
    take(id, "dimension", below(standardPart, "dimensions", i, "id"));
  for (const { id, part } of groupEntries(texts)) take(id, "group", part);
  for (const { id, part } of indicatorEntries(texts)) take(id, "indicator", part);
  for (const { id, part } of inputEntries(texts)) take(id, "input", part);
  for (const id of Object.keys(texts.standard.formulas ?? {})) take(id, "formula", below(standardPart, "formulas", id));
  for (const id of Object.keys(texts.standard.parameters ?? {}))
    take(id, "parameter", below(standardPart, "parameters", id));
}

function checkOwn(standard: StandardTexts["standard"], list: "gates" | "grades", report: Report): void {
  const seen = new Set<string>();
  for (const [i, { id }] of (standard[list] ?? []).entries()) {
    if (seen.has(id)) report(duplicateId, below(standardPart, list, i, "id"), { id });
    seen.add(id);
  }
}
