/** How far the indicators of one standard have counterparts in another, by dimension. */
import {
  type Crosswalk,
  type Indicator,
  type Relation,
  type RelationKind,
  relationKinds,
  type Standard,
} from "../../model/index.ts";
import { transfers } from "./transfer.ts";

export interface CrosswalkCoverage {
  readonly from: string;
  readonly to: string;
  /** Indicators of each dimension of the one standard that have a counterpart in a dimension of the other. */
  readonly matrix: readonly {
    readonly dimension: string;
    readonly indicators: number;
    /** By dimensions of the other; one indicator may have counterparts in several. */
    readonly counterparts: Readonly<Record<string, number>>;
    readonly none: number;
  }[];
  readonly relations: readonly CoveredRelation[];
  /** Indicators by the closest relation that they have. */
  readonly closest: Readonly<Record<RelationKind | "none", number>>;
  /** Indicators without a counterpart, of the one and of the other. */
  readonly without: { readonly from: readonly string[]; readonly to: readonly string[] };
}

export interface CoveredRelation extends Pick<Relation, "from" | "is" | "to" | "note" | "sources"> {
  /** Whether an answer is carried over by it. */
  readonly carried: boolean;
}

export function crosswalkCoverage(crosswalk: Crosswalk, from: Standard, to: Standard): CrosswalkCoverage {
  const { relations } = crosswalk;
  const carried = new Set([...transfers(crosswalk, from, to).values()].map(({ relation }) => relation));
  const ends = relations.map((relation) => ({
    relation,
    from: indicatorsOf(from, relation.from),
    to: indicatorsOf(to, relation.to),
  }));
  const relationsOf = (id: string) => ends.filter((each) => each.from.some((indicator) => indicator.id === id));
  const closestOf = (id: string) =>
    relationKinds.find((kind) => relationsOf(id).some(({ relation }) => relation.is === kind)) ?? "none";
  const met = new Set(ends.flatMap((each) => each.to.map(({ id }) => id)));
  const kinds = from.indicators.map(({ id }) => closestOf(id));
  const count = (kind: RelationKind | "none") => kinds.filter((each) => each === kind).length;
  return {
    from: from.reference,
    to: to.reference,
    matrix: from.dimensions.map(({ id: dimension }) => {
      const own = from.indicators.filter((indicator) => indicator.dimension === dimension);
      const meets = (indicator: Indicator, other: string) =>
        relationsOf(indicator.id).some((each) => each.to.some((end) => end.dimension === other));
      return {
        dimension,
        indicators: own.length,
        counterparts: Object.fromEntries(
          to.dimensions.map(({ id }) => [id, own.filter((indicator) => meets(indicator, id)).length]),
        ),
        none: own.filter(({ id }) => closestOf(id) === "none").length,
      };
    }),
    relations: relations.map((relation) => {
      const { from: one, is, to: other, note, sources } = relation;
      return {
        from: one,
        is,
        to: other,
        sources,
        carried: carried.has(relation),
        ...(note === undefined ? {} : { note }),
      };
    }),
    closest: {
      equal: count("equal"),
      narrower: count("narrower"),
      broader: count("broader"),
      overlapping: count("overlapping"),
      related: count("related"),
      none: count("none"),
    },
    without: {
      from: from.indicators.flatMap(({ id }) => (closestOf(id) === "none" ? [id] : [])),
      to: to.indicators.flatMap(({ id }) => (met.has(id) ? [] : [id])),
    },
  };
}

/** The indicator itself, those of a group or dimension, or those that use the question. */
function indicatorsOf({ indicators, nodes }: Standard, id: string): readonly Indicator[] {
  const isBelow = (node: string | undefined): boolean =>
    node !== undefined && (node === id || isBelow(nodes.get(node)?.parent));
  return indicators.filter((indicator) => (nodes.has(id) ? isBelow(indicator.id) : indicator.uses.includes(id)));
}
