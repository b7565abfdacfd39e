/**
 * What the differences between a published column and a computed one look like. Each is a guess from the numbers alone: it says
 * where to look, and proves nothing.
 */
import { type Standard, scaleOf } from "../model/index.ts";
import { Decimal, publish, round } from "../quantity/index.ts";

/** A column of numbers or classes, by rows that both tables have; "" where there is none. */
export interface Pair {
  readonly column: string;
  readonly id: string;
  readonly published: readonly string[];
  readonly found: readonly string[];
  /** Less than this is no difference: tables are often kept in single precision. */
  readonly grain: Decimal;
  /** What an indicator measures, in its unit. */
  readonly values: readonly string[];
}

export type Miss =
  /** Rounded before it was printed. */
  | { readonly kind: "rounded"; readonly decimals: number }
  /** The numbers of the row before (-1) or behind (1). */
  | { readonly kind: "shifted"; readonly by: number }
  | { readonly kind: "exchanged"; readonly with: string }
  /** The column has the numbers of another. */
  | { readonly kind: "repeats"; readonly column: string }
  /** A straight line of the value, with other goalposts. */
  | { readonly kind: "goalposts"; readonly worst: string; readonly best: string }
  /** Some rows agree and the others follow nothing: they rest on other numbers. */
  | { readonly kind: "some-rows"; readonly agree: number; readonly of: number };

/** This share of the rows makes a pattern; so many rows are the fewest of which one can be seen. */
const most = 0.9;
const fewest = 5;

export function missOf(pair: Pair, pairs: readonly Pair[], standard: Standard): Miss | undefined {
  const { published, found } = pair;
  const filled = published.filter((text, i) => text !== "" && found[i] !== "").length;
  if (filled < fewest) return undefined;
  return (
    roundedMiss(pair) ??
    shiftedMiss(pair) ??
    otherColumn(pair, pairs) ??
    goalpostsMiss(pair, standard) ??
    someRows(pair)
  );
}

/** The share of rows with both numbers in which they agree. */
function share(pair: Pair, found: readonly (string | undefined)[], published = pair.published): number {
  const both = published.flatMap((text, i) => (text !== "" && found[i] ? [agrees(text, found[i] ?? "", pair)] : []));
  return both.length < fewest ? 0 : both.filter(Boolean).length / both.length;
}

/** Fewer decimals than are written: 45.00 for 45.46. */
function roundedMiss(pair: Pair): Miss | undefined {
  for (const decimals of [3, 2, 1, 0]) {
    const rounded = pair.found.map((text) =>
      isNumber(text) ? publish(round(new Decimal(text), decimals, "half-up")) : text,
    );
    if (share(pair, rounded) === 1) return { kind: "rounded", decimals };
  }
  return undefined;
}

function shiftedMiss(pair: Pair): Miss | undefined {
  const { published, found } = pair;
  if (new Set(found).size < fewest) return undefined;
  for (const by of [-1, 1, -2, 2]) {
    const shifted = published.map((_, i) => found[i + by] ?? "");
    if (share(pair, shifted) >= most) return { kind: "shifted", by };
  }
  return undefined;
}

/** The numbers of another column: exchanged with it, or printed twice. */
function otherColumn(pair: Pair, pairs: readonly Pair[]): Miss | undefined {
  if (new Set(pair.published).size < 2) return undefined;
  for (const other of pairs) {
    if (other === pair || share(pair, other.found) < most) continue;
    const back = share(pair, pair.found, other.published) >= most;
    if (back) return { kind: "exchanged", with: other.column };
    return { kind: "repeats", column: other.column };
  }
  return undefined;
}

/** The straight line through the two points between the ends that lie furthest apart, if it meets all others. */
function goalpostsMiss({ id, published, values }: Pair, standard: Standard): Miss | undefined {
  const node = standard.nodes.get(id);
  if (node?.kind !== "indicator" || node.scoring?.kind !== "goalposts") return undefined;
  const { from, to } = scaleOf(standard.method, node.weight);
  const points = published.flatMap((text, i) =>
    isNumber(text) && isNumber(values[i] ?? "") ? [{ x: new Decimal(values[i] ?? 0), y: new Decimal(text) }] : [],
  );
  const between = points.filter(({ y }) => y.greaterThan(from) && y.lessThan(to)).sort((a, b) => a.x.comparedTo(b.x));
  const [first, last] = [between[0], between.at(-1)];
  if (!first || !last || between.length < fewest || first.x.equals(last.x)) return undefined;
  const slope = last.y.minus(first.y).div(last.x.minus(first.x));
  if (slope.isZero()) return undefined;
  const at = (x: Decimal) => first.y.plus(x.minus(first.x).times(slope)).clamp(from, to);
  const near = to.minus(from).div(1000);
  const met = points.filter(({ x, y }) => at(x).minus(y).abs().lessThan(near)).length;
  if (met / points.length < most) return undefined;
  const where = (y: Decimal) => publish(first.x.plus(y.minus(first.y).div(slope)).toSignificantDigits(6));
  return { kind: "goalposts", worst: where(from), best: where(to) };
}

function someRows(pair: Pair): Miss | undefined {
  const { published, found } = pair;
  const agree = published.filter((text, i) => agrees(text, found[i] ?? "", pair)).length;
  return agree > 0 ? { kind: "some-rows", agree, of: published.length } : undefined;
}

function isNumber(text: string): boolean {
  return /^-?[0-9]/.test(text) && !Number.isNaN(Number(text));
}

const numeric = /^-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;

/** Two texts that are the same number at the decimals of the first, or but for a millionth of the scale; or the same word. Two gaps agree. */
export function agrees(published: string, found: string, { grain }: Pick<Pair, "grain">): boolean {
  if (!numeric.test(published) || !numeric.test(found)) return published === found;
  const [a, b] = [new Decimal(published), new Decimal(found)];
  const decimals = /[eE]/.test(published) ? 15 : (published.split(".")[1]?.length ?? 0);
  if (a.minus(b).abs().lessThanOrEqualTo(grain)) return true;
  return (["half-even", "half-up"] as const).some((mode) => round(b, decimals, mode).equals(a));
}
