/** document ──structure──▶ phases, cities, rules ──▶ Programme */
import { checkFormula, everyPart, parseFormula } from "../formula/index.ts";
import type { SourceDocument } from "../intake/index.ts";
import {
  type AcceptanceRule,
  type Checked,
  type Diagnostic,
  defined,
  given,
  hasErrors,
  isTrue,
  type Participant,
  type Programme,
  readText,
  type Standard,
} from "../model/index.ts";
import type { Decimal } from "../quantity/index.ts";
import type { ProgrammeDocument } from "../schema/types.gen.ts";
import { validateProgramme } from "../schema/validate-programme.gen.js";
import { checkRule, checkTarget } from "./check-bounds.ts";
import { readReviewers } from "./check-reviewers.ts";
import { type Context, noUnit, readNumber, reportFormula } from "./context.ts";
import { isDeviceName } from "./device-name.ts";
import { nearest } from "./nearest.ts";
import { checkDay, readPhases } from "./read-phases.ts";
import { type Report, reportInto } from "./report.ts";
import * as rules from "./rules/programme.ts";
import { wrongForm } from "./rules/structure.ts";
import { sameName, wholeName } from "./same-name.ts";
import { checkStructure } from "./structure.ts";

export interface ProgrammeSources {
  readonly document: SourceDocument;
  readonly standard: Standard;
}

/** A programme has no value when anything in it is wrong: nobody is judged by a broken rule. */
export function checkProgramme({ document, standard }: ProgrammeSources): Checked<Programme> {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics, () => document);
  const text = checkStructure(document, "programme/1", validateProgramme, report);
  if (!text) return { diagnostics };
  const reading: Reading = {
    context: { units: standard.units, report, formulas: [], shared: new Map() },
    standard,
    text,
  };
  const phases = readPhases(text, report);
  const cohorts = new Map(Object.entries(text.cohorts ?? {}).map(([id, { title }]) => [id, readText(title)]));
  const targets = new Map(
    Object.entries(text.cohorts ?? {}).map(([id, { targets: each }]) => [
      id,
      readTargets(reading, each, ["cohorts", id, "targets"]),
    ]),
  );
  const cities = Object.entries(text.cities).map(([id, city]) => readCity(reading, id, city, targets));
  checkNames(cities, report);
  const acceptance = readAcceptance(text, standard, report);
  checkVerified(acceptance, report);
  checkWaivers(text, report);
  const value: Programme = {
    id: text.id,
    title: readText(text.title),
    ...defined({ about: given(text.about, readText) }),
    standard: text.standard,
    fictitious: isTrue(text.fictitious),
    phases,
    cohorts,
    cities,
    reviewers: readReviewers(text, standard, report),
    acceptance,
    waivers: (text.waivers ?? []).map(({ because, by, ...waiver }) => ({
      ...waiver,
      because: readText(because),
      ...defined({ by: given(by, readText) }),
    })),
    ranking: readRanking(text, report),
    diagnostics,
  };
  return hasErrors(diagnostics) ? { diagnostics } : { value, diagnostics };
}

/** What is asked while a programme is read. */
interface Reading {
  readonly context: Context;
  readonly standard: Standard;
  readonly text: ProgrammeDocument;
}

function readCity(
  reading: Reading,
  id: string,
  { name, cohort, targets }: ProgrammeDocument["cities"][string],
  ofCohorts: ReadonlyMap<string, ReadonlyMap<string, Decimal>>,
): Participant {
  const { report } = reading.context;
  const path = ["cities", id];
  if (isDeviceName(id)) report(rules.reservedName, { document: "", path, key: true }, { id });
  if (cohort !== undefined && !ofCohorts.has(cohort))
    unknown(report, [...path, "cohort"], "cohort", cohort, [...ofCohorts.keys()]);
  const own = readTargets(reading, targets, [...path, "targets"]);
  const ofCohort = ofCohorts.get(cohort ?? "") ?? new Map();
  return { id, name: readText(name), targets: new Map([...ofCohort, ...own]), ...defined({ cohort }) };
}

/** A submission may name its city by the name alone. */
function checkNames(cities: readonly Participant[], report: Report): void {
  cities.forEach(({ id, name }, i) => {
    const same = cities.slice(0, i).find((other) => sameName(name, other.name) === true);
    if (!same) return;
    const facts = { one: same.id, other: id, name: wholeName(name) };
    report(rules.repeatedName, { document: "", path: ["cities", id, "name"] }, facts);
  });
}

