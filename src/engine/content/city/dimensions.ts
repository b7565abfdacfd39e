/** The dimensions, and the strongest and weakest indicators. */
import type { Cell } from "../../document/blocks.ts";
import { placeOn } from "../../explain/index.ts";
import { headline } from "../../model/index.ts";
import { Decimal, roundTogether, sum } from "../../quantity/index.ts";
import type { PublishedNode, PublishedOutcome } from "../../schema/types.gen.ts";
import { percent, shownValue } from "../shared/digits.ts";
import { branchView, type OutcomeView, outcomeView } from "../shared/outcome.ts";
import { type RatingView, ratingView } from "../shared/rating.ts";
import { scoreCell } from "../shared/score-cell.ts";
import type { Subject } from "../shared/subject.ts";

export interface DimensionView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly outcome: OutcomeView;
  readonly rating: RatingView;
  readonly weight: string;
  readonly share: string;
  readonly contribution: string;
  readonly answered: string;
}

export function dimensions(subject: Subject): readonly DimensionView[] {
  const brought = contributions(
    subject,
    subject.standard.dimensions.map(({ id }) => subject.nodes.get(id)),
    headline(subject.result)["before-gates"].score,
  );
  return subject.standard.dimensions.flatMap(({ id, weight }, index) => {
    const node = subject.nodes.get(id);
    if (!node) return [];
    return [
      {
        id,
        number: String(index + 1),
        title: subject.title(id),
        outcome: branchView(subject, node),
        rating: ratingView(subject, node.rating, id),
        weight: subject.standard.method.unknownWeights ? "–" : shownValue(weight),
        share: node.share === undefined ? "" : percent(new Decimal(node.share)),
        contribution: node.coverage === "0" ? "" : (brought.texts[index] ?? ""),
        answered: node.coverage === undefined ? "" : percent(new Decimal(node.coverage)),
      },
    ];
  });
}

export interface Contributions {
  /** Whether they make the total before gates. */
  readonly add: boolean;
  /** A text a node; nothing where it brings nothing. */
  readonly texts: readonly (string | undefined)[];
}

/** What the dimensions bring to the total; where they make it they are rounded together, so that they add up as shown. */
export function contributions(
  { decimals, points }: Pick<Subject, "decimals" | "points">,
  nodes: readonly (PublishedNode | undefined)[],
  before: string | undefined,
): Contributions {
  const exact = nodes.map((node) => new Decimal(node?.contribution ?? 0));
  const add = before !== undefined && sum(exact).minus(before).abs().lessThan("1e-9");
  const together = roundTogether(exact, decimals);
  return {
    add,
    texts: nodes.map((node, index) => {
      if (node?.contribution === undefined) return undefined;
      return add ? together[index]?.toFixed(decimals) : points(node.contribution);
    }),
  };
}

export interface Standout {
  readonly id: string;
  readonly title: string;
  readonly dimension: string;
  /** The score; that it was rejected, where it was. */
  readonly cell: Cell;
}

export interface Standouts {
  readonly strengths: readonly Standout[];
  readonly weaknesses: readonly Standout[];
}

const most = 5;

/** Up to five indicators from 80 % of their scale, and up to five below 60 %; among equals those that weigh more in the total. */
export function standouts(subject: Subject): Standouts {
  const showing = {
    words: subject.words,
    view: (outcome: PublishedOutcome, node?: string) => outcomeView(subject, outcome, node),
  };
  const scored = subject.standard.indicators.flatMap(({ id, dimension }) => {
    const node = subject.nodes.get(id);
    if (node?.outcome.score === undefined) return [];
    const at = placeOn(subject.scale(id), node.outcome.score);
    return [
      {
        at,
        share: new Decimal(node.share ?? 0),
        view: {
          id,
          title: subject.title(id),
          dimension: subject.title(dimension),
          cell: scoreCell(showing, node),
        },
      },
    ];
  });
  const best = scored
    .filter(({ at }) => at.greaterThanOrEqualTo("0.8"))
    .sort((a, b) => b.at.comparedTo(a.at) || b.share.comparedTo(a.share));
  const worst = scored
    .filter(({ at }) => at.lessThan("0.6"))
    .sort((a, b) => a.at.comparedTo(b.at) || b.share.comparedTo(a.share));
  return {
    strengths: best.slice(0, most).map(({ view }) => view),
    weaknesses: worst.slice(0, most).map(({ view }) => view),
  };
}
