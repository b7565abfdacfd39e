/** What a city answers otherwise than before: on a screen what differs, in a table every question. */
import { answerChangeLabels, answerChangeStates } from "../../catalogue/answer-change-labels.ts";
import { labels } from "../../catalogue/labels.ts";
import { type Block, named, numbers, remark, table } from "../../document/blocks.ts";
import { type Input, type Locale, speak } from "../../model/index.ts";
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
}

export function answerChangeRows(before: AnsweredBy, after: AnsweredBy, locale: Locale): readonly AnswerChangeRow[] {
  const say = sayIn(locale);
  return answerChanges(before, after).map((change) => ({
    question: say(after.standard.inputs.get(change.input)?.question ?? change.input),
    change,
    before: answerWords(before, change.input, locale),
    after: answerWords(after, change.input, locale),
  }));
}

export function answerChangeBlocks(before: AnsweredBy, after: AnsweredBy, locale: Locale): readonly Block[] {
  const words = { ...speak(labels, locale), ...speak(answerChangeLabels, locale) };
  const rows = answerChangeRows(before, after, locale);
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
              named<AnswerChangeRow>(words.input, ({ question, change }) => ({
                text: question,
                note: [change.input, evidenceWords(change), change.confirmed ?? ""].filter(Boolean).join(" · "),
              })),
              numbers<AnswerChangeRow>(words.before, (row) => row.before),
              numbers<AnswerChangeRow>(words.after, (row) => row.after),
              numbers<AnswerChangeRow>(words.factor, ({ change: { kind, factor } }) =>
                factor === undefined ? (kind === "changed" ? "" : answerChangeStates[kind][locale]) : times(factor),
              ),
            ],
          }),
        ]),
  ];
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
