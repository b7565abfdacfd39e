/** How scores changed between the first phase and the judged one, of a city and on average. */

import { Decimal, sum } from "../../../quantity/index.ts";
import type { PublishedNode } from "../../../schema/types.gen.ts";
import type { Difference } from "../../shared/digits.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

/**
 * What a node, or the total, gained between the first phase and the judged one, where both have a score.
 */
export function changeOf(subject: ProgrammeSubject, city: City, id?: string): Difference | undefined {
  const ends = endsOf(subject, city, id);
  return ends && subject.gain(ends.before, ends.after, id);
}

/** The scores at both ends; `undefined` where either is missing. */
function endsOf({ first, phase, moved }: ProgrammeSubject, city: City, id: string | undefined) {
  if (!moved) return undefined;
  if (id === undefined) {
    const [before, after] = [city.total(first), city.total(phase)];
    return before && after && { before, after };
  }
  const [before, after] = [measuredScore(city.node(id, first)), measuredScore(city.node(id))];
  return before && after && { before, after };
}

/** The score of a node that was measured: not one that stands for no answers, nor one that a rejection made. */
export function measuredScore(node: PublishedNode | undefined): Decimal | undefined {
  const { score } = node?.outcome ?? {};
  if (score === undefined || node?.coverage === "0" || node?.verification === "rejected") return undefined;
  return new Decimal(score);
}

export interface Moved {
  readonly id: string;
  readonly cities: number;
  readonly before: Decimal;
  readonly after: Decimal;
  readonly gain: Difference;
}

/** The mean of a node before and after, over the cities that have both scores. Without an id, of the total. */
export function meanChange(subject: ProgrammeSubject, id?: string): Moved | undefined {
  const pairs = subject.cities.flatMap((city) => endsOf(subject, city, id) ?? []);
  if (pairs.length === 0) return undefined;
  const mean = (side: "before" | "after") => sum(pairs.map((pair) => pair[side])).div(pairs.length);
  const [before, after] = [mean("before"), mean("after")];
  return {
    id: id ?? "total",
    cities: pairs.length,
    before,
    after,
    gain: subject.gainOfShown(subject.average(before, id), subject.average(after, id)),
  };
}
