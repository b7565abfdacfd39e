/** Every indicator, by dimension and group, with all that its number rests on. */

import { plainText } from "../../catalogue/plain-text.ts";
import type { Cell } from "../../document/blocks.ts";
import { explainIndicator } from "../../explain/index.ts";
import type { Branch, Indicator, Node } from "../../model/index.ts";
import { Decimal, withUnit } from "../../quantity/index.ts";
import type { PublishedNode, PublishedOutcome } from "../../schema/types.gen.ts";
import { edgesOf } from "../../scoring/index.ts";
import { type CitationView, citations } from "../shared/citations.ts";
import { percent, shownValue } from "../shared/digits.ts";
import { normOf } from "../shared/imputation.ts";
import { branchView, type OutcomeView, outcomeView } from "../shared/outcome.ts";
import { type RatingView, ratingView } from "../shared/rating.ts";
import { scoreCell } from "../shared/score-cell.ts";
import type { Subject } from "../shared/subject.ts";
import { unitWords } from "../shared/unit-words.ts";
import { isWeightUnknown } from "../shared/weights.ts";
import { type AnswerView, answerView } from "./answers.ts";
import { type StepView, stepView } from "./steps.ts";

export interface IndicatorView {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly dimension: string;
  /** The groups above it, from the outermost; "" where there are none. */
  readonly groups: string;
  readonly outcome: OutcomeView;
  /** The score, or why there is none; that it was rejected, where it was. */
  readonly cell: Cell;
  readonly rating: RatingView;
  /** The measured number with its unit; "" where nothing is measured. */
  readonly value: string;
  /** The norm that counts while it is missing; "" where none does. */
  readonly norm: string;
  readonly unit: string;
  readonly weight: string;
  readonly share: string;
  readonly contribution: string;
  readonly lost: string;
  readonly steps: readonly StepView[];
  readonly answers: readonly AnswerView[];
  readonly sources: readonly CitationView[];
  readonly note: string;
  readonly measures: readonly string[];
  /** As in the result, unrounded; "" where there is none. */
  readonly exact: {
    readonly [Key in "value" | "score" | "low" | "high" | "weight" | "share" | "contribution" | "lost"]: string;
  };
}

export interface ChapterView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly outcome: OutcomeView;
  readonly rating: RatingView;
  readonly indicators: readonly IndicatorView[];
}

export function chapters(subject: Subject): readonly ChapterView[] {
  return subject.standard.dimensions.flatMap((dimension, index) => {
    const node = subject.nodes.get(dimension.id);
    if (!node) return [];
    const indicators = below(dimension).map(({ indicator, groups }) => indicatorView(subject, indicator, groups));
    return [
      {
        id: dimension.id,
        number: String(index + 1),
        title: subject.title(dimension.id),
        outcome: branchView(subject, node),
        rating: ratingView(subject, node.rating, dimension.id),
        indicators,
      },
    ];
  });
}

function below(
  branch: Branch,
  groups: readonly Branch[] = [],
): readonly { readonly indicator: Indicator; readonly groups: readonly Branch[] }[] {
  return branch.parts.flatMap((part: Node) =>
    part.kind === "indicator" ? [{ indicator: part, groups }] : below(part, [...groups, part]),
  );
}

function indicatorView(subject: Subject, indicator: Indicator, groups: readonly Branch[]): IndicatorView {
  const { say, locale, standard } = subject;
  const { node, inputs, steps } = explainIndicator(subject.result, standard, indicator.id, subject.locale);
  const unit = (number?: string) => (indicator.unit ? unitWords(indicator.unit, standard.units, locale, number) : "");
  const view = (outcome: PublishedOutcome, id?: string) => outcomeView(subject, outcome, id);
  const unknown = isWeightUnknown(indicator, standard);
  const value = node.value === undefined ? "" : measured(node.value, indicator);
  return {
    id: indicator.id,
    code: say(indicator.code),
    title: say(indicator.title),
    dimension: subject.title(indicator.dimension),
    groups: groups.map(({ title }) => say(title)).join(" › "),
    outcome: outcomeView(subject, node.outcome, indicator.id),
    cell: scoreCell({ words: subject.words, view }, node),
    rating: ratingView(subject, node.rating, indicator.id),
    value: value === "" ? "" : withUnit(value, unit(value)),
    norm: normOf(subject, indicator, node),
    unit: unit(),
    weight: indicator.scoring ? (unknown ? subject.words.unknownWeight : shownValue(indicator.weight)) : "",
    share: node.share === undefined ? "" : percent(new Decimal(node.share)),
    contribution:
      node.contribution === undefined || node.outcome.score === undefined ? "" : subject.points(node.contribution),
    lost: node.lost === undefined ? "" : subject.points(node.lost),
    steps: steps.map((step) => stepView(subject, step)),
    answers: inputs.map(({ input, answer }) => answerView(subject, input, answer)),
    sources: citations(subject, indicator.sources),
    note: say(indicator.note),
    measures: indicator.measures.map((id) => say(standard.elements.get(id)?.title ?? id)),
    exact: { ...exact(node), ...(unknown ? { weight: "" } : {}) },
  };
}

function exact({
  value = "",
  outcome,
  weight = "",
  share = "",
  contribution = "",
  lost = "",
}: PublishedNode): IndicatorView["exact"] {
  return {
    value,
    score: outcome.score ?? "",
    low: outcome.low ?? "",
    high: outcome.high ?? "",
    weight,
    share,
    contribution,
    lost,
  };
}

/** A value is a number, or a text where a level or a date was asked. */
export function measured(value: string, indicator: Indicator): string {
  if (!/^-?[0-9]+(?:\.[0-9]+)?$/.test(value)) return plainText(value);
  const factor = indicator.unit?.factor ?? new Decimal(1);
  const edges = indicator.scoring ? edgesOf(indicator.scoring) : [];
  const thresholds = edges.flatMap(({ at }) => (at ? [at.div(factor)] : []));
  return shownValue(new Decimal(value), thresholds);
}
