/** Which scale a node's published score stands on, and where on it. */
import { offScale } from "../evaluate/scale.ts";
import { type Scale, type Standard, scaleOf, totalScale } from "../model/index.ts";
import { Decimal, zero } from "../quantity/index.ts";

/** The scale of a node; of the total where no node is named. */
export function scaleAt(standard: Standard, id?: string): Scale {
  const node = id === undefined ? undefined : standard.nodes.get(id);
  return node ? scaleOf(standard.method, node.weight) : totalScale(standard);
}

/** Where a score lies on its scale, from 0 to 1; on a scale without length it is 0. */
export function placeOn(scale: Scale, score: Decimal | string): Decimal {
  return scale.to.equals(scale.from) ? zero : offScale(new Decimal(score), scale);
}
