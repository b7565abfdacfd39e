/** Numbers with several multipliers, as they are written in Chinese: 3亿5000万 is 350,000,000. */
import { Decimal, one } from "./decimal.ts";
import { multipliers } from "./units.ts";

export interface Compound {
  readonly number: Decimal;
  /** The last multiplier that was written. */
  readonly word: string;
  /** What follows: a unit, or "". */
  readonly rest: string;
}

interface Part {
  readonly digits: Decimal;
  readonly word: string | undefined;
  readonly size: Decimal;
}

const words = [...multipliers.keys()].join("|");
const firstMultiplier = new RegExp(`^\\s*(${words})(?=\\s*[0-9])`);
const furtherPart = new RegExp(`^\\s*([1-9][0-9]*(?:\\.[0-9]+)?)(?![0-9.,])\\s*(${words})?`);

/**
 * Reads the parts after the first number. `undefined` if there are none, "unclear" if they do not make one number:
 * every part must be smaller than the multiplier before it, and only the last may have decimals.
 */
export function readCompound(first: Decimal, text: string): Compound | "unclear" | undefined {
  const found = firstMultiplier.exec(text);
  if (!found) return undefined;
  const parts = [partOf(first.abs(), found[1])];
  let rest = text.slice(found[0].length);
  for (let next = furtherPart.exec(rest); next; next = furtherPart.exec(rest)) {
    parts.push(partOf(new Decimal(next[1] ?? ""), next[2]));
    rest = rest.slice(next[0].length);
  }
  if (/^\s*[0-9.,]/.test(rest) || !parts.every((part, index) => fits(part, parts[index - 1]))) return "unclear";
  const total = parts.reduce((sum, { digits, size }) => sum.plus(digits.times(size)), new Decimal(0));
  const word = parts.findLast((part) => part.word !== undefined)?.word ?? "";
  return { number: first.isNegative() ? total.negated() : total, word, rest: rest.trim() };
}

function partOf(digits: Decimal, word: string | undefined): Part {
  return { digits, word, size: (word === undefined ? undefined : multipliers.get(word)) ?? one };
}

/** A last part without a multiplier must fill its places: 1万2 is 12,000 to some and 10,002 to others. */
function fits({ digits, word, size }: Part, before: Part | undefined): boolean {
  if (!before) return true;
  const fills = word !== undefined || digits.times(10).greaterThanOrEqualTo(before.size);
  return before.word !== undefined && before.digits.isInteger() && digits.times(size).lessThan(before.size) && fills;
}
