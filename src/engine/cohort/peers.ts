/**
 * What is usual among a city's peers: the other cities of its cohort, where there are three or more; else all others. Numbers are
 * sorted once for all cities, and each leaves its own out.
 */
import type { Participant } from "../model/index.ts";
import { type Decimal, sum } from "../quantity/index.ts";

const fewestPeers = 3;

/** The number of each city, where it has one. */
export type Numbers = (city: Participant) => Decimal | undefined;

/** `numbers` must give the same answer whenever it is asked about the same key. */
export function peerMedians(
  cities: readonly Participant[],
  numbers: (key: string) => Numbers,
): (key: string, city: Participant) => Decimal | undefined {
  const sizes = new Map<string, number>();
  for (const { cohort } of cities) if (cohort !== undefined) sizes.set(cohort, (sizes.get(cohort) ?? 0) + 1);
  const sorted = new Map<string, readonly Decimal[]>();
  const groupOf = ({ cohort }: Participant) =>
    cohort !== undefined && (sizes.get(cohort) ?? 0) > fewestPeers ? cohort : undefined;
  return (key, city) => {
    const cohort = groupOf(city);
    const of = numbers(key);
    const group = JSON.stringify([key, cohort ?? null]);
    const all =
      sorted.get(group) ??
      cities
        .filter((each) => cohort === undefined || each.cohort === cohort)
        .flatMap((each) => of(each) ?? [])
        .sort((a, b) => a.comparedTo(b));
    sorted.set(group, all);
    return medianWithout(all, of(city));
  };
}

/** The middle one of the others; of an even number the mean of the two in the middle. */
function medianWithout(sorted: readonly Decimal[], own: Decimal | undefined): Decimal | undefined {
  const skipped = own ? placeOf(sorted, own) : sorted.length;
  const length = own ? sorted.length - 1 : sorted.length;
  const middle = [Math.ceil(length / 2) - 1, Math.floor(length / 2)].flatMap(
    (place) => sorted[place < skipped ? place : place + 1] ?? [],
  );
  if (length < 1) return undefined;
  const [low, high] = middle;
  return low && high && sum([low, high]).div(2);
}

/** The first place of a number that is among them. */
function placeOf(sorted: readonly Decimal[], number: Decimal): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (sorted[middle]?.lessThan(number)) from = middle + 1;
    else to = middle;
  }
  return from;
}
