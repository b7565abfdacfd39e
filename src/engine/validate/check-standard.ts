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
import { standardChecks } from "./checks/index.ts";
import { proofs } from "./proofs/index.ts";
import { type Report, reportInto } from "./report.ts";
import { dimensionFile, dimensionTwice, folderName, unlistedDimension } from "./rules/standard/index.ts";
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
export function checkStandard({ standard: document, dimensions, reference }: StandardSources): CheckedStandard {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics, (name) => (name === "standard" ? document : dimensions.get(name)));
  const texts = readTexts(document, dimensions, report);
  if (!texts) return { diagnostics };
  const built = buildStandard(texts, report);
  const found = `${texts.standard.id}/${texts.standard.edition}`;
  if (reference !== undefined && reference !== found)
    report(folderName, { document: "standard", path: ["id"] }, { found, expected: reference });
  for (const check of [...standardChecks, proofs])
    check({ texts, report, sound: () => !hasErrors(diagnostics), ...built });
  return hasErrors(diagnostics) ? { diagnostics, texts } : { value: built.standard, diagnostics, texts };
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
    if (text) read.set(id, text);
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
