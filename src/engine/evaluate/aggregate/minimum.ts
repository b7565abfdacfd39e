import type { Decimal } from "../../quantity/index.ts";
import type { Part } from "./part.ts";

/** The least score: the whole is as good as its weakest part, whatever the weights. Of no parts there is none. */
export function minimum(parts: readonly Part[]): Decimal | undefined {
  return parts
    .map(({ score }) => score)
    .reduce<Decimal | undefined>(
      (least, score) => (least === undefined || score.lessThan(least) ? score : least),
      undefined,
    );
}
