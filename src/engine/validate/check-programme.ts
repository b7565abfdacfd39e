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
  type Programme,
  readText,
  type Standard,
} from "../model/index.ts";
import type { ProgrammeDocument } from "../schema/types.gen.ts";
import { validateProgramme } from "../schema/validate-programme.gen.js";
import { checkRule } from "./check-bounds.ts";
import { readReviewers } from "./check-reviewers.ts";
import { reportFormula } from "./context.ts";
import { nearest } from "./nearest.ts";
import { readAppeals } from "./read-appeals.ts";
import { type Reading, readParticipants, unknown } from "./read-participants.ts";
import { checkDay, readPhases } from "./read-phases.ts";
import { readSamples } from "./read-samples.ts";
import { type Report, reportInto } from "./report.ts";
import * as rules from "./rules/programme/index.ts";
import { wrongForm } from "./rules/structure.ts";
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
  const cities = readParticipants(reading);
  const acceptance = readAcceptance(text, standard, report);
  checkVerified(acceptance, report);
  checkWaivers(text, report);
  const value: Programme = {
    id: text.id,
    title: readText(text.title),
    ...defined({ about: given(text.about, readText) }),
    standard: text.standard,
    fictitious: isTrue(text.fictitious),
    publicNames: isTrue(text["public-names"]),
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
    appeals: readAppeals(reading),
    samples: readSamples(reading),
    ranking: readRanking(text, report),
    diagnostics,
  };
  return hasErrors(diagnostics) ? { diagnostics } : { value, diagnostics };
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
