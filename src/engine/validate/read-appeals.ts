/** The appeals of a programme: their days in order, their numbers on the scale, and what became of them. */
import { type Appeal, defined, given, readText } from "../model/index.ts";
import { publish } from "../quantity/index.ts";
import { checkTarget } from "./check-bounds.ts";
import { noUnit, readNumber } from "./context.ts";
import { type Reading, unknown } from "./read-participants.ts";
import { checkDay } from "./read-phases.ts";
import * as rules from "./rules/programme/index.ts";

export function readAppeals(reading: Reading): readonly Appeal[] {
  const { context, text } = reading;
  const { report } = context;
  const phases = Object.keys(text.phases);
  return (text.appeals ?? []).map(({ city, phase = phases.at(-1) ?? "", on, ground, decision, ...each }, i): Appeal => {
    const path = ["appeals", i];
    if (!Object.hasOwn(text.cities, city)) unknown(report, [...path, "city"], "city", city, Object.keys(text.cities));
    if (!phases.includes(phase)) unknown(report, [...path, "phase"], "phase", phase, phases);
    const lodged = checkDay(on, { document: "", path: [...path, "on"] }, report);
    const before = number(reading, each.before, [...path, "before"]);
    const common = { city, phase, on, ground: readText(ground), before };
    const rest = defined({ report: given(each.report, readText) });
    if (!decision) return { ...common, ...rest };
    const part = { document: "", path: [...path, "decision", "on"] };
    const decided = checkDay(decision.on, part, report);
    if (lodged !== undefined && decided !== undefined && decided < lodged)
      report(rules.appealDays, part, { city, found: decision.on, expected: on });
    const { outcome } = decision;
    if ((outcome === "dismissed") === (decision.after !== undefined))
      report(rules.appealOutcome, { document: "", path: [...path, "decision"], key: true }, { city, outcome });
    const after = given(decision.after, (written) => number(reading, written, [...path, "decision", "after"]));
    const because = readText(decision.because);
    return {
      ...common,
      ...rest,
      decision: { outcome, on: decision.on, because, ...defined({ by: given(decision.by, readText), after }) },
    };
  });
}

function number({ context, standard }: Reading, written: string | number, path: readonly (string | number)[]): string {
  const part = { document: "", path };
  const value = readNumber(context, written, noUnit, part);
  if (!value) return String(written);
  checkTarget(context.report, standard, { written: String(written), value }, part);
  // The digits that were written say how exact it is.
  const [, decimals = ""] = String(written).split(".");
  return /^[0-9]*$/.test(decimals) ? value.toFixed(decimals.length) : publish(value);
}
