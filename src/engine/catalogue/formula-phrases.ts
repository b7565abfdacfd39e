/** Formulas in words: what stands for a name or a function. */
import { catalogue, type Phrase } from "../model/index.ts";

export const formulaLabels = catalogue({
  value: { zh: "指标值", en: "the value" },
  total: { zh: "总分", en: "the total" },
  from: { zh: "报告期首日", en: "the first day of the period" },
  to: { zh: "报告期末日", en: "the last day of the period" },
});

/** A title of the standard inside a formula. */
export const quoted: Phrase<{ title: string }> = {
  zh: ({ title }) => `“${title}”`,
  en: ({ title }) => `“${title}”`,
};

/** A function of a column or a node: the mean of …; the score of …. */
export const functionOf: Phrase<{ what: string; of: string }> = {
  zh: ({ what, of }) => `${of}的${what}`,
  en: ({ what, of }) => `${what} of ${of}`,
};

export const eitherOr: Phrase<{ condition: string; yes: string; no: string }> = {
  zh: ({ condition, yes, no }) => `（若${condition}：${yes}；否则：${no}）`,
  en: ({ condition, yes, no }) => `(if ${condition}: ${yes}; otherwise ${no})`,
};

export const isAnswered: Phrase<{ title: string }> = {
  zh: ({ title }) => `${title}已填报`,
  en: ({ title }) => `${title} is answered`,
};
