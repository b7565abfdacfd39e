/** A crosswalk as it is written ──▶ relations whose ends are there and whose conversions give what the other side asks for. */
import { checkFormula, parseFormula } from "../../formula/index.ts";
import type { SourceDocument } from "../../intake/index.ts";
import {
  type Checked,
  type Crosswalk,
  type Diagnostic,
  defined,
  type Formula,
  given,
  hasErrors,
  type Path,
  type Relation,
  readText,
  type Standard,
} from "../../model/index.ts";
import { type Kind, kindText, sameKind } from "../../quantity/index.ts";
import type { RelationText } from "../../schema/types.gen.ts";
import { validateCrosswalk } from "../../schema/validate-crosswalk.gen.js";
import {
  checkStructure,
  namesFor,
  nearest,
  type Report,
  readCitations,
  reportFormula,
  reportInto,
  crosswalkRules as rules,
  standardRules,
} from "../../validate/index.ts";
import { kindOf } from "./transfer.ts";

/** The two standards in the order of the document. */
export interface CrosswalkSources {
  readonly document: SourceDocument;
  readonly from: Standard;
  readonly to: Standard;
}

/** No value if anything in it is wrong: what is carried over by it must be right. */
export function checkCrosswalk({ document, from, to }: CrosswalkSources): Checked<Crosswalk> {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics, () => document);
  const text = checkStructure(document, "crosswalk/1", validateCrosswalk, report);
  if (!text) return { diagnostics };
  const seen = new Set<string>();
  const relations = text.relations.map((relation, i) => {
    const path = ["relations", i];
    const pair = `${relation.from} ${relation.to}`;
    if (seen.has(pair)) report(rules.pairTwice, at(path), { from: relation.from, to: relation.to });
    seen.add(pair);
    return readRelation(relation, path, { from, to }, report);
  });
  const value = { from: from.reference, to: to.reference, relations };
  return hasErrors(diagnostics) ? { diagnostics } : { value, diagnostics };
}

interface Ends {
  readonly from: Standard;
  readonly to: Standard;
}

const at = (path: Path) => ({ document: "document", path });

function readRelation(text: RelationText, path: Path, { from, to }: Ends, report: Report): Relation {
  const known = [isKnown(text.from, from, [...path, "from"], report), isKnown(text.to, to, [...path, "to"], report)];
  const convert = given(text.convert, (written) =>
    conversion(written, [...path, "convert"], from, kindOf(to, text.to), report),
  );
  const back = given(text.back, (written) =>
    conversion(written, [...path, "back"], to, kindOf(from, text.from), report),
  );
  if (text.is === "equal" && !known.includes(false) && (text.convert ?? text.back) === undefined)
    checkUnits(text, path, { from, to }, report);
  return {
    from: text.from,
    is: text.is,
    to: text.to,
    sources: readCitations(text.source),
    ...defined({ convert, back, note: given(text.note, readText) }),
  };
}

function isKnown(id: string, standard: Standard, path: Path, report: Report): boolean {
  const ids = [...new Set([...standard.inputs.keys(), ...standard.nodes.keys()])];
  if (ids.includes(id)) return true;
  report(rules.unknownEnd, at(path), { edition: standard.reference, id, nearest: nearest(id, ids) });
  return false;
}

/** Equal ones are taken over as they are, so their units are of one kind. */
function checkUnits({ from: one, to: other }: RelationText, path: Path, { from, to }: Ends, report: Report): void {
  const [found, expected] = [kindOf(from, one), kindOf(to, other)];
  if (!found || !expected || sameKind(found, expected)) return;
  const facts = { from: one, to: other, found: plainKind(found), expected: plainKind(expected) };
  report(rules.unitsDiffer, at([...path, "is"]), facts);
}

function conversion(
  written: string | number,
  path: Path,
  standard: Standard,
  wanted: Kind | undefined,
  report: Report,
): Formula | undefined {
  try {
    const formula = parseFormula(String(written), standard.units);
    const type = checkFormula(formula, namesFor(standard));
    if (type.is === "number" && wanted && (type.zero === true || sameKind(type.kind, wanted))) return formula;
    const found = type.is === "number" ? plainKind(type.kind) : type.is;
    report(standardRules.formulaKind, at(path), { found, expected: wanted ? plainKind(wanted) : "number" });
  } catch (problem) {
    reportFormula(report, problem, at(path));
  }
  return undefined;
}

function plainKind(kind: Kind): string {
  return kindText(kind) || "1";
}
