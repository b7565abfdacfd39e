/** The answers that wait for a decision, as a table in which a reviewer decides: read back by `review/decision-sheet`. */
import { decisionGuide, decisionSheetLabels } from "../../catalogue/decision-sheet-labels.ts";
import { list } from "../../catalogue/punctuation.ts";
import { queueLabels } from "../../catalogue/queue-labels.ts";
import { decisions } from "../../catalogue/states.ts";
import { type Accepts, entry, fixed, number, text } from "../../dataset/cell.ts";
import { type Column, type Dataset, dataset, type FormPage } from "../../dataset/dataset.ts";
import { headWithCode, withTitle } from "../../intake/index.ts";
import { type Locale, type Standard, say, speak, type Text, type Verdict } from "../../model/index.ts";
import type { decisionColumns } from "../../review/index.ts";
import { type AnswerView, answerView } from "../city/answers.ts";
import { doubtsText } from "../shared/doubts.ts";
import { subject } from "../shared/subject.ts";
import type { Workbook } from "../workbook/index.ts";
import type { WaitingAnswer } from "./waiting.ts";

export interface DecisionSheet {
  readonly title: Text;
  readonly standard: Standard;
  readonly locale: Locale;
  readonly waiting: readonly WaitingAnswer[];
}

export function decisionWorkbook(
  sheet: DecisionSheet,
): Workbook & { readonly datasets: readonly [Dataset, ...(readonly Dataset[])] } {
  const words = speak(decisionSheetLabels, sheet.locale);
  return {
    title: `${say(sheet.title, sheet.locale)} ${words.title}`,
    datasets: [decisionTable(sheet), guide(sheet.locale), lists(sheet.locale)],
  };
}

type Row = WaitingAnswer & { readonly view: AnswerView; readonly found: string };

/** A column that nobody has anything in is left out. */
function decisionTable({ title, standard, locale, waiting }: DecisionSheet): Dataset {
  const words = { ...speak(queueLabels, locale), ...speak(decisionSheetLabels, locale) };
  const rows = rowsOf(waiting, standard, locale);
  const plain = (id: string, head: string, width: number, cell: (row: Row) => string): readonly Column<Row>[] =>
    rows.some((row) => cell(row) !== "") ? [{ id, title: head, width, cell: (row) => text(cell(row)) }] : [];
  const read = (id: (typeof decisionColumns)[number], width: number) => ({
    id,
    title: headWithCode(words[id], id),
    width,
  });
  const columns: readonly Column<Row>[] = [
    { ...read("city", 18), cell: ({ city, name }) => text(withTitle(city, name)) },
    { ...read("input", 22), cell: ({ input }) => text(input, "note") },
    { id: "question", title: words.question, width: 36, cell: ({ view }) => text(view.question) },
    { id: "answer", title: words.answer, width: 24, cell: ({ view }) => text(answerText(view)) },
    ...plain("evidence", words.evidence, 30, ({ view }) => evidenceText(view, locale)),
    ...plain("note", words.note, 24, ({ view }) => view.note),
    ...plain("before", words.before, 16, ({ before = "" }) => before),
    ...plain("median", words.peersMedian, 16, ({ median = "" }) => median),
    ...(rows.some(({ stake }) => stake !== undefined)
      ? [{ id: "stake", title: words.stake, width: 10, cell: ({ stake }: Row) => number(stake, fixed(2)) }]
      : []),
    ...plain("doubt", words.doubt, 24, ({ doubt = "" }) => doubt),
    ...plain("found", words.found, 36, ({ found }) => found),
    ...plain("current", words.current, 22, ({ view }) => view.decided),
    {
      ...read("decision", 16),
      cell: (_, { range }) =>
        entry("", verdictList(range("lists", "decision", 0, verdicts.length - 1)), {
          title: words.decision,
          text: words.decisionPrompt,
        }),
    },
    { ...read("value", 18), cell: () => entry("", free, { title: words.value, text: words.valuePrompt }) },
    { ...read("because", 36), cell: () => entry("", free, { title: words.because, text: words.becausePrompt }) },
    { ...read("record", 12), cell: ({ record }) => text(record, "note") },
  ];
  const page: FormPage = { open: true, header: `&L${say(title, locale).replaceAll("&", "&&")}`, footer: "&R&P / &N" };
  return dataset({ id: "decisions", name: words.sheet, names: 3, form: page, columns, rows });
}

const free: Accepts = { kind: "text" };
const verdicts = Object.keys(decisions) as readonly Verdict[];

function verdictList(range: string): Accepts {
  return { kind: "list", from: range.replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2") };
}

function rowsOf(waiting: readonly WaitingAnswer[], standard: Standard, locale: Locale): readonly Row[] {
  const subjects = new Map<string, ReturnType<typeof subject>>();
  return waiting.flatMap((each): readonly Row[] => {
    const about = subjects.get(each.city) ?? subject(each.scored.result, standard, locale);
    subjects.set(each.city, about);
    const [input, answer] = [standard.inputs.get(each.input), about.answers.get(each.input)];
    if (!input || !answer) return [];
    return [{ ...each, view: answerView(about, input, answer), found: doubtsText(each.input, each.scored, locale) }];
  });
}

/** With its unit; a checklist as the items that are met, a table row by row; or the reason why there is none. */
function answerText(view: AnswerView): string {
  const { answer, converted, items, table, state, reason } = view;
  const written = [answer, converted].filter(Boolean).join(" ");
  const met = items.filter((item) => item.met).map(({ title }) => title);
  const rows = table?.rows.map((row) => row.join(" ")) ?? [];
  const value = written || met.join("\n") || rows.join("\n");
  return value || [state, reason].filter(Boolean).join("\n");
}

function evidenceText({ evidence, noEvidence }: AnswerView, locale: Locale): string {
  if (evidence.length === 0) return noEvidence;
  const said = evidence.map(({ title, kind, date, pages, file, address, found }) =>
    list([title, kind, date, pages, file || (address?.href ?? ""), found].filter(Boolean), locale),
  );
  return said.join("\n");
}

function guide(locale: Locale): Dataset {
  const words = speak(decisionSheetLabels, locale);
  return dataset({
    id: "guide",
    name: words.guide,
    names: 0,
    columns: [{ id: "guide", title: words.guide, width: 100, cell: (line: string) => text(line) }],
    rows: decisionGuide[locale],
  });
}

function lists(locale: Locale): Dataset {
  return dataset({
    id: "lists",
    name: "lists",
    names: 0,
    hidden: true,
    columns: [
      {
        id: "decision",
        title: "decision",
        width: 20,
        cell: (id: Verdict) => text(withTitle(id, decisions[id][locale])),
      },
    ],
    rows: verdicts,
  });
}
