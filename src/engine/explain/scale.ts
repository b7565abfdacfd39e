/** The scale that a node's score stands on: the standard's, or, where nodes count points, from 0 to the node's weight. */
import type { Standard } from "../model/index.ts";
import { Decimal, sum, zero } from "../quantity/index.ts";

export interface Scale {
  readonly from: Decimal;
  readonly to: Decimal;
}

/** The scale of a node; of the total where no node is named. */
export function scaleOf({ method, nodes, dimensions }: Standard, id?: string): Scale {
  if (!method.points) return { from: method.from, to: method.to };
  const to = id === undefined ? sum(dimensions.map(({ weight }) => weight)) : nodes.get(id)?.weight;
  return { from: zero, to: to ?? zero };
}

/** Where a number lies on a scale, from 0 to 1; on a scale without length it is 0. */
export function placeOn({ from, to }: Scale, number: Decimal | string): Decimal {
  const length = to.minus(from);
  return length.isZero() ? zero : new Decimal(number).minus(from).div(length);
}
