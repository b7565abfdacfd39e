/** A worked example: the case of the standard in its own words, and the calculation as the engine made it. */
import { type Block, heading, named, remark, table } from "../../document/blocks.ts";
import type { WorkedExample } from "../../edition/index.ts";
import { explainIndicator } from "../../explain/index.ts";
import type { Indicator } from "../../model/index.ts";
import { isRubric } from "../../scoring/index.ts";
import { answerTable } from "../city/answer-table.ts";
import { type AnswerView, answerView } from "../city/answers.ts";
import { stepView } from "../city/steps.ts";
import { subject as makeSubject } from "../shared/subject.ts";
import type { ManualContext } from "./context.ts";

export function exampleBlocks(manual: ManualContext, indicator: Indicator): readonly Block[] {
  const { words } = manual;
  const example = manual.examples.get(indicator.id);
  if (!example) return [heading(words.example), remark(words.noExample)];
  return [heading(words.example), remark(manual.say(example.what)), ...calculation(manual, indicator, example)];
}

function calculation(
  { standard, locale, words }: ManualContext,
  { id, scoring }: Indicator,
  { result }: WorkedExample,
): readonly Block[] {
  const subject = makeSubject(result, standard, locale);
  const { inputs, steps } = explainIndicator(result, standard, id, locale);
  const answers = inputs.map(({ input, answer }) => answerView(subject, input, answer));
  const rubric = scoring !== undefined && isRubric(scoring);
  const inOneLine = answers.filter((answer) => !answer.table);
  return [
    ...(inOneLine.length === 0
      ? []
      : [
          table(inOneLine, {
            caption: "",
            columns: [named(words.question, ({ question }) => question), named(words.answer, given)],
          }),
        ]),
    ...answers.flatMap(({ question, table: rows }) => (rows ? [answerTable(question, rows)] : [])),
    {
      kind: "lines",
      lines: steps.map((step) => {
        const { title, formula, withValues, gives } = stepView(subject, step);
        const filled = withValues === "" ? formula : withValues.replace(leading, "");
        // What is met of a rubric stands in the answer.
        const text = rubric ? gives.replace(leading, "") : [filled, gives].filter(Boolean).join(" ");
        return { title, text, code: true };
      }),
    },
  ];
}

const leading = /^[=≈] /;

function given({ answer, converted, items, open, state }: AnswerView): string {
  if (open) return state;
  const met = items.filter((item) => item.met).map(({ title }) => title);
  return [answer, converted].filter(Boolean).join(" ") || met.join(" + ");
}
