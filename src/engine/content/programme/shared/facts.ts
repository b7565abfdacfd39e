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

/** The distance between highest and lowest, of the cities that have both totals. */
export function gapChange({ cities, first, phase, phaseTitle, points, moved }: ProgrammeSubject) {
  const both = cities.filter(({ total }) => moved && total(first) && total(phase));
  if (both.length < 2) return undefined;
  const gap = (each: string) => {
    const totals = both.flatMap(({ total }) => total(each) ?? []).sort((a, b) => a.comparedTo(b));
    return (totals.at(-1) ?? new Decimal(0)).minus(totals[0] ?? 0);
  };
  const [before, after] = [gap(first), gap(phase)];
  return {
    cities: both.length,
    from: phaseTitle(first),
    to: phaseTitle(phase),
    before: points(before),
    after: points(after),
    way: after.comparedTo(before),
  };
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
export function verifiedShift({ cities, gain }: ProgrammeSubject) {
  const shifts = cities.flatMap((city) => {
    const before = city.final?.totals["self-assessed"].outcome.score;
    const after = city.final && headline(city.final).outcome.score;
    if (!city.final?.review || before === undefined || after === undefined) return [];
    return [{ city, before: new Decimal(before), after: new Decimal(after), shift: gain(before, after) }];
  });
  if (shifts.length === 0) return undefined;
  const mean = (side: "before" | "after") => sum(shifts.map((each) => each[side])).div(shifts.length);
  const distance = ({ shift }: (typeof shifts)[number]) => shift.difference.abs();
  const [most, next] = shifts.toSorted((a, b) => distance(b).comparedTo(distance(a)));
  return {
    cities: shifts.length,
    mean: gain(mean("before"), mean("after")),
    none: shifts.every(({ shift }) => shift.difference.isZero()),
    /** Absent where several moved as far. */
    most: next && most && distance(most).equals(distance(next)) ? undefined : most,
  };
}
