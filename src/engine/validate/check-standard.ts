/**
 * documents ──structure──▶ texts ──build──▶ model ──checks──▶ Standard
 *
 * A standard has no value when anything in it is wrong: nobody is scored against a broken one.
 */

import type { SourceDocument } from "../intake/index.ts";
import { type Checked, type Diagnostic, hasErrors, type Standard } from "../model/index.ts";
import type { DimensionDocument } from "../schema/types.gen.ts";
import { validateDimension } from "../schema/validate-dimension.gen.js";
import { validateStandard } from "../schema/validate-standard.gen.js";
import { buildStandard } from "./build-standard.ts";
import { groupEntries, indicatorEntries } from "./checks/entries.ts";
import { standardChecks } from "./checks/index.ts";
import { expanded } from "./expand-dimension.ts";
import { nearest } from "./nearest.ts";
import { proofs } from "./proofs/index.ts";
import { type Report, reportInto } from "./report.ts";
import {
  dimensionFile,
  dimensionTwice,
  folderName,
  unknownReference,
  unlistedDimension,
  weightTwice,
} from "./rules/standard/index.ts";
import { checkStructure } from "./structure.ts";
import type { StandardTexts } from "./texts.ts";

/** The files of a standard, each parsed: standard.yaml and its dimensions. */
export interface StandardSources {
  readonly standard: SourceDocument;
  /** By the name of the file in `dimensions/`. */
  readonly dimensions: ReadonlyMap<string, SourceDocument>;
  /** What the folders say: id/edition. */
  readonly reference?: string;
}

export interface CheckedStandard extends Checked<Standard> {
  /** As written, where the shape could be read. */
  readonly texts?: StandardTexts;
}

/** Reads a standard from its parts, checks it whole and links it. There is no value if it has errors that forbid scoring by it. */
export function checkStandard({
  standard: document,
  dimensions: written,
  reference,
}: StandardSources): CheckedStandard {
  const diagnostics: Diagnostic[] = [];
  const dimensions = new Map([...written].map(([id, each]) => [id, expanded(each)]));
  const report = reportInto(diagnostics, (name) => (name === "standard" ? document : dimensions.get(name)));
  const texts = readTexts(document, dimensions, report);
  if (!texts) return { diagnostics };
  const built = buildStandard(texts, report);
  const named = `${texts.standard.id}/${texts.standard.edition}`;
  if (reference !== undefined && reference !== named)
    report(folderName, { document: "standard", path: ["id"] }, { found: named, expected: reference });
  for (const check of [...standardChecks, proofs])
    check({ texts, report, sound: () => !hasErrors(diagnostics), ...built });
  const found = onceForAll(diagnostics);
  return hasErrors(found) ? { diagnostics: found, texts } : { value: built.standard, diagnostics: found, texts };
}

/** What is wrong with a default is said once, however many it fills in. */
function onceForAll(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ rule, where: { file, path } }) => {
    if (path[0] !== "defaults") return true;
    const place = JSON.stringify([rule, file, path]);
    const first = !seen.has(place);
    seen.add(place);
    return first;
  });
}

function readTexts(
  document: SourceDocument,
  dimensions: ReadonlyMap<string, SourceDocument>,
  report: Report,
): StandardTexts | undefined {
  const standard = checkStructure(document, "standard/1", validateStandard, report, "standard");
  const read = new Map<string, DimensionDocument>();
  for (const [id, each] of dimensions) {
    const text = checkStructure(each, "dimension/1", validateDimension, report, id);
    if (text) read.set(id, withoutTables(id, text, report));
  }
  if (!standard || read.size < dimensions.size) return undefined;
  const ids = standard.dimensions.map(({ id }) => id);
  const listed = [...new Set(ids)];
  const unlisted = [...read.keys()].filter((id) => !listed.includes(id));
  for (const [i, id] of ids.entries()) {
    const part = { document: "standard", path: ["dimensions", i, "id"] };
    if (ids.indexOf(id) < i) report(dimensionTwice, part, { id, other: unlisted.shift() });
    else if (!read.has(id)) report(dimensionFile, part, { id });
  }
  for (const id of unlisted) report(unlistedDimension, { document: id, path: ["title"] }, { id });
  return {
    standard: { ...standard, dimensions: standard.dimensions.filter(({ id }, i) => ids.indexOf(id) === i) },
    dimensions: listed.flatMap((id) => {
      const text = read.get(id);
      return text ? [[id, text] as const] : [];
    }),
  };
}

/** What a dimension says once for all was written out where it belongs. A weight of nothing, or of what has one, is reported. */
function withoutTables(
  document: string,
  { defaults: _, weights, ...text }: DimensionDocument,
  report: Report,
): DimensionDocument {
  if (weights === undefined) return text;
  if (weights === "unknown") return { ...text, weights };
  const entries = [document, text] as const;
  const known = new Map(
    [...groupEntries({ dimensions: [entries] }), ...indicatorEntries({ dimensions: [entries] })].map((each) => [
      each.id,
      each.text,
    ]),
  );
  for (const [id, weight] of Object.entries(weights)) {
    const part = { document, path: ["weights", id] };
    const found = known.get(id);
    if (!found)
      report(unknownReference, { ...part, key: true }, { what: "weighted", id, nearest: nearest(id, known.keys()) });
    else if (found.weight !== weight)
      report(weightTwice, part, { id, found: String(weight), other: String(found.weight) });
  }
  return text;
}
