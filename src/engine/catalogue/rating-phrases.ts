/** The rules of a rating in words, and what decided about a class. */
import type { Phrase, Said } from "../model/index.ts";

/** What a rule may name. */
export const ratingNames = {
  score: { zh: "得分", en: "the score" },
  value: { zh: "指标值", en: "the value" },
  rated: { zh: "已评定部分的比例", en: "the share of parts that are rated" },
  "parts.points": { zh: "各部分等次分值", en: "the points of the parts" },
  "parts.score": { zh: "各部分得分", en: "the scores of the parts" },
  "parts.weight": { zh: "各部分权重", en: "the weights of the parts" },
} as const satisfies Readonly<Record<string, Said>>;

export const shareOfClass: Phrase<{ title: string }> = {
  zh: ({ title }) => `“${title}”所占比例`,
  en: ({ title }) => `the share of “${title}”`,
};

export const classWhere: Phrase<{ title: string; condition: string }> = {
  zh: ({ title, condition }) => `${condition}${/[0-9A-Za-z]$/.test(condition) ? " " : ""}的，评为“${title}”`,
  en: ({ title, condition }) => `“${title}” where ${condition}`,
};

export const classByNumber: Phrase<{ of: string; further: boolean; steps: string }> = {
  zh: ({ of, further, steps }) => `${further ? "其余" : ""}看${of}：${steps}`,
  en: ({ of, further, steps }) => `${further ? "else " : ""}by ${of}: ${steps}`,
};

export const classFrom: Phrase<{ title: string; bound: string }> = {
  zh: ({ title, bound }) => `不低于 ${bound} 为“${title}”`,
  en: ({ title, bound }) => `“${title}” from ${bound}`,
};

export const classUpTo: Phrase<{ title: string; bound: string }> = {
  zh: ({ title, bound }) => `不高于 ${bound} 为“${title}”`,
  en: ({ title, bound }) => `“${title}” up to ${bound}`,
};

export const classElse: Phrase<{ title: string }> = {
  zh: ({ title }) => `其余为“${title}”`,
  en: ({ title }) => `otherwise “${title}”`,
};

export const decidedByNumber: Phrase<{ of: string; number: string }> = {
  zh: ({ of, number }) => `${of}为 ${number}`,
  en: ({ of, number }) => `${of} is ${number}`,
};

export const decidedByCondition: Phrase<{ condition: string }> = {
  zh: ({ condition }) => `符合条件：${condition}`,
  en: ({ condition }) => `the condition holds: ${condition}`,
};

/** `place`: of what it is the rule. */
export const ratingSentence: Phrase<{ place: string; rule: string }> = {
  zh: ({ place, rule }) => `${place}：${rule}。`,
  en: ({ place, rule }) => `${place}: ${rule}.`,
};

/** Where the rules come from, and how sure that is. */
export const ratingSource: Phrase<{ rating: string; basis: string; source: string; note: string }> = {
  zh: ({ rating, basis, source, note }) =>
    `${rating}的依据：${basis}${source ? `（${source}）` : ""}${note ? `：${note}` : "。"}`,
  en: ({ rating, basis, source, note }) =>
    `Basis of the ${rating.toLowerCase()}: ${basis.toLowerCase()}${source ? ` (${source})` : ""}${note ? `. ${note}` : "."}`,
};

export const ownRules: Said = {
  zh: "有自己规则的指标、分组和维度，按各自的规则评定。",
  en: "Indicators, groups and dimensions with a rule of their own are rated by that.",
};

export const ratingOpen: Said = { zh: "仍可能变化", en: "may still change" };
export const ratingByRejection: Said = {
  zh: "填报内容被驳回，评为最低等次",
  en: "an answer was rejected: the lowest class",
};
export const ratingLacks: Said = { zh: "依据不足", en: "too little to go by" };

/** Rows of a table that is a rule: what is rated. */
export const ratedPlaces = {
  indicator: { zh: "指标", en: "Indicators" },
  group: { zh: "分组", en: "Groups" },
  dimension: { zh: "维度", en: "Dimensions" },
  total: { zh: "总体", en: "The total" },
} as const satisfies Readonly<Record<string, Said>>;
