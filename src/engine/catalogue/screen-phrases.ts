/** Sentences of screens whose wording depends on a number. */
import type { Lateness } from "../cohort/index.ts";
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
  replies: things("条答复待处理", "reply to look at", "replies to look at"),
  repliesOverdue: things("项答复逾期", "reply overdue", "replies overdue"),
  queries: things("项询问待答复", "open query", "open queries"),
} as const;

const late = (zh: (days: number) => string, en: (days: string) => string): Phrase<{ readonly days: number }> => ({
  zh: ({ days }) => zh(days),
  en: ({ days }) => en(plural(days, "day", "days")),
});

/** What was due and was not there in time. */
export const latePhrases = {
  submission: late(
    (days) => `逾期 ${days} 天未提交`,
    (days) => `${days} overdue`,
  ),
  "submitted-late": late(
    (days) => `逾期 ${days} 天提交`,
    (days) => `submitted ${days} late`,
  ),
  review: late(
    (days) => `评审逾期 ${days} 天`,
    (days) => `review overdue by ${days}`,
  ),
  "review-signed-late": late(
    (days) => `评审逾期 ${days} 天签字`,
    (days) => `review signed ${days} late`,
  ),
} as const satisfies Readonly<Record<Lateness["what"], Phrase<{ readonly days: number }>>>;
