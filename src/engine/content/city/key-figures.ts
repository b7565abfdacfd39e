/** The total in figures, and on its scale with the grades. */
import { gradeFrom, scaleRange } from "../../catalogue/city-report-phrases.ts";
import { tailoringLabels } from "../../catalogue/tailoring-labels.ts";
import type { Block, Fact, Figure } from "../../document/blocks.ts";
import { speak } from "../../model/index.ts";
import { ratingTitle } from "../shared/rating.ts";
import type { Telling } from "./telling.ts";
import { type TotalView, totalView } from "./total.ts";

export function keyFigures(city: Telling): Block {
  const { words, result, locale } = city;
  const total = totalView(city);
  const { outcome } = total;
  const fact = (title: string, text: string, note = ""): Fact[] => (text === "" ? [] : [{ title, text, note }]);
  return {
    kind: "facts",
    facts: [
      ...fact(
        words.total,
        outcome.score === "" ? outcome.text : `${outcome.score} / ${total.scaleTo}`,
        [total.grade, total.gradeNote].filter((part) => part !== "").join(words.comma),
      ),
      ...fact(ratingTitle(city), total.rating.text, total.rating.why),
      ...(total.next === "" ? [] : fact(words.nextGrade, total.margin, total.next)),
      ...fact(words.interval, outcome.interval, total.gradeInterval || words.intervalNote),
      ...fact(words.gates, total.gates, `${words.beforeGates} ${total.before.text}`),
      ...(result.review ? fact(words.selfAssessedTotal, total.selfAssessed.text) : []),
      ...fact(speak(tailoringLabels, locale).baseTotal, total.base),
      ...fact(words.answered, total.answered, words.answeredNote),
    ],
  };
}

export function scaleFigure(city: Telling): Figure {
  const { words } = city;
  const total = totalView(city);
  const { span, score } = total.outcome;
  return {
    kind: "figure",
    title: words.scaleTitle,
    text: gradesText(city, total),
    drawing: {
      kind: "scale",
      at: span?.at,
      low: span?.low ?? 0,
      high: span?.high ?? 0,
      score,
      from: total.scaleFrom,
      to: total.scaleTo,
      bands: total.bands,
    },
  };
}

/** Where each grade begins; without grades, from where to where the scale goes. */
function gradesText({ words, locale }: Telling, { bands, scaleFrom, scaleTo }: TotalView): string {
  if (bands.length === 0) return scaleRange[locale]({ from: scaleFrom, to: scaleTo });
  return bands.map(({ title, from }) => gradeFrom[locale]({ grade: title, from })).join(words.semicolon);
}
