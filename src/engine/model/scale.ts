/** The scales on which scores are shown: from the worst to the best. */
import { type Decimal, sum, zero } from "../quantity/index.ts";
import type { Method } from "./method.ts";
import type { Standard } from "./standard.ts";

export interface Scale {
  readonly from: Decimal;
  readonly to: Decimal;
}

/** A node's scale: the standard's; where points are counted, from 0 to its weight. */
export function scaleOf({ points, from, to }: Method, weight: Decimal): Scale {
  return points ? { from: zero, to: weight } : { from, to };
}

/** The total's scale: the standard's; where points are counted, from 0 to the points of all dimensions. */
export function totalScale({ method, dimensions }: Pick<Standard, "method" | "dimensions">): Scale {
  return method.points ? { from: zero, to: sum(dimensions.map(({ weight }) => weight)) } : method;
}
