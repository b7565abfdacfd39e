/** Scores over the phases: as marks, and as lines. */

import type { Drawing } from "../../../document/drawing.ts";
import { Decimal, sum } from "../../../quantity/index.ts";
import { shownNumber } from "../../shared/digits.ts";
import { measuredScore } from "./change.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

/** The scores of a city over the phases up to the judged one, of a node or of the total; `undefined` where nothing was measured. */
export function scoresOf(subject: ProgrammeSubject, city: City, id?: string): readonly (Decimal | undefined)[] {
  return phasesSoFar(subject).map((phase) =>
    id === undefined ? city.total(phase) : measuredScore(city.node(id, phase)),
  );
}

/** A mark for each step from phase to phase: ↗ higher, ↘ lower, → the same, · not comparable. */
export function trendMarks(subject: ProgrammeSubject, city: City, id?: string): string {
  const shown = scoresOf(subject, city, id).map((score) => score && shownNumber(subject.score(score, id)));
  return shown
    .slice(1)
    .map((to, index) => {
      const from = shown[index];
      if (!from || !to) return "·";
      return to.greaterThan(from) ? "↗" : to.lessThan(from) ? "↘" : "→";
    })
    .join("\u00a0");
}

/** The phases up to the judged one. */
export function phasesSoFar({ phases, phase }: ProgrammeSubject): readonly string[] {
  return phases.slice(0, phases.findIndex(({ id }) => id === phase) + 1).map(({ id }) => id);
}

/** More lines than this hide one another: then only the mean is drawn. */
const mostLines = 40;

export interface Trend {
  /** By phase, of the cities that have a score in the first and in the judged one. */
  readonly means: readonly (Decimal | undefined)[];
  readonly cities: readonly (readonly (Decimal | undefined)[])[];
}

/** A node, or the total, over the phases. */
export function trendOf(subject: ProgrammeSubject, id?: string): Trend {
  const phases = phasesSoFar(subject);
  const scores = subject.cities
    .map((city) => scoresOf(subject, city, id))
    .filter((each) => each[0] !== undefined && each.at(-1) !== undefined);
  const means = phases.map((_, index) => {
    const all = scores.flatMap((each) => each[index] ?? []);
    return all.length > 0 && all.length === scores.length ? sum(all).div(all.length) : undefined;
  });
  return { means, cities: scores.length > mostLines ? [] : scores };
}

/** A thin line for each city, a heavy one for their mean, between the scores `from` and `to`. */
export function trendDrawing({ means, cities }: Trend, { from, to }: Stretch): Drawing {
  const line = (tone: "one" | "mean", scores: readonly (Decimal | undefined)[]) => ({
    tone,
    points: scores.map((score) => score?.minus(from).div(to.minus(from)).clamp(0, 1).toDecimalPlaces(4).toNumber()),
  });
  return { kind: "lines", lines: [...cities.map((scores) => line("one", scores)), line("mean", means)] };
}

/** One city's line over the whole scale, with a gap where nothing was measured. */
export function cityLine(subject: ProgrammeSubject, city: City, id: string): Drawing {
  const points = scoresOf(subject, city, id).map((score) => score && subject.place(score, id));
  return { kind: "lines", lines: [{ tone: "mean", points }] };
}

export interface Stretch {
  readonly from: Decimal;
  readonly to: Decimal;
}

/** The part of the scale, in tenths, that several trends need; small multiples share one. */
export function stretchOf({ scale }: ProgrammeSubject, trends: readonly Trend[]): Stretch {
  const { from, to } = scale();
  const tenth = to.minus(from).div(10);
  const all = trends.flatMap(({ means, cities }) => [...means, ...cities.flat()]).flatMap((score) => score ?? []);
  if (all.length === 0) return { from, to };
  const step = (score: Decimal) => score.minus(from).div(tenth);
  const low = step(Decimal.min(...all)).floor();
  const high = Decimal.max(step(Decimal.max(...all)).ceil(), low.plus(1));
  return { from: from.plus(low.times(tenth)), to: from.plus(high.times(tenth)) };
}
