/** An indicator for those who fill it in: what it is, what is asked, what scores how much, an example, and where it comes from. */
import { imputationLabels } from "../../catalogue/imputation-phrases.ts";
import { efforts } from "../../catalogue/states.ts";
import { type Block, list, type Part } from "../../document/blocks.ts";
import { type Branch, type Formula, type Indicator, type Standard, speak } from "../../model/index.ts";
import { explainScore, isRubric } from "../../scoring/index.ts";
import { citationLine, citations } from "../shared/citations.ts";
import { shownValue } from "../shared/digits.ts";
import { titledFormula } from "../shared/formula-titles.ts";
import { normRuleOf } from "../shared/imputation.ts";
import { ratingRuleOf, ratingTitle } from "../shared/rating.ts";
import { unitWords } from "../shared/unit-words.ts";
import { lines, type ManualContext } from "./context.ts";
import { exampleBlocks } from "./example.ts";
import { ladderTable } from "./ladder.ts";
import { questionsTable } from "./questions.ts";

export function indicatorPart(manual: ManualContext, indicator: Indicator): Part {
  const { standard, say, words, marks } = manual;
  const { code, title, sources, note, measures } = indicator;
  const ladder = ladderTable(manual, indicator);
  const titled = (formula: Formula | undefined) => (formula ? titledFormula(manual, formula) : "");
  return {
    id: `i-${indicator.id}`,
    title: [say(code), say(title)].filter(Boolean).join(" "),
    blocks: [
      lines([
        [words.place, placeOf(indicator, standard, say)],
        [words.unit, indicator.unit ? unitWords(indicator.unit, standard.units, manual.locale) : ""],
        [words.definition, indicator.valueText === undefined ? "" : titled(indicator.value)],
        [words.applies, titled(indicator.applicable)],
        [words.mustHold, titled(indicator.require)],
        [words.scoring, scoring(manual, indicator, ladder.length > 0)],
        [speak(imputationLabels, manual.locale).ifMissing, normRuleOf(manual, indicator)],
        [ratingTitle(manual), ratingRuleOf(manual, indicator)],
        [
          words.sources,
          sources.length === 0
            ? words.noSources
            : citations(manual, sources)
                .map((each) => citationLine(each, marks))
                .join(marks.semicolon),
        ],
        [words.measures, measures.map((id) => say(standard.elements.get(id)?.title ?? id)).join(marks.semicolon)],
        // Beside the question of an indicator that asks its own, its note is said there.
        [words.note, standard.inputs.has(indicator.id) ? "" : say(note)],
      ]),
      ...questionsTable(
        manual,
        indicator.uses.flatMap((id) => standard.inputs.get(id) ?? []),
      ),
      ...ladder,
      ...exampleBlocks(manual, indicator),
      ...whatHelps(manual, indicator),
    ],
  };
}

function placeOf({ parent }: Indicator, { nodes }: Standard, say: ManualContext["say"]): string {
  const above: string[] = [];
  for (let node = nodes.get(parent ?? ""); node; node = nodes.get(node.parent ?? "")) above.unshift(say(node.title));
  return above.join(" › ");
}

/** In the notation of mathematics, where no table says it all. */
function scoring(manual: ManualContext, { scoring: rule, id }: Indicator, isDrawn: boolean): string {
  const { words, scale } = manual;
  if (!rule) return words.unscored;
  if (isDrawn || isRubric(rule)) return "";
  const { from, to } = scale(id);
  const formula = (each: Formula) => titledFormula(manual, each);
  const onScale = (score: Parameters<typeof from.plus>[0]) => shownValue(from.plus(to.minus(from).times(score)));
  const said = explainScore(rule, { formula, filled: formula, score: onScale, value: "?", span: "" }).formula;
  return `${said} × ${shownValue(to.minus(from))}${from.isZero() ? "" : ` + ${shownValue(from)}`}`;
}

function whatHelps(manual: ManualContext, { improve }: Indicator): readonly Block[] {
  if (improve.length === 0) return [];
  const { say, speak, words } = manual;
  return [
    { kind: "heading", text: words.improve },
    list(improve.map(({ text, effort }) => ({ text: say(text), note: effort ? speak(efforts[effort]) : "" }))),
  ];
}

/** The indicators of a dimension, in its order. */
export function indicatorsBelow(branch: Branch): readonly Indicator[] {
  return branch.parts.flatMap((part) => (part.kind === "indicator" ? [part] : indicatorsBelow(part)));
}
