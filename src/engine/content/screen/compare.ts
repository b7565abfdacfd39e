/** Results side by side: totals, dimensions and indicators; the highest of each row is marked. */
import { labels } from "../../catalogue/labels.ts";
import { compareLabels } from "../../catalogue/screen-labels.ts";
import { type Block, type Cell, named, numbers, remark, table } from "../../document/blocks.ts";
import type { Locale, Standard } from "../../model/index.ts";
import { speak } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { type ChapterView, chapters } from "../city/indicators.ts";
import { type TotalView, totalView } from "../city/total.ts";
import type { OutcomeView } from "../shared/outcome.ts";
import { subject as makeSubject } from "../shared/subject.ts";

interface Compared {
  readonly city: string;
  readonly period: string;
  readonly total: TotalView;
  readonly chapters: readonly ChapterView[];
}

interface Row {
  readonly title: Cell;
  /** A cell for each result. */
  readonly cells: readonly Cell[];
}

/** The results are comparable: scored by the same rules. */
export function compareBlocks(
  results: readonly ResultDocument[],
  standard: Standard,
  locale: Locale,
): readonly Block[] {
  const words = { ...speak(labels, locale), ...speak(compareLabels, locale) };
  const all = results.map((result): Compared => {
    const subject = makeSubject(result, standard, locale);
    const { city, period } = result.assessment;
    return {
      city: subject.say(city.name),
      period: yearOf(period),
      total: totalView(subject),
      chapters: chapters(subject),
    };
  });
  const plain = (title: string, of: (each: Compared) => string): Row => ({
    title: { text: title },
    cells: all.map((each) => ({ text: of(each) })),
  });
  const scored = (title: Cell, of: (each: Compared) => OutcomeView | undefined): Row => ({
    title,
    cells: withBest(all.map(of)),
  });
  const rows: readonly Row[] = [
    plain(words.period, ({ period }) => period),
    scored({ text: words.total, tone: "branch" }, ({ total }) => total.outcome),
    plain(words.grade, ({ total }) => total.grade),
    plain(words.low, ({ total }) => total.outcome.low),
    plain(words.high, ({ total }) => total.outcome.high),
    plain(words.coverage, ({ total }) => total.answered),
    ...(all[0]?.chapters ?? []).flatMap(({ title, indicators }, dimension) => [
      scored({ text: title, tone: "branch" }, (each) => each.chapters[dimension]?.outcome),
      ...indicators.map((indicator, index) =>
        scored({ text: indicator.title, level: 1 }, (each) => each.chapters[dimension]?.indicators[index]?.outcome),
      ),
    ]),
  ];
  return [
    table(rows, {
      caption: "",
      columns: [
        named<Row>("", ({ title }) => title),
        ...all.map(({ city }, index) => numbers<Row>(city, ({ cells }) => cells[index] ?? "")),
      ],
    }),
    remark(words.highestOfRow),
  ];
}

function withBest(outcomes: readonly (OutcomeView | undefined)[]): readonly Cell[] {
  const places = outcomes.flatMap((outcome) => outcome?.span?.at ?? []);
  const best = Math.max(...places);
  return outcomes.map((outcome) => ({
    text: outcome?.text ?? "",
    tone: outcome?.score !== "" && outcome?.span?.at === best ? "best" : (outcome?.kind ?? ""),
  }));
}

/** The year of a period that is a calendar year; of any other its last day. */
function yearOf({ from, to }: ResultDocument["assessment"]["period"]): string {
  const year = to.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : to;
}
