import { builtInIds } from "../../quantity/index.ts";
import type { Part } from "../report.ts";
import { duplicateId, reservedId, unitRedefined } from "../rules/standard/index.ts";
import type { Check } from "./check.ts";
import { groupEntries, indicatorEntries, inputEntries } from "./entries.ts";

const reserved = new Set([
  "total",
  "value",
  "period",
  "grade",
  "and",
  "or",
  "not",
  "if",
  "min",
  "max",
  "abs",
  "round",
  "floor",
  "ceiling",
  "ln",
  "exp",
  "sqrt",
  "clamp",
  "sum",
  "mean",
  "count",
  "sd",
  "gini",
  "score",
  "coverage",
  "constructor",
  "prototype",
]);

/** Dimensions, groups, indicators, inputs and parameters share one name space; gates, grades and elements have their own. */
export const ids: Check = ({ texts, report }) => {
  const taken = new Map<string, string>();
  const take = (id: string, what: string, part: Part) => {
    const other = taken.get(id);
    if (reserved.has(id)) report(reservedId, { ...part, key: true }, { id });
    else if (other !== undefined) report(duplicateId, { ...part, key: true }, { id, other });
    else taken.set(id, what);
  };
  texts.standard.dimensions.forEach(({ id }, i) =>
    take(id, "dimension", { document: "standard", path: ["dimensions", i, "id"] }),
  );
  for (const { id, part } of groupEntries(texts)) take(id, "group", part);
  for (const { id, part } of indicatorEntries(texts)) take(id, "indicator", part);
  for (const { id, part } of inputEntries(texts)) take(id, "input", part);
  for (const id of Object.keys(texts.standard.parameters ?? {}))
    take(id, "parameter", { document: "standard", path: ["parameters", id] });
  for (const list of ["gates", "grades"] as const) {
    const seen = new Set<string>();
    (texts.standard[list] ?? []).forEach(({ id }, i) => {
      if (seen.has(id)) report(duplicateId, { document: "standard", path: [list, i, "id"] }, { id });
      seen.add(id);
    });
  }
  for (const id of Object.keys(texts.standard.units ?? {}))
    if (builtInIds.has(id)) report(unitRedefined, { document: "standard", path: ["units", id], key: true }, { id });
};
