/**
 * The class of each node: of an indicator by its value or score, of what has parts by its score or by the classes of its parts.
 *
 * Total: every way ends in a class, in `unrated` where there is too little to go by, or in nothing where nothing is to be rated.
 */
import { Absent, Column, evaluateFormula, isNumber, type Scope, type Value } from "../formula/index.ts";
import { type Branch, type Indicator, type Node, type RatingRule, type Standard, scaleOf } from "../model/index.ts";
import { Decimal, one, publish, settle } from "../quantity/index.ts";
import type { PublishedRating, PublishedTotal } from "../schema/types.gen.ts";
import { partsOf } from "../scoring/index.ts";
import { type Coverages, leavesOf } from "./coverage.ts";
import type { Measurements } from "./measure.ts";
import { onScale } from "./scale.ts";
import { isScore } from "./state.ts";
import type { ScoreTree } from "./tree.ts";

/** What ratings are made from. */
export interface RatingGrounds {
  readonly standard: Standard;
  readonly scope: Scope;
  readonly measurements: Measurements;
  readonly tree: ScoreTree;
  readonly coverages: Coverages;
  readonly unverified: ReadonlySet<string>;
}

export class Ratings {
  private readonly grounds: RatingGrounds;
  private readonly known = new Map<string, PublishedRating | undefined>();

  constructor(grounds: RatingGrounds) {
    this.grounds = grounds;
  }

  /** Nothing where a node has no rule, or does not apply. */
  of(node: Node): PublishedRating | undefined {
    if (!this.known.has(node.id))
      this.known.set(node.id, node.kind === "indicator" ? this.indicator(node) : this.branch(node));
    return this.known.get(node.id);
  }

  /** `outcome`: after the gates, on the scale. */
  total({ outcome }: Pick<PublishedTotal, "outcome">): PublishedRating | undefined {
    const { standard } = this.grounds;
    const rule = standard.rating?.rules.get("total");
    if (!rule || outcome.kind === "unscored" || outcome.kind === "not-applicable") return undefined;
    const score = outcome.score === undefined ? missing : new Decimal(outcome.score);
    const parts = partsOf(standard.method.aggregation, standard.dimensions);
    const rated = outcome.kind === "insufficient-coverage" ? nothing : this.byParts(rule, parts, score);
    return this.marked(rated, this.isOpen(parts) || outcome.low !== outcome.high);
  }

  private indicator({ id, rating: rule, uses, weight }: Indicator): PublishedRating | undefined {
    const { measurements, scope, standard, unverified } = this.grounds;
    const { outcome, value } = measurements.get(id) ?? {};
    if (!rule || !outcome || outcome.kind === "not-applicable") return undefined;
    if (outcome.kind === "scored" && outcome.rejected) return { class: lowest(standard) };
    if (outcome.kind === "missing" && outcome.settled) return nothing;
    if (outcome.kind === "missing" || outcome.kind === "error") return { class: unrated, open: true };
    const score = outcome.kind === "scored" ? onScale(outcome.score, scaleOf(standard.method, weight)) : missing;
    const names: Readonly<Record<string, Value>> = { value: value ?? missing, score };
    const { unit } = standard.nodes.get(id) as Indicator;
    const byValue = rule.of.op === "name" && rule.of.name === "value" ? unit?.factor : undefined;
    const rated = decide(rule, { ...scope, name: (name) => names[name] ?? scope.name(name) }, standard, byValue);
    return this.marked(rated, rated.class === unrated || uses.some((input) => unverified.has(input)));
  }

  private branch(node: Branch): PublishedRating | undefined {
    const { tree, coverages, standard } = this.grounds;
    const state = tree.state(node.id);
    const parts = partsOf(node.aggregation, node.parts);
    if (!node.rating || state?.outcome.kind === "not-applicable") return undefined;
    const score = state?.score("value");
    // What counts as 0 because nothing is answered is no score to be rated.
    const empty = coverages.of(leavesOf(node)).share?.isZero() ?? false;
    const scored = isScore(score) && !empty ? onScale(score, scaleOf(standard.method, node.weight)) : missing;
    return this.marked(this.byParts(node.rating, parts, scored), this.isOpen(parts));
  }

  private byParts(rule: RatingRule, parts: readonly Node[], score: Decimal | Absent): PublishedRating {
    const { standard, scope, tree } = this.grounds;
    const { classes = new Map() } = standard.rating ?? {};
    const applicable = parts.flatMap((node) => this.of(node)?.class ?? []).length;
    const rated = parts.flatMap((node) => {
      const found = classes.get(this.of(node)?.class ?? "");
      return found ? [{ node, found }] : [];
    });
    const cells: Readonly<Record<string, (each: (typeof rated)[number]) => Decimal | undefined>> = {
      points: ({ found }) => found.points,
      weight: ({ node }) => node.weight,
      score({ node }) {
        const own = tree.state(node.id)?.score("value");
        return isScore(own) ? onScale(own, scaleOf(standard.method, node.weight)) : undefined;
      },
    };
    const names: Readonly<Record<string, Value>> = {
      score,
      rated: applicable === 0 ? missing : new Decimal(rated.length).div(applicable),
    };
    const inClass = (id: string) => rated.filter(({ found }) => found.id === id).length;
    return decide(
      rule,
      {
        ...scope,
        name: (name) => names[name] ?? scope.name(name),
        column: (table, column) =>
          table === "parts"
            ? new Column(table, rated.map(cells[column] ?? (() => undefined)))
            : scope.column(table, column),
        node: (_, id) => (rated.length === 0 ? missing : new Decimal(inClass(id)).div(rated.length)),
      },
      standard,
      one,
    );
  }

  /** Whether a part is missing, unverified, or itself open. */
  private isOpen(parts: readonly Node[]): boolean {
    const { tree } = this.grounds;
    return parts.some((node) => {
      const state = tree.state(node.id);
      const sure = state?.score("low") === state?.score("high");
      return !sure || this.of(node)?.open === true;
    });
  }

  private marked(rated: PublishedRating, open: boolean): PublishedRating {
    return open ? { ...rated, open } : rated;
  }
}

const unrated = "unrated";
const nothing: PublishedRating = { class: unrated };
const missing = new Absent("missing", []);

function lowest({ rating }: Standard): string {
  return [...(rating?.classes.keys() ?? [])][0] ?? unrated;
}

/** `unit`: the factor of the unit in which the compared number is shown. */
function decide(rule: RatingRule, scope: Scope, standard: Standard, unit: Decimal = one): PublishedRating {
  for (const [i, { class: id, when }] of rule.first.entries()) {
    const holds = evaluateFormula(when, scope);
    if (holds instanceof Absent) return nothing;
    if (holds === true) return { class: id, condition: i + 1 };
  }
  const number = evaluateFormula(rule.of, scope);
  if (!isNumber(number)) return nothing;
  const limits = rule.thresholds.map(({ bound }) => evaluateFormula(bound, scope));
  if (!limits.every(isNumber)) return nothing;
  const met = limits.findIndex((limit) => isMet(rule.side, settle(number), settle(limit)));
  return { class: rule.thresholds[met]?.class ?? lowest(standard), of: publish(number.div(unit)) };
}

function isMet(side: RatingRule["side"], number: Decimal, limit: Decimal): boolean {
  return side === "at-least" ? number.greaterThanOrEqualTo(limit) : number.lessThanOrEqualTo(limit);
}
