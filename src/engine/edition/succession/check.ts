/** What is wrong between an edition and the one before it. */
import { checkFormula, type FormulaType } from "../../formula/index.ts";
import { type Path, type Standard, say, type Text, type Worded } from "../../model/index.ts";
import { type Kind, kindText, sameKind } from "../../quantity/index.ts";
import {
  namesFor,
  nearest,
  type Report,
  reportFormula,
  editionRules as rules,
  standardRules,
} from "../../validate/index.ts";
import { diffEditions, type Edition, type EditionChange } from "../diff/index.ts";
import { type Cohorts, checkNotes } from "./notes.ts";
import { compareVersions, smallestVersion } from "./version.ts";

const at = (...path: Path) => ({ document: "standard", path });

/**
 * Holds an edition against the one that it replaces, or a new release against the one before it. `report` places findings in the
 * documents of the later one. With `cohorts` the notes on data are held against the answers.
 */
export function checkSuccession(before: Edition, after: Edition, report: Report, cohorts?: Cohorts): void {
  if (before.value.reference === after.value.reference) return checkRelease(before, after, report);
  const { replaces } = after.value;
  if (replaces && replaces.standard !== before.value.reference)
    return report(rules.otherPredecessor, at("replaces", "standard"), {
      found: replaces.standard,
      expected: before.value.reference,
    });
  checkIds(before.value, after.value, report);
  checkConversions(before.value, after.value, report);
  const { changes } = diffEditions(before, after);
  checkReused(changes, after, report);
  checkGone(changes, { before, after }, report);
  checkNotes(changes, { before, after }, report, cohorts);
}

function checkRelease(before: Edition, after: Edition, report: Report): void {
  const smallest = smallestVersion(before, after);
  const [one, two] = [before.value.version, after.value.version];
  if (!smallest || compareVersions(two, smallest.version) >= 0) return;
  report(rules.smallVersion, at("version"), {
    found: two,
    before: one,
    expected: smallest.version,
    what: smallest.what,
  });
}

function idsOf({ inputs, nodes }: Standard): readonly string[] {
  return [...new Set([...inputs.keys(), ...nodes.keys()])];
}

/** Successors and notes name what there is. */
function checkIds(before: Standard, after: Standard, report: Report): void {
  const [earlier, later] = [idsOf(before), idsOf(after)];
  const unknown = (id: string, known: readonly string[], edition: string, path: Path, key: boolean) => {
    if (!known.includes(id))
      report(rules.unknownSuccessor, { ...at(...path), key }, { edition, id, nearest: nearest(id, known) });
  };
  for (const [id, successor] of after.replaces?.successors ?? []) {
    const path = ["replaces", "successors", id];
    unknown(id, earlier, before.reference, path, true);
    if ("to" in successor) unknown(successor.to, later, after.reference, [...path, successor.kind], false);
  }
  for (const id of after.replaces?.notes.keys() ?? [])
    unknown(id, later, after.reference, ["replaces", "notes", id], true);
}

/** A conversion uses the questions of the earlier edition, and gives what the later one asks for. */
function checkConversions(before: Standard, after: Standard, report: Report): void {
  for (const [id, successor] of after.replaces?.successors ?? []) {
    if (successor.kind !== "converted") continue;
    const part = at("replaces", "successors", id, "by");
    const asks = after.inputs.get(successor.to)?.asks;
    const wanted = asks?.kind === "quantity" ? asks.unit.kind : undefined;
    try {
      const type = checkFormula(successor.by, namesFor(before));
      if (gives(type, wanted)) continue;
      report(standardRules.formulaKind, part, { found: said(type), expected: wanted ? plainKind(wanted) : "number" });
    } catch (problem) {
      reportFormula(report, problem, part);
    }
  }
}

function said(type: FormulaType): string {
  return type.is === "number" ? plainKind(type.kind) : type.is;
}

function plainKind(kind: Kind): string {
  return kindText(kind) || "plain";
}

function gives(type: FormulaType, wanted: Kind | undefined): boolean {
  return type.is === "number" && wanted !== undefined && (type.zero === true || sameKind(type.kind, wanted));
}

function checkReused(changes: readonly EditionChange[], after: Edition, report: Report): void {
  for (const { kind, id, part, was, title } of changes) {
    if (kind !== "reused") continue;
    const place = placeOf(after, id, part);
    report(rules.reusedId, place, { id, before: worded(was ?? ""), after: worded(title) });
  }
}

/** Where a part of a standard is defined. */
function placeOf({ texts }: Edition, id: string, part: string): { document: string; path: Path; key: boolean } {
  const section = part === "input" ? "inputs" : "indicators";
  const within = (holder: object | undefined, path: Path): Path | undefined => {
    const { groups = {}, ...own } = (holder ?? {}) as { groups?: Readonly<Record<string, object>> };
    if (Object.hasOwn((own as Readonly<Record<string, object>>)[section] ?? {}, id)) return [...path, section, id];
    for (const [group, text] of Object.entries(groups)) {
      const found = within(text, [...path, "groups", group]);
      if (found) return found;
    }
    return undefined;
  };
  for (const [document, text] of [["standard", texts.standard] as const, ...texts.dimensions]) {
    const path = within(text, []);
    if (path) return { document, path, key: true };
  }
  return { ...at("id"), key: false };
}

/** Questions of which nothing says what became of them. */
function checkGone(
  changes: readonly EditionChange[],
  { before, after }: { readonly before: Edition; readonly after: Edition },
  report: Report,
): void {
  const { replaces } = after.value;
  if (!replaces) return;
  const gone = changes.filter(
    ({ kind, part, id, reason }) =>
      kind === "removed" &&
      reason === undefined &&
      (part === "input" || (part === "indicator" && before.value.inputs.has(id))),
  );
  const [first] = gone;
  if (!first) return;
  report(
    rules.noSuccessor,
    { ...at("replaces"), key: true },
    {
      edition: before.value.reference,
      number: counted(gone.length),
      ids: gone.map(({ id }) => id).join(", "),
      first: first.id,
    },
  );
}

function counted(number: number): Worded {
  return { fact: String(number), zh: String(number), en: `${number} ${number === 1 ? "question" : "questions"}` };
}

function worded(text: Text): Worded {
  return { fact: say(text, "en"), zh: say(text, "zh"), en: say(text, "en") };
}
