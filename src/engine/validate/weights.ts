/** Weights as they are written: all siblings have one or none, and in one unit. */
import { Decimal, one, sum } from "../quantity/index.ts";
import { type Context, noUnit, readNumber } from "./context.ts";
import { below, type Part } from "./report.ts";
import * as rules from "./rules/standard/index.ts";

interface Weighted {
  readonly id: string;
  readonly text: { readonly weight?: unknown };
  readonly place: Part;
}

/** Siblings all have a weight or none; none where their weights are `unknown`. */
export function checkWeights(context: Context, siblings: readonly Weighted[], unknown: boolean): void {
  const known = unknown ? siblings.find(({ text }) => text.weight !== undefined) : undefined;
  if (known) return context.report(rules.weightsUnknown, below(known.place, "weight"), { id: known.id });
  const without = siblings.filter(({ text }) => text.weight === undefined);
  const [first] = without;
  if (first && without.length < siblings.length)
    context.report(rules.someWeights, { ...first.place, key: true }, { id: first.id });
  checkWeightUnits(context, siblings);
  checkSum(context, siblings);
}

/** Shares that are all written in percent come to 100 %, or as fractions to 1; equal ones as near as their digits allow: three times 33.3 %. */
function checkSum(context: Context, siblings: readonly Weighted[]): void {
  const [first] = siblings;
  const written = siblings.map(({ text }) => String(text.weight ?? ""));
  const shares = written.map(numberOf);
  const inPercent = written.every((weight) => signOf(weight) === "%");
  const fractions = written.every((weight) => signOf(weight) === "") && shares.every((each) => each.lessThan(1));
  if (!first || !(inPercent || (fractions && shares.length > 1))) return;
  const total = sum(shares);
  const whole = inPercent ? 100 : 1;
  const miss = total.minus(whole).abs();
  if (!total.isFinite() || miss.isZero()) return;
  const digit = new Decimal(10).pow(-Math.max(...shares.map((each) => each.decimalPlaces())));
  const alike = shares.every((each) => each.equals(shares[0] ?? each));
  if (alike && miss.lessThanOrEqualTo(digit.times(shares.length).div(2))) return;
  context.report(rules.weightsSum, below(first.place, "weight"), {
    parts: siblings.map(({ id }) => id).join(", "),
    sum: inPercent ? `${total} %` : String(total),
    whole: inPercent ? "100 %" : "1",
  });
}

function numberOf(written: string): Decimal {
  const digits = written.normalize("NFKC").replace(/[%,\s]/g, "");
  return new Decimal(/^[0-9]+(?:\.[0-9]+)?$/.test(digits) ? digits : Number.NaN);
}

/** 35 % among 40 and 25 would weigh 0.35: of two units the rarer is taken for the slip. */
function checkWeightUnits(context: Context, siblings: readonly Weighted[]) {
  const written = siblings.flatMap(({ text: { weight }, place }) =>
    weight === undefined || !/[0-9]/.test(String(weight))
      ? []
      : [{ weight: String(weight), sign: signOf(weight), place: below(place, "weight") }],
  );
  const signed = (sign: string) => written.filter((each) => each.sign === sign);
  const [usual] = written.map(({ sign }) => sign).sort((a, b) => signed(b).length - signed(a).length);
  const slip = written.find(({ sign }) => sign !== usual);
  const other = written.find(({ sign }) => sign === usual);
  if (slip && other) context.report(rules.mixedWeights, slip.place, { found: slip.weight, other: other.weight });
}

/** What stands after the number: a sign of percent, or nothing. */
function signOf(weight: unknown): string {
  return String(weight)
    .normalize("NFKC")
    .replace(/[-−+0-9.,\s]/g, "");
}

export function readWeight(context: Context, text: unknown, part: Part): Decimal {
  if (text === undefined) return one;
  const place = below(part, "weight");
  const weight = readNumber(context, text, noUnit, place);
  if (weight?.lessThan(0) || weight?.isZero()) context.report(rules.weightNotPositive, place, { found: String(text) });
  return weight ?? one;
}
