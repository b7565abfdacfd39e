import type { Level } from "../../model/index.ts";
import type { Decimal } from "../../quantity/index.ts";

/** The score of the level reached. */
export function levels(reached: string, known: ReadonlyMap<string, Level>): Decimal | undefined {
  return known.get(reached)?.score;
}
