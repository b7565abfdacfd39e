/**
 * Why a score changed, within one edition, in two steps that add up to the change:
 *
 *     the city's own figures   self-assessed before ▶ self-assessed after, each indicator by the first cause that fits:
 *         scope          it applies, or no longer does
 *         completeness   it is answered, or no longer is
 *         performance    all else
 *     the reviews
 *         verification   what the later review did to the total, less what the earlier one did
 *
 * The first step is split by Shapley over its causes: each one's mean effect over every order in which they could have come
 * about. Within a cause, and within a review, an indicator has its mean effect over the standard's order and the reverse one.
 */

import { decided, isShort, publishOutcome } from "../evaluate/index.ts";
import { type Assessment, type Review, type Standard, scaleOf } from "../model/index.ts";
import { Decimal, publish, roundTogether, sum, zero } from "../quantity/index.ts";
import type { PublishedOutcome } from "../schema/types.gen.ts";
import { inBothOrders, mixed, outcomeIn, type Player, type Side, sideOf } from "./mixture.ts";
import { causeOf, causeOfInput, type OwnCause, ownCauses, sameOutcome, shapleyTerms } from "./own-figures.ts";

export const causes = [...ownCauses, "verification"] as const;
/** `standard`: the earlier submission was scored by another edition. */
export type Cause = OwnCause | "verification" | "standard";

export interface Submission {
  readonly assessment: Assessment;
  readonly review?: Review;
}

export interface Effect {
  readonly cause: Cause;
  readonly points: string;
}

export interface ChangedIndicator {
  readonly id: string;
  readonly before: PublishedOutcome;
  readonly after: PublishedOutcome;
  /** What it moved the total by, all causes together. */
  readonly points: string;
  /** At most two: one of the city's own figures, and the reviews. */
  readonly effects: readonly Effect[];
}

export interface Change {
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  /** They add up to the difference. */
  readonly causes: readonly Effect[];
  /** The largest effect first; equal ones in the standard's order. With the gates they add up to the difference. */
  readonly indicators: readonly ChangedIndicator[];
  /** Of submissions by two editions: their references, and what the rules did to the total. */
  readonly editions?: { readonly before: string; readonly after: string; readonly points: string };
  /** What gates made of answers that they use themselves, by cause; none without an effect. */
  readonly gates: readonly Effect[];
}

/** Nothing comes back where one of the two has no total. */
export function explainChange(standard: Standard, before: Submission, after: Submission): Change | undefined {
  const open = withoutMinimum(standard);
  const [one, two] = [bothBases(open, before), bothBases(open, after)];
  const totals = [one.final.computation.total.outcome.score, two.final.computation.total.outcome.score];
  const [from, to] = totals;
  if (from === undefined || to === undefined) return undefined;
  if ([one, two].some(({ final }) => isShort(standard, final.computation.coverages, final.computation.tree)))
    return undefined;
  const cells = rounded([...ownCells(open, one.given, two.given), ...reviewCells(open, one, two)]);
  const indicators = standard.indicators.flatMap((indicator): ChangedIndicator[] => {
    const mine = cells.filter(({ player }) => player === indicator);
    const [a, b] = [outcomeIn(one.final, indicator), outcomeIn(two.final, indicator)];
    if (!indicator.scoring || (mine.length === 0 && sameOutcome(a, b))) return [];
    const scale = scaleOf(standard.method, indicator.weight);
    return [
      {
        id: indicator.id,
        before: publishOutcome(a, scale),
        after: publishOutcome(b, scale),
        points: publish(sum(mine.map(({ points }) => points))),
        effects: mine.map(({ cause, points }) => ({ cause, points: publish(points) })),
      },
    ];
  });
  return {
    before: from,
    after: to,
    difference: publish(new Decimal(to).minus(from)),
    causes: byCause(cells),
    indicators: indicators.sort((a, b) => new Decimal(b.points).abs().comparedTo(new Decimal(a.points).abs())),
    gates: byCause(cells.filter(({ player }) => player === "gates")).filter(({ points }) => points !== "0"),
  };
}

/** A submission as a later edition reads it, beside the total by its own. */
export interface EarlierEdition extends Submission {
  readonly own: { readonly standard: string; readonly total: string | undefined };
  /** Questions that its own edition did not ask. */
  readonly unasked: ReadonlySet<string>;
}

/**
 * The same from a submission by an earlier edition. First the two are compared on the same set of questions: what the earlier edition
 * did not ask is taken as it is answered now. What the total by its own edition differs from that is the effect of the standard.
 */
