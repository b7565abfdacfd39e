/** Seeded numbers from 0 (included) to 1 (excluded): the same seed makes the same files everywhere. */
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

export type Draws = () => number;

export function draws(seed: number): Draws {
  const random = xoroshiro128plus(seed);
  return () => (random.next() >>> 0) / 2 ** 32;
}
