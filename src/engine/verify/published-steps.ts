/**
 * Scores that rest on restricted answers, as a public edition gives them: in steps, rounded down. An exact score would give the
 * answer away, and so would an exact total together with the exact scores of everything else.
 */
import { type Node, type Scale, type Standard, scaleOf, totalScale } from "../model/index.ts";
import { Decimal, publish } from "../quantity/index.ts";
import type {
  PublishedGate,
  PublishedNode,
  PublishedOutcome,
  PublishedRating,
  ResultDocument,
} from "../schema/types.gen.ts";
import { heldBack, publicationSteps } from "../validate/index.ts";

type Totals = ResultDocument["totals"];
type Total = Totals["self-assessed"];

export interface InSteps {
  readonly totals: Totals;
  readonly nodes: readonly PublishedNode[];
  readonly gates: readonly PublishedGate[];
}

/** A number on the total's scale. */
export function numberInSteps(text: string, standard: Standard): string {
  return publish(down(text, publicationSteps(standard), totalScale(standard).from));
}

/** The totals, nodes and gates of a result; what rests on no restricted answer is as it was. */
export function inSteps({ totals, nodes, gates }: ResultDocument, standard: Standard): InSteps {
  const held = heldBack(standard);
  const steps = publicationSteps(standard);
  const scale = totalScale(standard);
  const all = held.has("total");
  return {
    totals: all ? totalsInSteps(totals, standard, steps) : totals,
    nodes: nodes.map((node) => {
      const known = standard.nodes.get(node.id);
      return gainedInSteps(
        node,
        known && held.has(node.id) ? nodeInSteps(node, known, standard, steps) : node,
        all,
        steps,
      );
    }),
    gates: all ? gates.map((gate) => gateInSteps(gate, steps, scale)) : gates,
  };
}

function totalsInSteps(totals: Totals, standard: Standard, steps: Decimal): Totals {
  const scale = totalScale(standard);
  const { "self-assessed": given, verified, "verified-only": only } = totals;
  const total = (each: Total) => totalInSteps(each, standard, scale, steps);
  return {
    "self-assessed": total(given),
    ...(verified ? { verified: total(verified) } : {}),
    ...(only ? { "verified-only": total(only) } : {}),
  };
}

function totalInSteps(total: Total, { grades }: Standard, scale: Scale, steps: Decimal): Total {
  const outcome = outcomeInSteps(total.outcome, scale, steps);
  const bound = (id: string | undefined) => grades.find((each) => each.id === id)?.from;
  const apart = (high: Decimal | undefined, low: Decimal | undefined): string =>
    publish(Decimal.max(0, (high ?? scale.from).minus(low ?? scale.from)));
  const score = outcome.score === undefined ? undefined : new Decimal(outcome.score);
  return {
    outcome,
    ...(total.rating ? { rating: ratingInSteps(total.rating) } : {}),
    "before-gates": outcomeInSteps(total["before-gates"], scale, steps),
    ...(total.grade
      ? {
          grade: {
            ...total.grade,
            above: apart(score, bound(total.grade.id)),
            ...(total.grade.margin === undefined ? {} : { margin: apart(bound(total.grade.next), score) }),
          },
        }
      : {}),
  };
}

function nodeInSteps(node: PublishedNode, known: Node, { method }: Standard, steps: Decimal): PublishedNode {
  const scale = scaleOf(method, known.weight);
  const { rating, contribution, lost, "self-assessed": given, ...rest } = node;
  const outcome = outcomeInSteps(node.outcome, scale, steps);
  const score = node.outcome.score === undefined ? undefined : new Decimal(node.outcome.score);
  const shown = new Decimal(outcome.score ?? 0);
  const share =
    contribution === undefined || !score || score.isZero() ? undefined : new Decimal(contribution).div(score);
  return {
    ...rest,
    outcome,
    ...(rating ? { rating: ratingInSteps(rating) } : {}),
    ...(contribution === undefined ? {} : { contribution: publish(share ? share.times(shown) : new Decimal(0)) }),
    ...(lost === undefined ? {} : { lost: publish(share ? share.times(scale.to.minus(shown)) : down(lost, steps)) }),
    ...(given ? { "self-assessed": outcomeInSteps(given, scale, steps) } : {}),
  };
}

/** What it would gain is what it lost, or less where a gate holds the total: then the total could be computed from it. */
function gainedInSteps(
  { gained, lost }: PublishedNode,
  node: PublishedNode,
  all: boolean,
  steps: Decimal,
): PublishedNode {
  if (gained === undefined || !all) return node;
  return { ...node, gained: gained === lost && node.lost !== undefined ? node.lost : publish(down(gained, steps)) };
}

/** Without the number that decided. */
function ratingInSteps({ of: _, ...rating }: PublishedRating): PublishedRating {
  return rating;
}

/** What it did is the difference of what is shown. */
function gateInSteps(gate: PublishedGate, steps: Decimal, { from }: Scale): PublishedGate {
  const { effect, before, after } = gate;
  if (before === undefined || after === undefined) return gate;
  const [one, two] = [down(before, steps, from), down(after, steps, from)];
  return {
    ...gate,
    ...(effect === undefined ? {} : { effect: publish(two.minus(one)) }),
    before: publish(one),
    after: publish(two),
  };
}

/** The interval only widens; where nothing is open it stays one number. */
function outcomeInSteps(outcome: PublishedOutcome, { from, to }: Scale, steps: Decimal): PublishedOutcome {
  const { score, low, high } = outcome;
  const lower = (text: string) => publish(down(text, steps, from));
  const upper = (text: string) =>
    publish(Decimal.min(to, new Decimal(text).minus(from).div(steps).ceil().times(steps).plus(from)));
  return {
    ...outcome,
    ...(score === undefined ? {} : { score: lower(score) }),
    ...(low === undefined ? {} : { low: lower(low) }),
    ...(high === undefined ? {} : { high: high === score ? lower(high) : upper(high) }),
  };
}

/** The last multiple of the step, counted from the beginning of the scale, that is not above. */
function down(text: string, steps: Decimal, from = new Decimal(0)): Decimal {
  return new Decimal(text).minus(from).div(steps).floor().times(steps).plus(from);
}
