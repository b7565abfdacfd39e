import { type Range, ranges } from "../../formula/index.ts";
import type { Formula, Scoring } from "../../model/index.ts";
import { Decimal, one, settle, zero } from "../../quantity/index.ts";
import {
  isReached,
  reportNeverReached,
  reportNotFull,
  reportUpAndDown,
  type ScoreProver,
  turningPoint,
} from "../proof.ts";
import { sameBandScore } from "../proof-rules.ts";
import { bandBounds, mixedBands, order } from "../rules.ts";
import { edgesAt, type NumberKind, type Rung, type ScoreReader, type Written } from "../score-kind.ts";

const sides = ["at-least", "at-most"] as const;

/** Every band but the last has a bound. */
interface Band {
  readonly side?: (typeof sides)[number];
  readonly bound?: Formula;
  readonly score: Decimal;
}

interface Bands extends Scoring {
  readonly kind: "bands";
  readonly bands: readonly Band[];
}

/** The score of the first band that the value fits; a value on a bound is inside. Compared at 15 decimals. */
export const bands: NumberKind<Bands, "bands"> = {
  name: "bands",
  scores: "number",
  read({ bands: written }, reader) {
    const read = written.flatMap((_, i) => readBand(written, i, reader) ?? []);
    checkOrder(read, reader);
    return { kind: "bands", bands: read };
  },
  bounds: boundsOf,
  score(value, bounds, { bands: all }) {
    const settled = settle(value);
    let next = 0;
    const fits = all.find(({ side }) => {
      if (!side) return true;
      const bound = settle(bounds[next] ?? zero);
      next += 1;
      return side === "at-least" ? settled.greaterThanOrEqualTo(bound) : settled.lessThanOrEqualTo(bound);
    });
    return fits?.score ?? zero;
  },
  sheet(value, bounds, { bands: all }) {
    const ats = [...bounds];
    const tests = all.map(({ side, score }) => ({
      test: side && `ROUND(${value}-${ats.shift()},9)${side === "at-least" ? ">=" : "<="}0`,
      score: score.toString(),
    }));
    return tests.reduceRight((rest, { test, score }) => (test ? `IF(${test},${score},${rest})` : score), "0");
  },
  rungs(bounds, { bands: all }) {
    const ats = [...bounds];
    return all.map(({ side, score }): Rung => {
      const at = side && ats.shift();
      return { side: side ?? "at", score, ...(at ? { at } : {}) };
    });
  },
  edges: (parameters) => edgesAt(boundsOf(parameters)),
  prove,
  explain: ({ bands: all }, { formula, score, value }) => ({
    formula: all
      .map((band) => {
        const fits = band.bound ? `${band.side === "at-least" ? "≥" : "≤"} ${formula(band.bound)}` : "…";
        return `${fits} → ${score(band.score)}`;
      })
      .join(" · "),
    withValues: value,
  }),
};

function boundsOf({ bands: all }: Bands): readonly Formula[] {
  return all.flatMap(({ bound }) => (bound ? [bound] : []));
}

function readBand(written: Written<"bands">["bands"], i: number, reader: ScoreReader): Band | undefined {
  const band = written[i];
  if (!band) return undefined;
  const [side, other] = sides.filter((each) => band[each] !== undefined);
  const last = i === written.length - 1;
  if (other || last !== (side === undefined)) reader.report(bandBounds, ["bands", i]);
  const score = reader.score(band.score, "bands", i, "score");
  if (!side) return score && { score };
  const bound = reader.bound(band[side], "bands", i, side);
  return score && bound && { side, bound, score };
}

/** A band that no value can reach, because one before it takes them all, is a mistake. */
function checkOrder(all: readonly Band[], reader: ScoreReader): void {
  for (const [i, { side, bound }] of all.entries()) {
    const before = all[i - 1];
    if (!side || !before?.side) continue;
    if (side !== before.side) reader.reportKey(mixedBands, ["bands", i, side], { found: side, before: before.side });
    else if (bound?.op === "number" && before.bound?.op === "number" && !follows(side, bound.value, before.bound.value))
      reader.report(order, ["bands", i, side], { found: bound.written, before: before.bound.written });
  }
}

function follows(side: NonNullable<Band["side"]>, bound: Decimal, before: Decimal): boolean {
  return side === "at-most" ? bound.greaterThan(before) : bound.lessThan(before);
}

function prove(bands: Bands, prover: ScoreProver): void {
  const scores = bands.bands.map(({ score }) => score);
  const turn = turningPoint(scores);
  if (turn !== undefined) return reportUpAndDown(prover, ["bands", turn, "score"], scores);
  const same = scores.findIndex((score, i) => scores[i - 1]?.equals(score));
  if (same > 0)
    return prover.report(sameBandScore, ["bands", same, "score"], { score: prover.score(scores[same] ?? zero) });
  if (hasMissedBand(bands, prover)) return;
  const most = Decimal.max(...scores);
  if (most.lessThan(one)) reportNotFull(prover, ["bands"], most);
}

/** Reports the first band that no value falls into. */
function hasMissedBand({ bands: all }: Bands, prover: ScoreProver): boolean {
  const parts = all.map((_, i) => covered(all, i, prover));
  const missed = parts.findIndex((part) => !isReached(prover, part));
  const part = parts[missed];
  const band = all[missed];
  if (!part || !band) return false;
  const rising = (band.side ?? all[missed - 1]?.side) === "at-most";
  const edge = (band.side === "at-most" ? part.high : band.side ? part.low : rising ? part.low : part.high) ?? zero;
  reportNeverReached(prover, band.side ? ["bands", missed, band.side] : ["bands", missed], edge);
  return true;
}

/** The values of a band: those that fit it and none before it. */
function covered(all: readonly Band[], i: number, prover: ScoreProver): Range {
  const [band, before] = [all[i], all[i - 1]];
  const bound = band?.bound && prover.range(band.bound);
  const earlier = before?.bound && prover.range(before.bound);
  const rising = (band?.side ?? before?.side) === "at-most";
  return rising ? ranges.range(earlier?.low, bound?.high, true) : ranges.range(bound?.low, earlier?.high, false, true);
}
