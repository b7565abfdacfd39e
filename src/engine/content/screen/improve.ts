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
  if (!plan.reached) {
    const said = plan.ends ? words.unreachable({ to: standing(subject, plan.ends) }) : words.noTotalEither;
    return [lead(said), remark(words.assumed)];
  }
  if (plan.changes.length === 0) return [lead(words.there({ from }))];
  const to = totalThen(subject, plan.changes.at(-1));
  const { effort } = plan;
  const counts = { changes: plan.changes.length, effort, to };
  const steps = table(plan.changes, {
    caption: "",
    columns: [
      named(words.indicator, ({ indicator: { id, title } }) => ({ text: subject.say(title), note: id })),
      numbers(words.now, ({ indicator: { id } }) => nowOf(subject, id)),
      numbers(words.effort, (change) => String(change.effort)),
      numbers(words.totalThen, (change) => totalThen(subject, change)),
      named(words.measures, ({ indicator, measures }) => {
        const node = subject.nodes.get(indicator.id);
        return node ? (advice(subject, { node, measures })[0]?.text ?? "") : "";
      }),
    ],
  });
  return [
    lead(plan.now ? words.reached({ ...counts, from }) : words.reachedAnew(counts)),
    steps,
    text(plan.cheapest ? words.cheapest : words.notProven),
    remark(words.assumed),
  ];
}

function standing(subject: Subject, at: { readonly total: Decimal; readonly grade?: Grade } | undefined) {
  const { score, say, locale } = subject;
  if (!at) return "–";
  return at.grade ? bracketed(score(at.total), say(at.grade.title), locale) : score(at.total);
}

function totalThen(subject: Subject, change: ImprovePlan["changes"][number] | undefined): string {
  return change?.after ? subject.score(change.after) : "–";
}

function nowOf(subject: Subject, id: string): string {
  const node = subject.nodes.get(id);
  return node ? outcomeView(subject, node.outcome, id).text : "";
}
