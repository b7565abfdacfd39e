/** The phases of a programme, in the order of their periods, with the days by which submissions and reviews are due. */
import { defined, type Phase, readText } from "../model/index.ts";
import { parseDay } from "../quantity/index.ts";
import type { ProgrammeDocument } from "../schema/types.gen.ts";
import { dateFacts } from "./date-facts.ts";
import { isDeviceName } from "./device-name.ts";
import { checkFar } from "./far-period.ts";
import { below, type Part, type Report } from "./report.ts";
import { date, period } from "./rules/assessment/index.ts";
import * as rules from "./rules/programme/index.ts";

export function readPhases({ phases }: ProgrammeDocument, report: Report): readonly Phase[] {
  let last = Number.NEGATIVE_INFINITY;
  return Object.entries(phases).map(([id, { title, period: days, standard, due, "review-due": reviewDue }]) => {
    const part = { document: "", path: ["phases", id] };
    if (isDeviceName(id)) report(rules.reservedName, { ...part, key: true }, { id });
    const [from, to] = [parseDay(days.from), parseDay(days.to)];
    if (from === undefined || to === undefined || from > to)
      report(period, below(part, "period"), { found: `${days.from} – ${days.to}` });
    else if (to <= last) report(rules.phaseOrder, { ...part, key: true }, { id });
    last = to ?? last;
    checkFar(days, below(part, "period"), report);
    checkEnd(id, due, days, part, report);
    checkDue(id, { key: "due", day: due, not: days.from }, part, report);
    checkDue(id, { key: "review-due", day: reviewDue, not: due ?? days.from }, part, report);
    return {
      id,
      title: readText(title ?? id),
      period: { from: days.from, to: days.to },
      ...defined({ standard, due, reviewDue }),
    };
  });
}

/** A city that must submit before the period is over cannot know its figures. */
function checkEnd(
  phase: string,
  day: string | undefined,
  period: { readonly from: string; readonly to: string },
  part: Part,
  report: Report,
): void {
  const [due = Number.NaN, from = 0, to = 0] = [day ?? "", period.from, period.to].map(parseDay);
  if (due >= from && due < to)
    report(rules.dueBeforeEnd, below(part, "due"), { phase, found: day ?? "", expected: period.to });
}

interface Due {
  readonly key: string;
  readonly day: string | undefined;
  /** The day before which it cannot be. */
  readonly not: string;
}

function checkDue(phase: string, { key, day, not }: Due, part: Part, report: Report): void {
  const [due, first] = [checkDay(day, below(part, key), report), parseDay(not)];
  if (day !== undefined && due !== undefined && first !== undefined && due < first)
    report(rules.dayOrder, below(part, key), { phase, key, found: day, expected: not });
}

/** A day as a number; what is none is reported. */
export function checkDay(written: string | undefined, part: Part, report: Report): number | undefined {
  const day = written === undefined ? undefined : parseDay(written);
  if (written !== undefined && day === undefined) report(date, part, dateFacts(written));
  return day;
}
