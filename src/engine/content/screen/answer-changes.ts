/** What a city answers otherwise than before: on a screen what differs, in a table every question. */
import { answerChangeLabels, answerChangeStates } from "../../catalogue/answer-change-labels.ts";
import { labels } from "../../catalogue/labels.ts";
import { type Block, named, numbers, remark, table } from "../../document/blocks.ts";
import { type AnswerMerge, answerMerges, lastMergeOf, type MergeLog, whoIs } from "../../edition/merge/merge-log.ts";
import type { Data } from "../../intake/index.ts";
import { type Input, type Locale, type Standard, speak } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import { type AnswerChange, type AnsweredBy, answerChangeKinds, answerChanges } from "../../submission/index.ts";
import { shownValue } from "../shared/digits.ts";
import { sayIn } from "../shared/subject.ts";

export interface AnswerChangeRow {
  readonly question: string;
  readonly change: AnswerChange;
  /** In words, where a list or a table has no line of its own. */
  readonly before: string;
  readonly after: string;
  /** When and from whom the answer was merged; "" where no log says so. */
  readonly merged: string;
}

export function answerChangeRows(
  before: AnsweredBy,
  after: AnsweredBy,
  locale: Locale,
  log: MergeLog = [],
): readonly AnswerChangeRow[] {
  const say = sayIn(locale);
  return answerChanges(before, after).map((change) => ({
    question: say(after.standard.inputs.get(change.input)?.question ?? change.input),
    change,
    before: answerWords(before, change.input, locale),
    after: answerWords(after, change.input, locale),
    merged: originWords(lastMergeOf(log, change.input), after.standard, locale),
  }));
}

/** `log`: of the later assessment. */
export function answerChangeBlocks(
  before: AnsweredBy,
  after: AnsweredBy,
  locale: Locale,
  log: MergeLog = [],
): readonly Block[] {
  const words = { ...speak(labels, locale), ...speak(answerChangeLabels, locale) };
  const rows = answerChangeRows(before, after, locale, log);
  const of = (kind: AnswerChange["kind"]) => rows.filter(({ change }) => change.kind === kind);
  const differing = answerChangeKinds.slice(0, 3).flatMap(of);
  const [changed = 0, added = 0, removed = 0, unchanged = 0, open = 0] = answerChangeKinds.map(
    (kind) => of(kind).length,
  );
  return [
    remark(words.counts({ changed, added, removed, unchanged, open })),
    ...(differing.length === 0
      ? []
      : [
          table(differing, {
            caption: "",
            columns: [
              named<AnswerChangeRow>(words.input, ({ question, change, merged }) => ({
                text: question,
                note: [change.input, evidenceWords(change), change.confirmed ?? "", merged].filter(Boolean).join(" · "),
              })),
              numbers<AnswerChangeRow>(words.before, (row) => row.before),
              numbers<AnswerChangeRow>(words.after, (row) => row.after),
              numbers<AnswerChangeRow>(words.factor, ({ change: { kind, factor } }) =>
                factor === undefined ? (kind === "changed" ? "" : answerChangeStates[kind][locale]) : times(factor),
              ),
            ],
          }),
        ]),
    ...mergeBlocks(after.standard, locale, log),
  ];
}

/** Answers that another one met when they were merged: which was there, which was given, and which counts. */
function mergeBlocks(standard: Standard, locale: Locale, log: MergeLog): readonly Block[] {
  const words = { ...speak(labels, locale), ...speak(answerChangeLabels, locale) };
  const say = sayIn(locale);
  const rows = answerMerges(log).filter(({ before, kept }) => before !== undefined || kept !== undefined);
  if (rows.length === 0) return [];
  return [
    table<AnswerMerge>(rows, {
      caption: words.mergedOtherwise,
      columns: [
        named(words.input, (merge) => ({
          text: say(standard.inputs.get(merge.input)?.question ?? merge.input),
          note: [merge.input, originWords(merge, standard, locale)].join(" · "),
        })),
        numbers(words.before, ({ before, kept }) => dataWords(before ?? kept)),
        numbers(words.given, ({ given }) => dataWords(given)),
        named(words.decided, ({ kept }) => (kept === undefined ? words.given : words.before)),
      ],
    }),
  ];
}

function originWords(merge: Omit<AnswerMerge, "input" | "given"> | undefined, standard: Standard, locale: Locale) {
  if (!merge) return "";
  return [merge.on, whoIs(merge, standard)?.[locale], merge.file].filter(Boolean).join(" ");
}

/** An entry in one line. */
function dataWords(data: Data | undefined): string {
  if (typeof data === "string") return data;
  const value = typeof data === "object" && data !== null && "value" in data ? data["value"] : data;
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}

function times(factor: string): string {
  return `× ${shownValue(new Decimal(factor).toSignificantDigits(3))}`;
}

/** + added, − left out. */
function evidenceWords(change: AnswerChange): string {
  const added = (change["evidence-added"] ?? []).map((id) => `+${id}`);
  return [...added, ...(change["evidence-removed"] ?? []).map((id) => `−${id}`)].join(" ");
}

function answerWords({ standard, assessment }: AnsweredBy, id: string, locale: Locale): string {
  const say = sayIn(locale);
  const [input, answer] = [standard.inputs.get(id), assessment.answers.get(id)];
  if (!input || !answer) return "";
  const { value, written, reason } = answer;
  if (value?.kind === "choice") return titleOf(input, value.choice, say);
  if (value?.kind === "items")
    return value.items.map((item) => titleOf(input, item, say)).join(locale === "zh" ? "、" : ", ");
  return written ?? say(reason);
}

function titleOf({ asks }: Input, id: string, say: ReturnType<typeof sayIn>): string {
  switch (asks.kind) {
    case "choice":
      return say(asks.choices.get(id) ?? id);
    case "levels":
      return say(asks.levels.get(id)?.title ?? id);
    case "checklist":
      return say(asks.items.get(id)?.title ?? id);
    default:
      return id;
  }
}
