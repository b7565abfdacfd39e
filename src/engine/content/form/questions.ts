/** The sheet of questions: a row each, with the answer, why there is none, and what it rests on. */
import { type Accepts, type Cell, entry, nothing, text } from "../../dataset/cell.ts";
import { type Column, type Dataset, dataset, type References } from "../../dataset/dataset.ts";
import { itemCode, met, notMet, type QuestionColumn, statuses } from "../../edition/form/codes.ts";
import { line, type Option, optionsOf, wantedEvidence } from "../../edition/form/question-words.ts";
import { headWithCode, withTitle } from "../../intake/index.ts";
import { type Answer, type Input, say } from "../../model/index.ts";
import { dayText } from "../../quantity/index.ts";
import { answerIn, formSections, hintsOf } from "./asked.ts";
import { numberIn } from "./bounds.ts";
import type { FormContext } from "./context.ts";
import { lastAnswer } from "./last-answer.ts";
import { listRange } from "./lists.ts";

type Row =
  | { readonly kind: "section"; readonly title: string }
  | { readonly kind: "question"; readonly input: Input; readonly answer: Answer | undefined }
  | { readonly kind: "item"; readonly input: Input; readonly answer: Answer | undefined; readonly item: Option };

type Question = Row & { readonly kind: "question" };

export function questionSheet(form: FormContext): Dataset {
  const { words, page, standard, locale } = form;
  const head = (id: QuestionColumn, title: string, width: number) => ({ id, title: headWithCode(title, id), width });
  /** A column that only rows of questions have. */
  const only =
    (cell: (row: Question, references: References) => Cell) =>
    (row: Row, references: References): Cell =>
      row.kind === "question" ? cell(row, references) : nothing;
  const columns: readonly Column<Row>[] = [
    { ...head("code", words.code, 20), cell: (row) => text(codeOf(row), "note") },
    { ...head("question", words.question, 44), cell: (row) => questionCell(row, form) },
    ...(form.returned ? [{ ...head("query", words.query, 36), cell: (row: Row) => text(queryCell(row, form)) }] : []),
    { ...head("unit", words.unit, 16), cell: (row) => text(unitCell(row, form)) },
    { ...head("answer", words.answer, 18), cell: (row, references) => answerCell(row, form, references) },
    { ...head("last", form.returned ? words.soFar : words.last, 18), cell: (row) => text(lastCell(row, form), "note") },
    {
      ...head("status", words.status, 14),
      cell: only(({ input, answer }, references) => {
        const list = input.claimable ? "statuses" : "missing";
        return entry(statusOf(answer, form), { kind: "list", from: listRange(form, list, references) });
      }),
    },
    { ...head("reason", words.reason, 20), cell: only(({ answer }) => entry(said(answer?.reason, form), free)) },
    {
      ...head("expected", words.expected, 13),
      cell: only(({ answer }) => entry(answer?.expected ?? "", { kind: "day" })),
    },
    { ...head("note", words.note, 20), cell: only(({ answer }) => entry(said(answer?.note, form), free)) },
    {
      ...head("evidence", words.evidenceOf, 14),
      cell: only(({ input, answer }) =>
        entry(answer?.evidence.join("、") ?? "", free, { title: words.evidenceOf, text: evidencePrompt(input, form) }),
      ),
    },
    {
      ...head("by", words.by, 18),
      cell: only(({ input, answer }, references) => {
        const id = answer?.by ?? input.owner ?? "";
        const title = standard.owners.get(id);
        const value = id === "" ? "" : withTitle(id, title === undefined ? "" : line(title, locale));
        return standard.owners.size === 0
          ? entry(value, free)
          : entry(value, { kind: "list", from: listRange(form, "departments", references) });
      }),
    },
  ];
  return dataset({ id: "questions", name: words.questions, names: 2, form: page, columns, rows: rowsOf(form) });
}

const free: Accepts = { kind: "text" };

function rowsOf(form: FormContext): readonly Row[] {
  const { standard, locale, filled } = form;
  return formSections(form).flatMap(({ title, inputs }): readonly Row[] => [
    { kind: "section", title },
    ...inputs.flatMap((input): readonly Row[] => {
      const answer = filled?.assessment.answers.get(input.id);
      const items = input.asks.kind === "checklist" ? optionsOf(input.asks, standard.units, locale) : [];
      return [
        { kind: "question", input, answer },
        ...items.map((item): Row => ({ kind: "item", input, answer, item })),
      ];
    }),
  ]);
}

