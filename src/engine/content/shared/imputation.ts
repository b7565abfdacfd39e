/** What counts in place of missing answers, in words. */
import { imputedSentence, imputesSentence, normRule, normSentence } from "../../catalogue/imputation-phrases.ts";
import { list } from "../../catalogue/punctuation.ts";
import { headline, type Indicator } from "../../model/index.ts";
import { Decimal, withUnit } from "../../quantity/index.ts";
import type { PublishedNode } from "../../schema/types.gen.ts";
import { citations } from "./citations.ts";
import { shownValue } from "./digits.ts";
import { titledFormula } from "./formula-titles.ts";
import type { Subject } from "./subject.ts";
import { unitWords } from "./unit-words.ts";

type Showing = Pick<Subject, "standard" | "locale" | "say" | "speak">;

/** The norm that counts for an indicator; "" where none does. */
export function normOf(subject: Subject, { id, impute, unit }: Indicator, node: PublishedNode): string {
  const { locale, standard, say, score } = subject;
  if (!impute || !node.imputed) return "";
  const number = shownValue(new Decimal(node.imputed.value));
  const words = unit ? unitWords(unit, standard.units, locale, number) : "";
  return normSentence[locale]({
    value: withUnit(number, words),
    score: score(node.imputed.score, id),
    rule: say(impute.rule),
    source: sourceOf(subject, impute),
  });
}

/** What the standard says; "" where it has no norm. */
export function normRuleOf(subject: Showing, { impute }: Indicator): string {
  if (!impute) return "";
  const { locale, say } = subject;
  return normRule[locale]({
    value: titledFormula(subject, impute.value),
    rule: say(impute.rule),
    source: sourceOf(subject, impute),
  });
}

function sourceOf(subject: Showing, { sources }: NonNullable<Indicator["impute"]>): string {
  return list(
    citations(subject, sources).map(({ source, basis, clause }) =>
      [source === "" ? basis : source, clause].filter((part) => part !== "").join(" · "),
    ),
    subject.locale,
  );
}

/** Of the total; "" where it rests on answers alone. */
export function onNorms({ result, locale, title }: Pick<Subject, "result" | "locale" | "title">): string {
  const { outcome, "imputed-indicators": imputed = [] } = headline(result);
  if (imputed.length === 0 || outcome.score === undefined) return "";
  return imputedSentence[locale]({ titles: list(imputed.map(title), locale), count: imputed.length });
}

/** Of the standard; nothing where it has no norms. */
export function norms({ standard, locale, say }: Pick<Showing, "standard" | "locale" | "say">): readonly string[] {
  const titles = standard.indicators.filter(({ impute }) => impute).map(({ title }) => say(title));
  return titles.length === 0 ? [] : [imputesSentence[locale]({ titles: list(titles, locale) })];
}
