/** A standard of which some sides come from one edition and the others from the next. */
import type { Branch, Indicator, Node, Standard } from "../../model/index.ts";
import { indicatorsAmong, nodesOf } from "../../model/index.ts";
import { toJson } from "../model-json.ts";
import { Origins } from "../succession/index.ts";

/** What an edition can change. `data`: questions that are new, and have no answer yet. */
export const sides = ["questions", "goalposts", "weights", "method", "gates", "data"] as const;
export type Side = (typeof sides)[number];

/** Nodes of either edition, with the one of the other edition that they go back or lead to. */
interface Pairs {
  readonly before: ReadonlyMap<string, Node>;
  readonly after: ReadonlyMap<string, Node>;
}

export class Mixtures {
  private readonly before: Standard;
  private readonly after: Standard;
  private readonly pairs: Pairs;
  private readonly known = new Map<string, Standard>();
  /** The sides in which the editions differ; the others move nothing. */
  readonly active: ReadonlySet<Side>;

  constructor(before: Standard, after: Standard) {
    this.before = before;
    this.after = after;
    const origins = new Origins(before, after);
    const matched = [...after.nodes.values()].flatMap((node) => {
      const earlier = before.nodes.get(origins.of(node.id) ?? "");
      return earlier && earlier.kind === node.kind ? [{ earlier, node }] : [];
    });
    this.pairs = {
      before: new Map(matched.map(({ earlier, node }) => [earlier.id, node])),
      after: new Map(matched.map(({ earlier, node }) => [node.id, earlier])),
    };
    this.active = new Set(this.differing());
  }

  private differing(): readonly Side[] {
    const { before, after } = this;
    const matched = [...this.pairs.after].map(([id, earlier]) => [earlier, after.nodes.get(id) ?? earlier] as const);
    const differ = (side: (node: Node) => unknown, whole: (standard: Standard) => unknown = () => null) =>
      written(whole(before)) !== written(whole(after)) ||
      matched.some(([one, two]) => written(side(one)) !== written(side(two)));
    const making = (node: Node) => [
      node.missing,
      ...(node.kind === "indicator" ? [] : [node.aggregation, node.minimum]),
    ];
    const scoring = (node: Node) => (node.kind === "indicator" ? [node.scoring, node.impute] : null);
    const nothing = () => null;
    return [
      "questions",
      "data",
      ...(differ(scoring, ({ parameters }) => parameters) ? (["goalposts"] as const) : []),
      ...(differ(({ weight }) => weight) ? (["weights"] as const) : []),
      ...(differ(making, ({ method }) => method) ? (["method"] as const) : []),
      ...(differ(nothing, ({ gates, grades }) => [gates, grades]) ? (["gates"] as const) : []),
    ];
  }

  /** The standard whose sides in `from` are those of the later edition. */
  of(from: ReadonlySet<Side>): Standard {
    const key = sides.filter((side) => from.has(side) && side !== "data").join();
    const found = this.known.get(key) ?? this.mix(from);
    this.known.set(key, found);
    return found;
  }

  private mix(from: ReadonlySet<Side>): Standard {
    const later = (side: Side) => (from.has(side) ? this.after : this.before);
    const base = later("questions");
    const dimensions = base.dimensions.map((dimension) => this.node(dimension, from) as Branch);
    const nodes = nodesOf(dimensions);
    const { aggregation, ...method } = later("method").method;
    return {
      ...base,
      dimensions,
      nodes,
      indicators: indicatorsAmong(nodes),
      method: { ...method, aggregation },
      gates: later("gates").gates,
      grades: later("gates").grades,
      parameters: new Map([
        ...this.before.parameters,
        ...this.after.parameters,
        ...(from.has("goalposts") ? [] : this.before.parameters),
      ]),
    };
  }

  /** A node of the tree that counts; of one that both editions have, each side is that of its edition. */
  private node(node: Node, from: ReadonlySet<Side>): Node {
    const isLater = from.has("questions");
    const other = this.pairs[isLater ? "after" : "before"].get(node.id) ?? node;
    const side = <N extends Node>(name: Side, own: N, others: N): N => (from.has(name) === isLater ? own : others);
    const { weight } = side("weights", node, other);
    const { missing } = side("method", node, other);
    if (node.kind !== "indicator") {
      const { minimum: _, ...own } = node;
      const { aggregation, minimum } = side("method", node, other as Branch);
      return {
        ...own,
        weight,
        missing,
        aggregation,
        ...(minimum ? { minimum } : {}),
        parts: node.parts.map((part) => this.node(part, from)),
      };
    }
    const { scoring, impute } = side("goalposts", node, other as Indicator);
    const { impute: _, ...own } = node;
    return { ...own, weight, missing, ...(scoring ? { scoring } : {}), ...(impute ? { impute } : {}) };
  }
}

function written(part: unknown): string {
  return JSON.stringify(toJson(part));
}
