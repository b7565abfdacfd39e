/** Which scores rest on restricted answers, and the steps in which they are published. */
import { namesIn } from "../formula/index.ts";
import { type Gate, type Standard, totalScale } from "../model/index.ts";
import type { Decimal } from "../quantity/index.ts";

/** The steps in which the total is published; none where no score rests on a restricted answer. */
export function publishedSteps(standard: Standard): Decimal | undefined {
  return heldBack(standard).has("total") ? publicationSteps(standard) : undefined;
}

/** On the scale: the standard's, or a hundredth of the scale. */
export function publicationSteps(standard: Standard): Decimal {
  const { from, to } = totalScale(standard);
  return standard.publishedSteps ?? to.minus(from).div(100);
}

/** Nodes with a restricted answer below them, and `total` where a node or a gate has one. */
export function heldBack({ nodes, gates, inputs, parameters }: Standard): ReadonlySet<string> {
  const restricted = (name: string): boolean => {
    const value = parameters.get(name)?.value;
    return inputs.get(value?.kind === "by" ? value.input : name)?.restricted === true;
  };
  const ids = new Set<string>();
  for (const node of [...nodes.values()].reverse())
    if (node.kind === "indicator" ? node.uses.some(restricted) : node.parts.some(({ id }) => ids.has(id)))
      ids.add(node.id);
  if (ids.size > 0 || gates.some((gate) => formulasOf(gate).flatMap(namesIn).some(restricted))) ids.add("total");
  return ids;
}

function formulasOf({ effect, when }: Gate) {
  return [...("amount" in effect ? [effect.amount] : []), ...(when ? [when] : [])];
}

/** Whether a score that is published in these steps can stand exactly at a threshold. */
export function isStep(threshold: Decimal, steps: Decimal, standard: Standard): boolean {
  return threshold.minus(totalScale(standard).from).mod(steps).isZero();
}
