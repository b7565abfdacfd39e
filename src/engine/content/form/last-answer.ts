/** The answer of an earlier assessment in one line, to compare with. */
import { met, notMet } from "../../edition/form/codes.ts";
import { optionsOf } from "../../edition/form/question-words.ts";
import { type Assessment, type Input, type Locale, type Standard, say } from "../../model/index.ts";
import { dayText, publish, unitWords, withUnit } from "../../quantity/index.ts";

interface Last {
  readonly standard: Standard;
  readonly assessment: Assessment;
}

/** `item`: of a checklist. Empty where there was no answer. */
export function lastAnswer(id: string, last: Last, locale: Locale, item?: string): string {
  const input = last.standard.inputs.get(id);
  const value = last.assessment.answers.get(id)?.value;
  if (!input || !value) return "";
  switch (value.kind) {
    case "quantity": {
      if (input.asks.kind !== "quantity") return "";
      const number = publish(value.number.div(input.asks.unit.factor));
      return withUnit(grouped(number), unitWords(input.asks.unit, last.standard.units, locale, number));
    }
    case "date":
      return dayText(value.day);
    case "choice":
      return titleOf(input, value.choice, last.standard, locale);
    case "items":
      return item === undefined ? "" : (value.items.includes(item) ? met : notMet).title[locale];
    case "table":
      return "";
  }
}

/** The rows of a table by their labels, the number of each column in its unit; empty where there was no table. */
export function lastRows(id: string, { standard, assessment }: Last): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const [asks, value] = [standard.inputs.get(id)?.asks, assessment.answers.get(id)?.value];
  if (asks?.kind !== "table" || value?.kind !== "table") return new Map();
  return new Map(
    value.rows.map(({ label, cells }) => {
      const texts = [...cells].map(([column, number]): [string, string] => [
        column,
        publish(number.div(asks.columns.get(column)?.unit.factor ?? 1)),
      ]);
      return [label, new Map(texts)];
    }),
  );
}

/** 8,624,000 */
function grouped(number: string): string {
  const [whole = "", ...decimals] = number.split(".");
  return [whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ","), ...decimals].join(".");
}

function titleOf({ asks }: Input, id: string, { units }: Standard, locale: Locale): string {
  return say(optionsOf(asks, units, locale).find((each) => each.id === id)?.title ?? id, locale);
}
