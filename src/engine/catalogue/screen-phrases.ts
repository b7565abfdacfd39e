/** Sentences of screens whose wording depends on a number. */
import type { Phrase } from "../model/index.ts";
import { counted as plural } from "./phrases.ts";

type Counted = Phrase<{ readonly count: number }>;

const things = (zh: string, one: string, many: string): Counted => ({
  zh: ({ count }) => `${count} ${zh}`,
  en: ({ count }) => plural(count, one, many),
});

/** So many of a thing: “1 error”, “2 errors”. */
export const counted = {
  errors: things("个错误", "error", "errors"),
  warnings: things("个警告", "warning", "warnings"),
  notes: things("条提示", "note", "notes"),
  cases: things("个用例", "case", "cases"),
  expectations: things("项预期", "expectation", "expectations"),
  queries: things("项询问待答复", "open query", "open queries"),
} as const;

const late = (zh: string, en: (days: string) => string): Phrase<{ readonly days: number }> => ({
  zh: ({ days }) => `评审逾期 ${days} 天${zh}`,
  en: ({ days }) => en(plural(days, "day", "days")),
});

export const statusPhrases = {
  reviewOverdue: late("", (days) => `review overdue by ${days}`),
  reviewSignedLate: late("签字", (days) => `review signed ${days} late`),
} as const;
