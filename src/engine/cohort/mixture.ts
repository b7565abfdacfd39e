/** What the total would be if part of a submission were as in another one, or as another reading of it. */
import {
  answerScope,
  type Basics,
  type Computation,
  compute,
  type DecidedAnswers,
  totalOtherwise,
} from "../evaluate/index.ts";
import type { Scope } from "../formula/index.ts";
import type { Assessment, Indicator, Outcome, Standard } from "../model/index.ts";
import type { Decimal } from "../quantity/index.ts";

/** A submission, computed on one basis. */
export interface Side {
  readonly basics: Basics;
  readonly computation: Computation;
  readonly scope: Scope;
}

export function sideOf(standard: Standard, assessment: Assessment, decided: DecidedAnswers): Side {
  const basics: Basics = { standard, assessment, decided, evidence: new Map() };
  return {
    basics,
    computation: compute(basics),
    scope: answerScope(standard, { answers: decided.answers, period: assessment.period }),
  };
}

export function outcomeIn({ computation: { measurements } }: Side, { id }: Indicator): Outcome {
  return measurements.get(id)?.outcome ?? { kind: "unscored" };
}

/** What of a mixture comes from the second side; all else comes from the first. */
export interface Chosen {
  readonly indicators: readonly Indicator[];
  /** Of the answers that gates use. */
  readonly input: (id: string) => boolean;
  readonly period: boolean;
}

/** The total of a mixture; where nothing has a score, the bottom of the scale. */
export function mixed(one: Side, two: Side, { indicators, input, period }: Chosen): Decimal {
  const measurements = new Map(indicators.map((each) => [each, two.computation.measurements.get(each.id)]));
  const scope: Scope = {
    ...one.scope,
    period: (period ? two : one).scope.period,
    name: (id) => (input(id) ? two : one).scope.name(id),
    column: (table, id) => (input(table) ? two : one).scope.column(table, id),
  };
  const { basics, computation } = one;
  return totalOtherwise(basics, computation, { measurements, scope }) ?? computation.scale.from;
}

/** What moves a total: an indicator, or what gates make of answers that they use themselves. */
export type Player = Indicator | "gates";

/**
 * What each player adds when all come one after another, in the order given and in the reverse one: the mean of the two. They
 * add up to what all add together.
 */
export function inBothOrders(
  players: readonly Player[],
  value: (there: readonly Player[]) => Decimal,
): ReadonlyMap<Player, Decimal> {
  const walk = (order: readonly Player[]) => {
    let before = value([]);
    return new Map(
      order.map((player, index) => {
        const after = value(order.slice(0, index + 1));
        const added = after.minus(before);
        before = after;
        return [player, added];
      }),
    );
  };
  const forth = walk(players);
  if (players.length === 1) return forth;
  const back = walk(players.toReversed());
  return new Map([...forth].map(([player, added]) => [player, added.plus(back.get(player) ?? added).div(2)]));
}
