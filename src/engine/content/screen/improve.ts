/** A plan to reach a total or a grade: what to change, in which order, and what the total is after each step. */
import { labels } from "../../catalogue/labels.ts";
import { bracketed } from "../../catalogue/punctuation.ts";
import { improveLabels } from "../../catalogue/screen-labels.ts";
import { type Block, lead, named, numbers, remark, table, text } from "../../document/blocks.ts";
import type { ImprovePlan } from "../../explain/index.ts";
import { type Grade, type Locale, type Standard, speak } from "../../model/index.ts";
import type { Decimal } from "../../quantity/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { advice } from "../city/gains.ts";
import { outcomeView } from "../shared/outcome.ts";
import { subject as makeSubject, type Subject } from "../shared/subject.ts";

export function improveBlocks(
  plan: ImprovePlan,
  result: ResultDocument,
  standard: Standard,
  locale: Locale,
): readonly Block[] {
  const subject = makeSubject(result, standard, locale);
  const words = { ...speak(labels, locale), ...speak(improveLabels, locale) };
  const from = standing(subject, plan.now);
  if (!plan.reached) return [lead(words.unreachable({ to: standing(subject, plan.ends) })), remark(words.assumed)];
  if (plan.changes.length === 0) return [lead(words.there({ from }))];
  const to = subject.score(plan.changes.at(-1)?.after ?? "0");
  const { effort } = plan;
  const steps = table(plan.changes, {
    caption: "",
    columns: [
      named(words.indicator, ({ indicator: { id, title } }) => ({ text: subject.say(title), note: id })),
      numbers(words.now, ({ indicator: { id } }) => nowOf(subject, id)),
      numbers(words.effort, (change) => String(change.effort)),
      numbers(words.totalThen, ({ after }) => subject.score(after)),
      named(words.measures, ({ indicator, measures }) => {
        const node = subject.nodes.get(indicator.id);
        return node ? (advice(subject, { node, measures })[0]?.text ?? "") : "";
      }),
    ],
  });
  return [
    lead(words.reached({ changes: plan.changes.length, effort, from, to })),
    steps,
    text(plan.cheapest ? words.cheapest : words.notProven),
    remark(words.assumed),
  ];
}

function standing(
  { score, say, locale }: Subject,
  at: { readonly total: Decimal; readonly grade?: Grade } | undefined,
) {
  if (!at) return "–";
  return at.grade ? bracketed(score(at.total), say(at.grade.title), locale) : score(at.total);
}

function nowOf(subject: Subject, id: string): string {
  const node = subject.nodes.get(id);
  return node ? outcomeView(subject, node.outcome, id).text : "";
}