function codeOf(row: Row): string {
  if (row.kind === "section") return "";
  return row.kind === "item" ? itemCode(row.input.id, row.item.id) : row.input.id;
}

function questionCell(row: Row, { locale }: FormContext): Cell {
  if (row.kind === "section") return text(row.title, "title");
  return row.kind === "item" ? text(`　· ${row.item.title}`) : text(line(row.input.question, locale));
}

function unitCell(row: Row, form: FormContext): string {
  if (row.kind === "section") return "";
  if (row.kind === "item") return form.words.item;
  const { asks, id } = row.input;
  return asks.kind === "table" ? form.words.sheet({ sheet: form.sheetNames.get(id) ?? id }) : answerIn(row.input, form);
}

function answerCell(row: Row, form: FormContext, references: References): Cell {
  if (row.kind === "section") return nothing;
  if (row.kind === "item") {
    const { answer, item } = row;
    const known = answer?.value?.kind === "items" ? (answer.value.items.includes(item.id) ? met : notMet) : undefined;
    const value = known ? withTitle(known.id, known.title[form.locale]) : "";
    return entry(value, { kind: "list", from: listRange(form, "items", references) });
  }
  const { asks } = row.input;
  if (asks.kind === "checklist" || asks.kind === "table") return nothing;
  const prompt = { title: line(row.input.question, form.locale), text: promptOf(row.input, form) };
  return entry(written(row, form), accepts(row.input, form, references), prompt);
}

function accepts({ asks, id }: Input, form: FormContext, references: References): Accepts {
  switch (asks.kind) {
    case "quantity":
      return numberIn(asks);
    case "date":
      return { kind: "day" };
    case "choice":
    case "levels":
      return { kind: "list", from: listRange(form, id, references) };
    default:
      return free;
  }
}

/** The answer so far, as the city wrote it; a choice with its words. */
function written({ input, answer }: Question, { standard, locale }: FormContext): string {
  if (answer?.value?.kind === "date") return dayText(answer.value.day);
  const known = answer?.written ?? "";
  const title = optionsOf(input.asks, standard.units, locale).find(({ id }) => id === known)?.title;
  return title === undefined ? known : withTitle(known, title);
}

function promptOf(input: Input, form: FormContext): string {
  const unit = input.asks.kind === "quantity" ? [`${form.words.unit} ${answerIn(input, form)}`] : [];
  return [...unit, ...hintsOf(input, form)].join(form.locale === "zh" ? "；" : "; ");
}

function evidencePrompt({ evidence }: Input, { words, locale }: FormContext): string {
  return [...wantedEvidence(evidence, locale), words.evidencePrompt].join(locale === "zh" ? "。" : ". ");
}

function statusOf(answer: Answer | undefined, { locale }: FormContext): string {
  const id = answer?.status === "declared-missing" ? "missing" : answer?.status === "claimed" ? "not-applicable" : "";
  const status = statuses.find((each) => each.id === id);
  return status ? withTitle(status.id, status.title[locale]) : "";
}

function said(words: Answer["note"], { locale }: FormContext): string {
  return words === undefined ? "" : say(words, locale);
}

function queryCell(row: Row, { returned }: FormContext): string {
  return row.kind === "question" ? (returned?.queries.get(row.input.id) ?? "") : "";
}

function lastCell(row: Row, { last, locale }: FormContext): string {
  if (row.kind === "section" || !last) return "";
  return lastAnswer(row.input.id, last, locale, row.kind === "item" ? row.item.id : undefined);
}

/** The row of a question on its sheet, counted from 0. */
export function questionRow(form: FormContext, id: string): number {
  return rowsOf(form).findIndex((row) => row.kind === "question" && row.input.id === id);
}

/** The rows of the items of a checklist. */
export function itemRows(form: FormContext, id: string): ReadonlyMap<string, number> {
  return new Map(
    rowsOf(form).flatMap((row, place): [string, number][] =>
      row.kind === "item" && row.input.id === id ? [[row.item.id, place]] : [],
    ),
  );
}
