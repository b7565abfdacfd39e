/** What scores how much: goalposts, bands, levels and items, each with a bar. */
import { type Block, type Column, drawn, named, numbers, table } from "../../document/blocks.ts";
import type { Drawing } from "../../document/drawing.ts";
import { laddersOf } from "../../explain/index.ts";
import type { Indicator, Item, Level } from "../../model/index.ts";
import { type Decimal, publish, withUnit } from "../../quantity/index.ts";
import { asksOf, type Rung } from "../../scoring/index.ts";
import { shownExactly, shownValue } from "../shared/digits.ts";
import { unitWords } from "../shared/unit-words.ts";
import type { ManualContext } from "./context.ts";

/** Nothing where only a formula says it. */
export function ladderTable(manual: ManualContext, indicator: Indicator): readonly Block[] {
  const asks = indicator.scoring && asksOf(indicator.scoring);
  if (asks?.kind === "levels") return [stepsTable(manual, indicator, [...asks.levels.values()])];
  if (asks?.kind === "checklist") return [stepsTable(manual, indicator, [...asks.items.values()])];
  const found = laddersOf(manual.standard, indicator);
  const [first] = found?.ladders ?? [];
  if (!found || !first) return [];
  const { words, say } = manual;
  const choices = found.input?.asks.kind === "choice" ? found.input.asks.choices : new Map();
  return [
    table(first.rungs, {
      caption: found.input ? `${words.ladder}${manual.marks.colon}${say(found.input.question)}` : words.ladder,
      note: indicator.scoring?.kind === "bands" ? words.ladderBands : words.ladderLine,
      columns: [
        ...found.ladders.map(
          ({ choice, rungs }): Column<Rung> =>
            named(choice === undefined ? words.value : say(choices.get(choice) ?? choice), (_, index) =>
              valueText(manual, indicator, rungs[index]),
            ),
        ),
        ...scoreColumns(manual, indicator, ({ score }: Rung) => score),
      ],
    }),
  ];
}

/** ≥ 64 hours. */
function valueText(manual: ManualContext, { unit }: Indicator, rung: Rung | undefined): string {
  if (!rung?.at) return manual.words.otherwise;
  const number = shownExactly(unit ? rung.at.div(unit.factor) : rung.at);
  const value = unit ? withUnit(number, unitWords(unit, manual.standard.units, manual.locale, number)) : number;
  const sign = { at: "", "at-least": "≥ ", "at-most": "≤ " }[rung.side];
  return `${sign}${value}`;
}

function stepsTable(manual: ManualContext, indicator: Indicator, steps: readonly (Level | Item)[]): Block {
  const { words, say, marks } = manual;
  const items = steps.some((step) => "required" in step);
  const required = (step: Level | Item) => "required" in step && step.required;
  const note = items ? (steps.some(required) ? words.ladderRequired : words.ladderItems) : words.ladderLevels;
  return table(steps, {
    caption: words.ladder,
    note,
    columns: [
      named(items ? words.item : words.level, (step) =>
        required(step)
          ? `${say(step.title)}${marks.bracketOpen}${words.required}${marks.bracketClose}`
          : say(step.title),
      ),
      ...scoreColumns(manual, indicator, ({ score }: Level | Item) => score),
    ],
  });
}

function scoreColumns<Row>(
  manual: ManualContext,
  { id }: Indicator,
  scoreOf: (row: Row) => Decimal,
): readonly Column<Row>[] {
  const { from, to } = manual.scale(id);
  const onScale = (score: Decimal) => shownValue(from.plus(score.times(to.minus(from))));
  const axis: Drawing = {
    kind: "axis",
    ticks: [
      { at: 0, label: shownValue(from) },
      { at: 1, label: shownValue(to) },
    ],
  };
  return [
    numbers(manual.words.scale, (row) => ({ text: onScale(scoreOf(row)), exact: publish(scoreOf(row)) })),
    drawn("", (row) => bar(scoreOf(row)), axis),
  ];
}

function bar(score: Decimal): Drawing {
  const at = score.toNumber();
  return { kind: "bar", at, low: at, high: at, tone: `step-${Math.min(5, Math.floor(at * 5) + 1)}` };
}
