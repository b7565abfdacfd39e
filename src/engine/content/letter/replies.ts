/** The table in which a city replies to a letter: read back by `review/reply-sheet`. */
import { letterLabels, replyGuide, replyLabels } from "../../catalogue/letter-labels.ts";
import { type Accepts, entry, text } from "../../dataset/cell.ts";
import { type Column, dataset, type FormPage } from "../../dataset/dataset.ts";
import { headWithCode, withTitle } from "../../intake/index.ts";
import { type Locale, type Standard, speak } from "../../model/index.ts";
import type { replyColumns } from "../../review/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { answerView } from "../city/answers.ts";
import { subject } from "../shared/subject.ts";
import type { Workbook } from "../workbook/index.ts";
import { given, markOf, type Query, queriesIn } from "./index.ts";

export function replyWorkbook(result: ResultDocument, standard: Standard, locale: Locale): Workbook {
  const city = subject(result, standard, locale);
  const words = { ...speak(letterLabels, locale), ...speak(replyLabels, locale) };
  const name = city.say(result.assessment.city.name);
  const head = (id: (typeof replyColumns)[number], width: number) => ({
    id,
    title: headWithCode(words[id], id),
    width,
  });
  const columns: readonly Column<Query>[] = [
    { ...head("city", 16), cell: () => text(withTitle(result.assessment.city.id, name)) },
    { ...head("input", 22), cell: ({ input }) => text(input.id, "note") },
    { id: "question", title: words.asked, width: 36, cell: ({ input }) => text(city.say(input.question)) },
    {
      id: "answer",
      title: words.yourAnswer,
      width: 24,
      cell: ({ input, answer }) => text(given(answerView(city, input, answer))),
    },
    { id: "asked", title: words.weAsk, width: 40, cell: ({ answer }) => text(city.say(answer.decision?.because)) },
    { ...head("reply", 50), cell: () => entry("", free) },
    { ...head("by", 18), cell: () => entry("", free) },
    { ...head("record", 20), cell: ({ answer }) => text(markOf(answer), "note") },
  ];
  const title = `${name} ${words.sheet}`;
  const page: FormPage = { header: `&L${title.replaceAll("&", "&&")}`, footer: "&R&P / &N" };
  const guide = {
    id: "guide",
    name: words.guide,
    names: 0,
    columns: [{ id: "guide", title: words.guide, width: 100, cell: (line: string) => text(line) }],
    rows: replyGuide[locale],
  };
  return {
    title,
    datasets: [
      dataset({ id: "replies", name: words.sheet, names: 2, form: page, columns, rows: queriesIn(result, standard) }),
      dataset(guide),
    ],
  };
}

const free: Accepts = { kind: "text" };
