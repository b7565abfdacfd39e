import type { Item } from "../../model/index.ts";
import { clamp, type Decimal, one, sum, zero } from "../../quantity/index.ts";

/** The scores of the items met, added up and held at full; 0 while a required item is not met. */
export function checklist(met: readonly string[], known: ReadonlyMap<string, Item>): Decimal {
  const items = [...known.values()];
  if (items.some(({ id, required }) => required && !met.includes(id))) return zero;
  return clamp(sum(items.filter(({ id }) => met.includes(id)).map(({ score }) => score)), zero, one);
}
