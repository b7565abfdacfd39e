/** What can be carried from one standard to another by their relations: only what is equal, or has a conversion. */
import { namesIn, parseFormula } from "../../formula/index.ts";
import type { Crosswalk, Formula, Relation, Standard } from "../../model/index.ts";
import { type Kind, sameKind } from "../../quantity/index.ts";

/** The same relations read from the other side. */
export function reversed({ from, to, relations }: Crosswalk): Crosswalk {
  return {
    from: to,
    to: from,
    relations: relations.map(({ from: one, to: other, is, convert, back, ...rest }) => ({
      ...rest,
      from: other,
      to: one,
      is: is === "narrower" ? "broader" : is === "broader" ? "narrower" : is,
      ...(back ? { convert: back } : {}),
      ...(convert ? { back: convert } : {}),
    })),
  };
}

/** The kind of the unit of a question, or of the value of an indicator; nothing where neither is a quantity. */
export function kindOf({ inputs, nodes }: Standard, id: string): Kind | undefined {
  const asks = inputs.get(id)?.asks;
  if (asks) return asks.kind === "quantity" ? asks.unit.kind : undefined;
  const node = nodes.get(id);
  return node?.kind === "indicator" ? node.unit?.kind : undefined;
}

export interface Transfer {
  readonly relation: Relation;
  /** In the questions of the one standard. */
  readonly by: Formula;
  /** The question whose answer it takes the place of. */
  readonly from: string;
}

/** By questions of the other standard; of several relations to one question the first that can be computed. */
export function transfers({ relations }: Crosswalk, from: Standard, to: Standard): ReadonlyMap<string, Transfer> {
  const found = new Map<string, Transfer>();
  for (const relation of relations) {
    const by = to.inputs.has(relation.to) && !found.has(relation.to) ? formulaOf(relation, from, to) : undefined;
    const [first] = by ? namesIn(by) : [];
    if (by && first !== undefined) found.set(relation.to, { relation, by, from: first });
  }
  return found;
}

function formulaOf({ from: id, to: other, is, convert }: Relation, from: Standard, to: Standard): Formula | undefined {
  if (convert || is !== "equal") return convert;
  const [one, another] = [kindOf(from, id), kindOf(to, other)];
  if (!one || !another || !sameKind(one, another)) return undefined;
  if (from.inputs.has(id)) return parseFormula(id, from.units);
  const node = from.nodes.get(id);
  return node?.kind === "indicator" ? node.value : undefined;
}
