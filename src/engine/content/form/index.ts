/** A form as a workbook: the questions of a standard, or those of one department, to be filled in by people and read by their codes. */

import { type Cell, entry, text } from "../../dataset/cell.ts";
import { type Dataset, dataset } from "../../dataset/dataset.ts";
import { formKind, knownCode, personCode, signatureOf } from "../../edition/form/codes.ts";
import { line } from "../../edition/form/question-words.ts";
import { headWithCode, isObject } from "../../intake/index.ts";
import type { Workbook } from "../workbook/index.ts";
import { codeSheetName, departmentOf, type FormContext, type FormRequest, formContext, formTitle } from "./context.ts";
import { evidenceSheet } from "./evidence.ts";
import { lists } from "./lists.ts";
import { questionSheet } from "./questions.ts";
import { scoreSheets } from "./score-sheet/index.ts";
import { tableSheet } from "./table.ts";
import { guide, returnedGuide } from "./words.ts";

export type { FormRequest } from "./context.ts";

export function formWorkbook(request: FormRequest): Workbook {
  const form = formContext(request);
  const tables = form.inputs.filter(({ asks }) => asks.kind === "table");
  return {
    title: formTitle(form, form.words),
    datasets: [
      questionSheet(form),
      ...tables.map((input) => tableSheet(form, input)),
      evidenceSheet(form),
      guideSheet(form),
      ...(isWhole(form) ? scoreSheets(form) : []),
      codeSheet(form),
      lists(form),
    ],
  };
}

/** Only what asks every question of a standard that scores has a score to show. */
function isWhole({ department, returned, standard }: FormContext): boolean {
  return department === undefined && !returned && standard.indicators.some(({ scoring }) => scoring);
}

function guideSheet(form: FormContext): Dataset {
  const { words, locale, city, period, standard, page } = form;
  const rows: readonly (readonly [topic: string, content: Cell])[] = [
    [words.city, text(city.name)],
    [words.period, text(words.to(period))],
    [words.department, text(departmentOf(form, words))],
    [headWithCode(words.filledBy, personCode), entry("", { kind: "text" })],
    [words.standard, text(`${line(standard.title, locale)} ${standard.reference}`)],
    ...[...(form.returned ? [returnedGuide[locale]] : []), ...guide[locale]].map((each): [string, Cell] => [
      words.howTo,
      text(each),
    ]),
  ];
  return dataset({
    id: "guide",
    name: words.guide,
    names: 1,
    form: page,
    columns: [
      { id: "topic", title: words.topic, width: 16, cell: ([topic]) => text(topic, "title") },
      { id: "content", title: words.content, width: 100, cell: ([, content]) => content },
    ],
    rows,
  });
}

/** A cell holds no more. */
const mostLetters = 30_000;

/** The answers that a form shows, and against which a change shows; a returned question shows the value alone. */
function knownAnswers({ filled, returned, inputs }: FormContext): readonly (readonly [string, string])[] {
  const { data } = (filled ?? returned)?.document ?? {};
  const answers = isObject(data) && isObject(data["answers"]) ? data["answers"] : {};
  return inputs.flatMap(({ id }): [string, string][] => {
    const answer = answers[id] ?? null;
    const written = JSON.stringify(returned && isObject(answer) ? (answer["value"] ?? null) : answer);
    return written === "null" || written.length > mostLetters ? [] : [[knownCode(id), written]];
  });
}

/** What the form is of, for the program that reads it. */
function codeSheet(form: FormContext): Dataset {
  const { standard, city, period, department, inputs } = form;
  const rows: readonly (readonly [key: string, value: string])[] = [
    ["citymark", formKind],
    ["standard", standard.reference],
    ["scoring", standard.digests.scoring],
    ["city.id", city.id],
    ["city.name", city.name],
    ["period.from", period.from],
    ["period.to", period.to],
    ...(department ? [["department", department] as const] : []),
    ...inputs.map(({ id, asks }): [string, string] => [`asks.${id}`, signatureOf(asks)]),
    ...knownAnswers(form),
  ];
  return dataset({
    id: "codes",
    name: codeSheetName,
    names: 0,
    hidden: true,
    columns: [
      { id: "key", title: "key", width: 30, cell: ([key]) => text(key) },
      { id: "value", title: "value", width: 80, cell: ([, value]) => text(value) },
    ],
    rows,
  });
}
