/** Facts of the cohort that a chapter explains and the summary repeats. */

import { headline } from "../../../model/index.ts";
import { Decimal, sum } from "../../../quantity/index.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

/** How many cities are accepted, are not, and cannot be judged yet. */
export function counts({ cities }: ProgrammeSubject) {
  const count = (state: City["outcome"]["accepted"]) =>
    cities.filter(({ outcome }) => outcome.accepted === state).length;
  return {
    cities: cities.length,
    accepted: count("accepted"),
    refused: count("not-accepted"),
    undecided: count("undecided"),
    waived: cities.filter(
      ({ outcome }) => outcome.accepted === "accepted" && outcome.judgements.some(({ state }) => state === "waived"),
    ).length,
  };
}

/** The distance between the highest and the lowest total, of the cities that have both totals. */
export function gapChange(subject: ProgrammeSubject) {
  const { cities, first, phase, phaseTitle, moved } = subject;
  const both = cities.filter(({ total }) => moved && total(first) && total(phase));
  const [before, after] = [rangeOf(subject, both, first), rangeOf(subject, both, phase)];
  if (both.length < 2 || !before || !after) return undefined;
  return {
    cities: both.length,
    from: phaseTitle(first),
    to: phaseTitle(phase),
    before: before.gap,
    after: after.gap,
    way: after.difference.comparedTo(before.difference),
  };
}

/** The lowest and the highest total, and their difference as shown; `undefined` without totals. */
export function rangeOf({ score, gainOfShown }: ProgrammeSubject, cities: readonly City[], phase: string) {
  const totals = cities.flatMap(({ total }) => total(phase) ?? []).sort((a, b) => a.comparedTo(b));
  const [lowest, highest] = [totals[0], totals.at(-1)];
  if (!lowest || !highest) return undefined;
  const { difference, size } = gainOfShown(score(lowest), score(highest));
  return { totals, lowest: score(lowest), highest: score(highest), difference, gap: size };
}

/** The cohort's mean of a share of weight, over the cities that submitted. */
export function meanCoverage(
  { cities }: ProgrammeSubject,
  step: "answered" | "evidenced" | "verified",
): Decimal | undefined {
  const shares = cities.flatMap(({ final }) => {
    if (!final) return [];
    const applicable = new Decimal(final.coverage.applicable.weight);
    return applicable.isZero() ? [] : [new Decimal(final.coverage[step].weight).div(applicable)];
  });
  return shares.length === 0 ? undefined : shares.reduce((sum, share) => sum.plus(share)).div(shares.length);
}

/** How far verification moved the totals, on average and at most. */
export function verifiedShift({ cities, gain, gainOfShown, average }: ProgrammeSubject) {
  const shifts = cities.flatMap((city) => {
    const before = city.final?.totals["self-assessed"].outcome.score;
    const after = city.final && headline(city.final).outcome.score;
    if (!city.final?.review || before === undefined || after === undefined) return [];
    return [{ city, before: new Decimal(before), after: new Decimal(after), shift: gain(before, after) }];
  });
  if (shifts.length === 0) return undefined;
  const mean = (side: "before" | "after") => average(sum(shifts.map((each) => each[side])).div(shifts.length));
  const [before, after] = [mean("before"), mean("after")];
  const distance = ({ shift }: (typeof shifts)[number]) => shift.difference.abs();
  const [most, next] = shifts.toSorted((a, b) => distance(b).comparedTo(distance(a)));
  return {
    cities: shifts.length,
    before,
    after,
    mean: gainOfShown(before, after),
    none: shifts.every(({ shift }) => shift.difference.isZero()),
    /** Absent where several moved as far. */
    most: next && most && distance(most).equals(distance(next)) ? undefined : most,
  };
}
