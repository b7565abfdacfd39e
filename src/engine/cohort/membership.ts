/** Which cities take part in a phase of a programme. */
import type { Departure, Participant, Programme } from "../model/index.ts";

/**
 * How a city left before a phase was over: the last phase is open until it is judged, another until its reviews are due, else
 * its submissions, else to the end of its period. What was over stands. Without `asOf` every departure counts.
 */
export function departureIn(
  { phases }: Programme,
  { left }: Participant,
  phase: string,
  asOf?: string,
): Departure | undefined {
  if (!left || (asOf !== undefined && left.on > asOf)) return undefined;
  const judged = phases.find(({ id }) => id === phase);
  if (!judged || judged === phases.at(-1)) return left;
  return left.on <= (judged.reviewDue ?? judged.due ?? judged.period.to) ? left : undefined;
}
