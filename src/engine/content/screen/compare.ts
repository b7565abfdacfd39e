/** Results side by side: totals, dimensions and indicators; the highest of each row is marked. */
import { labels } from "../../catalogue/labels.ts";
import { compareLabels } from "../../catalogue/screen-labels.ts";
import { nodeOf, type Outline } from "../../cohort/index.ts";
import { type Block, type Cell, named, numbers, remark, table, text } from "../../document/blocks.ts";
import { headline, type Locale, type Node, type Standard, speak } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import { gradeTitle } from "../city/verdict.ts";
import { yearOrEnd } from "../shared/day.ts";
import { percent } from "../shared/digits.ts";
import { branchView, type OutcomeView, outcomeView } from "../shared/outcome.ts";
import { sayIn, shownBy } from "../shared/subject.ts";
import { provisionalText } from "../shared/weights.ts";

interface Row {
  readonly title: Cell;
  /** A cell for each result. */
  readonly cells: readonly Cell[];
}

/** The results are comparable: scored by the same rules. */
export function compareBlocks(results: readonly Outline[], standard: Standard, locale: Locale): readonly Block[] {
  const words = { ...speak(labels, locale), ...speak(compareLabels, locale) };
  const say = sayIn(locale);
  const shown = { ...shownBy(standard), words, speak: (said: Readonly<Record<Locale, string>>) => said[locale] };
  const totals = results.map((result) => outcomeView(shown, headline(result).outcome));
  const plain = (title: string, texts: readonly string[]): Row => ({
    title: { text: title },
    cells: texts.map((text) => ({ text })),
  });
  const places = new Map(results[0]?.nodes.map(({ id }, place) => [id, place]));
  const scored = ({ id, kind, title }: Node): Row => {
    const branch = kind !== "indicator";
    const views = results.map((result) => {
      const node = nodeOf(result, id, places.get(id) ?? 0);
      return node && (branch ? branchView(shown, node) : outcomeView(shown, node.outcome, id));
    });
    return { title: { text: say(title), ...(branch ? { tone: "branch" } : { level: 1 }) }, cells: withBest(views) };
  };
  const rows: readonly Row[] = [
    plain(
      words.period,
      results.map(({ assessment: { period } }) => yearOrEnd(period)),
    ),
    { title: { text: words.total, tone: "branch" }, cells: withBest(totals) },
    plain(
      words.grade,
      results.map((result) => gradeTitle({ standard, say }, headline(result).grade?.id ?? "")),
    ),
    plain(
      words.low,
      totals.map(({ low }) => low),
    ),
    plain(
      words.high,
      totals.map(({ high }) => high),
    ),
    plain(
      words.coverage,
      results.map(({ coverage: { share } }) => (share === undefined ? "–" : percent(new Decimal(share)))),
    ),
    ...standard.dimensions.flatMap((dimension) => [
      scored(dimension),
      ...standard.indicators.filter((indicator) => indicator.dimension === dimension.id).map(scored),
    ]),
  ];
  const provisional = provisionalText(standard, locale);
  return [
    table(rows, {
      caption: "",
      columns: [
        named<Row>("", ({ title }) => title),
        ...results.map(({ assessment: { city } }, index) =>
          numbers<Row>(say(city.name), ({ cells }) => cells[index] ?? ""),
        ),
      ],
    }),
    ...(provisional === "" ? [] : [text(provisional)]),
    remark(words.highestOfRow),
  ];
}

function withBest(outcomes: readonly (OutcomeView | undefined)[]): readonly Cell[] {
  const best = outcomes.reduce((most, outcome) => Math.max(most, outcome?.span?.at ?? most), Number.NEGATIVE_INFINITY);
  return outcomes.map((outcome) => ({
    text: outcome?.text ?? "",
    tone: outcome?.score !== "" && outcome?.span?.at === best ? "best" : (outcome?.kind ?? ""),
  }));
}