function readTargets(
  { context, standard, text: { phases } }: Reading,
  targets: Readonly<Record<string, unknown>> = {},
  path: readonly string[],
): ReadonlyMap<string, Decimal> {
  const all = new Map<string, Decimal>();
  for (const [phase, target] of Object.entries(targets)) {
    const part = { document: "", path: [...path, phase] };
    if (!Object.hasOwn(phases, phase)) unknown(context.report, part.path, "phase", phase, Object.keys(phases));
    const value = readNumber(context, target, noUnit, part);
    if (!value) continue;
    checkTarget(context.report, standard, { written: String(target), value }, part);
    all.set(phase, value);
  }
  return all;
}

function readRanking({ ranking = {} }: ProgrammeDocument, report: Report): Programme["ranking"] {
  const { ranks, seed = 1, "smallest-cohort": smallest = 10 } = ranking;
  const whole = (key: string, written: string | number, form: RegExp, expected: string): number => {
    const found = String(written);
    if (!form.test(found)) report(wrongForm, { document: "", path: ["ranking", key] }, { found, expected });
    return Number(found);
  };
  return {
    ranks: ranks === undefined || isTrue(ranks),
    smallestCohort: whole("smallest-cohort", smallest, /^[1-9][0-9]{0,8}$/, "count"),
    seed: whole("seed", seed, /^(0|[1-9][0-9]{0,8})$/, "whole-number"),
  };
}

function unknown(
  report: Report,
  path: readonly (string | number)[],
  what: string,
  id: string,
  known: readonly string[],
): void {
  report(rules.unknownPart, { document: "", path }, { what, id, nearest: nearest(id, known) });
}

function readAcceptance(
  { acceptance = [], phases }: ProgrammeDocument,
  standard: Standard,
  report: Report,
): readonly AcceptanceRule[] {
  const seen = new Set<string>();
  return acceptance.flatMap(({ id, title, require }, i): AcceptanceRule[] => {
    const part = { document: "", path: ["acceptance", i, "require"] };
    if (seen.has(id)) report(rules.repeatedRule, { document: "", path: ["acceptance", i, "id"] }, { id });
    seen.add(id);
    try {
      const formula = parseFormula(String(require), standard.units);
      const type = checkFormula(formula, {
        name: () => undefined,
        column: () => undefined,
        nearest: (name) => nearest(name, standard.nodes.keys()),
        nearestNode: (name) => nearest(name, ["total", ...standard.nodes.keys()]),
        node: (node) => node === "total" || standard.nodes.has(node),
        phases: new Set(Object.keys(phases)),
      });
      if (type.is === "truth") {
        const text = String(require);
        checkRule(report, standard, { rule: formula, text }, part);
        return [{ id, require: formula, text, ...defined({ title: given(title, readText) }) }];
      }
      report(rules.unknownPart, part, { what: "condition", id: String(require) });
    } catch (problem) {
      reportFormula(report, problem, part);
    }
    return [];
  });
}

/** Whether any condition asks how much is verified, or what remains if the rest is worth nothing. */
function checkVerified(acceptance: readonly AcceptanceRule[], report: Report): void {
  const asks = ({ require }: AcceptanceRule) =>
    [...everyPart(require)].some(({ op, ...part }) => op === "call" && "name" in part && asksOfReview.has(part.name));
  if (acceptance.length > 0 && !acceptance.some(asks))
    report(rules.acceptsUnverified, { document: "", path: ["acceptance"], key: true });
}

const asksOfReview: ReadonlySet<string> = new Set(["verified", "low"]);

function checkWaivers({ waivers = [], cities, acceptance = [] }: ProgrammeDocument, report: Report): void {
  waivers.forEach(({ city, rule, until }, i) => {
    if (!Object.hasOwn(cities, city)) unknown(report, ["waivers", i, "city"], "city", city, Object.keys(cities));
    if (!acceptance.some(({ id }) => id === rule))
      unknown(
        report,
        ["waivers", i, "rule"],
        "rule",
        rule,
        acceptance.map(({ id }) => id),
      );
    checkDay(until, { document: "", path: ["waivers", i, "until"] }, report);
  });
}