export function explainAcross(standard: Standard, before: EarlierEdition, after: Submission): Change | undefined {
  const { own, unasked } = before;
  const change = explainChange(standard, withUnasked(before, after, unasked), after);
  if (!change || own.total === undefined) return undefined;
  const points = publish(new Decimal(change.before).minus(own.total));
  return {
    ...change,
    before: own.total,
    difference: publish(new Decimal(change.after).minus(own.total)),
    causes: [{ cause: "standard", points }, ...change.causes],
    editions: { before: own.standard, after: standard.reference, points },
  };
}

/** An earlier submission with the later answers to what it was not asked, and the decisions on them. */
function withUnasked(before: Submission, after: Submission, unasked: ReadonlySet<string>): Submission {
  const later = <Value>(all: ReadonlyMap<string, Value> | undefined) =>
    [...(all ?? [])].filter(([id]) => unasked.has(id));
  const answers = new Map([...before.assessment.answers, ...later(after.assessment.answers)]);
  const { review } = before;
  const latest = new Map([...(review?.latest ?? []), ...later(after.review?.latest)]);
  return { assessment: { ...before.assessment, answers }, ...(review ? { review: { ...review, latest } } : {}) };
}

/** What one indicator, or the gates, moved the total by, by one cause. */
interface Cell {
  readonly player: Player;
  readonly cause: Cause;
  readonly points: Decimal;
}

/** At the digits of published numbers; they still add up. */
function rounded(cells: readonly Cell[]): readonly Cell[] {
  const points = roundTogether(
    cells.map((cell) => cell.points),
    15,
  );
  return cells.map((cell, index) => ({ ...cell, points: points[index] ?? zero }));
}

function byCause(cells: readonly Cell[]): readonly Effect[] {
  return causes.map((cause) => ({
    cause,
    points: publish(sum(cells.filter((cell) => cell.cause === cause).map(({ points }) => points))),
  }));
}

/** A submission as the city gave it, and as it counts: after its review, where there is one. */
interface BothBases {
  readonly given: Side;
  readonly final: Side;
}

function bothBases(standard: Standard, { assessment, review }: Submission): BothBases {
  const given = sideOf(standard, assessment, decided(assessment, undefined, "self-assessed"));
  return { given, final: review ? sideOf(standard, assessment, decided(assessment, review, "verified")) : given };
}

/** A mixture of two submissions may fall short of coverage without meaning anything by it. */
function withoutMinimum(standard: Standard): Standard {
  const { minimum: _, ...method } = standard.method;
  return { ...standard, method };
}

function ownCells({ indicators }: Standard, one: Side, two: Side): readonly Cell[] {
  const found = new Map(indicators.map((each) => [each, causeOf(each, one, two)]));
  const changedBy = (cause: OwnCause) => indicators.filter((each) => found.get(each) === cause);
  return ownCauses.flatMap((cause): Cell[] => {
    const players: readonly Player[] = [...changedBy(cause), "gates"];
    const points = new Map<Player, Decimal>(players.map((player) => [player, zero]));
    for (const { others, weight } of shapleyTerms(cause)) {
      const added = inBothOrders(players, (there) => {
        const has = (each: OwnCause) => others.has(each) || (each === cause && there.includes("gates"));
        return mixed(one, two, {
          indicators: [...[...others].flatMap(changedBy), ...there.filter((player) => player !== "gates")],
          input: (id) => has(causeOfInput(id, one, two)),
          period: has("performance"),
        });
      });
      for (const [player, each] of added) points.set(player, (points.get(player) ?? zero).plus(each.times(weight)));
    }
    return [...points].map(([player, each]) => ({ player, cause, points: each }));
  });
}

function reviewCells(standard: Standard, one: BothBases, two: BothBases): readonly Cell[] {
  const [before, after] = [effectsOfReview(standard, one), effectsOfReview(standard, two)];
  const players: readonly Player[] = [...standard.indicators, "gates"];
  return players.flatMap((player): Cell[] => {
    const points = (after.get(player) ?? zero).minus(before.get(player) ?? zero);
    const moved = !points.isZero() || before.has(player) !== after.has(player);
    return moved ? [{ player, cause: "verification", points }] : [];
  });
}

/** What a review did to the total, by what it was done to. */
function effectsOfReview({ indicators }: Standard, { given, final }: BothBases): ReadonlyMap<Player, Decimal> {
  if (given === final) return new Map();
  const players = indicators.filter(
    (each) => each.scoring && !sameOutcome(outcomeIn(given, each), outcomeIn(final, each)),
  );
  return inBothOrders([...players, "gates"], (there) =>
    mixed(given, final, {
      indicators: there.filter((player) => player !== "gates"),
      input: () => there.includes("gates"),
      period: false,
    }),
  );
}
