/** A dimension or a group, explained on a screen: how its score is made of its own parts, and what is missing below. */
import { explainLabels } from "../../../catalogue/screen-labels.ts";
import { type Block, list, named, numbers, type Part, remark, table } from "../../../document/blocks.ts";
import { type Branch, type Node, speak } from "../../../model/index.ts";
import { Decimal } from "../../../quantity/index.ts";
import { aggregations } from "../../../scoring/index.ts";
import type { IndicatorView } from "../../city/indicators.ts";
import { percent, shownValue } from "../../shared/digits.ts";
import { minimumSentences } from "../../shared/missing-rules.ts";
import { branchView } from "../../shared/outcome.ts";
import { ratingTitle, ratingView } from "../../shared/rating.ts";
import { roundedTo } from "../../shared/rounding.ts";
import type { Subject } from "../../shared/subject.ts";
import { isWeightUnknown } from "../../shared/weights.ts";
import { factsBlock, section } from "../shared/blocks.ts";
import { ratingFacts } from "./rating.ts";
import { tailored } from "./tailored.ts";

type PartView = Pick<
  IndicatorView,
  "id" | "title" | "outcome" | "rating" | "value" | "weight" | "share" | "contribution"
>;

export function branchPart(subject: Subject, branch: Branch, indicators: readonly IndicatorView[]): Part {
  const { words, locale, speak: said } = subject;
  const known = new Map(indicators.map((each) => [each.id, each]));
  const parts = branch.parts.map((part): PartView => known.get(part.id) ?? branchRow(subject, part));
  const { outcome, rating, weight, share, contribution } = branchRow(subject, branch);
  const { kind, parent, id, minimum } = branch;
  const labels = speak(explainLabels, locale);
  const coverage = subject.nodes.get(id)?.coverage;
  return {
    id,
    title: subject.title(id),
    blocks: [
      remark(kind === "group" && parent !== undefined ? `${id} · ${subject.title(parent)}` : id),
      factsBlock([
        [words.score, outcome.text, outcome.tone],
        [labels.rounded, outcome.score === "" ? "" : roundedTo(subject, kind)],
        ...ratingFacts(subject, rating),
        [words.interval, outcome.interval],
        [words.weight, weight],
        [words.share, share],
        [words.contribution, contribution],
        [labels.madeBy, said(aggregations[branch.aggregation].words)],
        [labels.asked, minimum ? minimumSentences(subject.title(id), minimum, locale).join("\n") : ""],
        [words.answeredShare, coverage === undefined ? "" : percent(new Decimal(coverage))],
      ]),
      partsTable(subject, parts),
      ...tailored(subject, id),
      ...section(words.missing, lacking(branch, known)),
    ],
  };
}

/** A part of a branch that has parts itself. */
function branchRow(subject: Subject, node: Node): PartView {
  const { standard, words } = subject;
  const published = subject.nodes.get(node.id) ?? { id: node.id, kind: node.kind, outcome: { kind: "unscored" } };
  const { share, contribution, outcome } = published;
  const isScorable = outcome.kind !== "unscored";
  return {
    id: node.id,
    title: subject.title(node.id),
    outcome: branchView(subject, published),
    rating: ratingView(subject, published.rating, node.id),
    value: "",
    weight: isScorable ? (isWeightUnknown(node, standard) ? words.unknownWeight : shownValue(node.weight)) : "",
    share: share === undefined ? "" : percent(new Decimal(share)),
    contribution: contribution === undefined || outcome.score === undefined ? "" : subject.points(contribution),
  };
}

function partsTable(subject: Subject, parts: readonly PartView[]): Block {
  const { words, locale } = subject;
  return table(parts, {
    caption: "",
    columns: [
      named(speak(explainLabels, locale).part, ({ title, id }) => ({ text: title, note: id })),
      numbers(words.value, ({ value }) => value),
      numbers(words.weight, ({ weight }) => weight),
      numbers(words.share, ({ share }) => share),
      numbers(words.score, ({ outcome: { text, tone } }) => ({ text, tone })),
      named(ratingTitle(subject), ({ rating: { cell } }) => cell),
      numbers(words.contribution, ({ contribution }) => contribution),
    ],
  });
}

/** The scored indicators below that apply and have no score, with the reason. */
function lacking(branch: Branch, known: ReadonlyMap<string, IndicatorView>): readonly Block[] {
  const below = (node: Node): readonly IndicatorView[] => {
    if (node.kind !== "indicator") return node.parts.flatMap(below);
    const view = known.get(node.id);
    return view && (view.outcome.kind === "missing" || view.outcome.kind === "error") ? [view] : [];
  };
  const all = below(branch);
  if (all.length === 0) return [];
  return [list(all.map(({ title, id, outcome }) => ({ text: `${title} · ${outcome.text}`, note: id })))];
}
