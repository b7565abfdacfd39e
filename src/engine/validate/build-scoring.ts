/** How a value becomes a score, as it is written, to the model: one kind, told by its key. */
import type { Formula, Scoring } from "../model/index.ts";
import { type Decimal, one, settle, type Unit, zero } from "../quantity/index.ts";
import type { ScoreText } from "../schema/types.gen.ts";
import { readItems, readLevels } from "./build-inputs.ts";
import { type Context, noUnit, readBound, readFormula, readNumber } from "./context.ts";
import { below, type Part } from "./report.ts";
import * as rules from "./rules/standard/index.ts";

export interface ScorePlace {
  readonly context: Context;
  readonly text: ScoreText;
  readonly part: Part;
  /** Of the measured value; a rubric has none. */
  readonly unit: Unit;
  /** From the scale to 0 to 1. */
  readonly toUnit: (score: Decimal) => Decimal;
}

/** A reader for each kind, by its telling key. */
const readers: readonly (readonly [keyof ScoreText, (place: ScorePlace) => Scoring | undefined])[] = [
  ["best", goalposts],
  ["piecewise", piecewise],
  ["bands", bands],
  [
    "levels",
    ({ context, text, part, toUnit }) =>
      text.levels && {
        kind: "levels",
        levels: readLevels(context, text.levels, inRange({ context, part, toUnit }), below(part, "levels")),
      },
  ],
  ["checklist", checklist],
  [
    "formula",
    ({ context, text, part, unit }) =>
      wrap(
        readFormula(context, text.formula, below(part, "formula"), { is: "number", kind: {} }, { value: unit.kind }),
      ),
  ],
];

export function buildScoring(place: ScorePlace): Scoring | undefined {
  const told = readers.filter(
    ([key]) => place.text[key] !== undefined || (key === "best" && place.text.worst !== undefined),
  );
  const [reader] = told;
  if (told.length === 1 && reader) return reader[1](place);
  place.context.report(rules.scoreKind, { ...place.part, key: true }, { found: told.map(([key]) => key).join(", ") });
  return undefined;
}

function wrap(formula: Formula | undefined): Scoring | undefined {
  return formula && { kind: "formula", formula };
}

function goalposts({ context, text, part, unit }: ScorePlace): Scoring | undefined {
  if (text.worst === undefined || text.best === undefined) {
    context.report(rules.scoreKind, { ...part, key: true }, { found: text.best === undefined ? "worst" : "best" });
    return undefined;
  }
  const worst = readBound(context, text.worst, unit, below(part, "worst"));
  const best = readBound(context, text.best, unit, below(part, "best"));
  if (worst?.op === "number" && best?.op === "number" && worst.value.equals(best.value))
    context.report(rules.goalpostsEqual, below(part, "best"), { worst: String(text.worst) });
  return worst && best && { kind: "goalposts", worst, best };
}

function piecewise({ context, text, part, unit, toUnit }: ScorePlace): Scoring | undefined {
  const points = (text.piecewise ?? []).flatMap(({ at: where, score }, i) => {
    const bound = readBound(context, where, unit, below(part, "piecewise", i, "at"));
    const number = readNumber(context, score, noUnit, below(part, "piecewise", i, "score"));
    return bound && number
      ? [{ at: bound, score: inRange({ context, part: below(part, "piecewise", i, "score"), toUnit })(number) }]
      : [];
  });
  points.forEach(({ at: here }, i) => {
    const before = points[i - 1]?.at;
    if (before?.op === "number" && here.op === "number" && !here.value.greaterThan(before.value))
      context.report(rules.order, below(part, "piecewise", i, "at"), { found: here.written, before: before.written });
  });
  return { kind: "piecewise", points };
}

type Band = Extract<Scoring, { kind: "bands" }>["bands"][number];

function bands({ context, text, part, unit, toUnit }: ScorePlace): Scoring | undefined {
  const written = text.bands ?? [];
  const read = written.flatMap((band, i): Band[] => {
    const place = below(part, "bands", i);
    const side = (["at-least", "at-most"] as const).find((each) => band[each] !== undefined);
    const last = i === written.length - 1;
    const both = band["at-least"] !== undefined && band["at-most"] !== undefined;
    if (both || last !== (side === undefined)) context.report(rules.bandBounds, place);
    const number = readNumber(context, band.score, noUnit, below(place, "score"));
    const bound = side && readBound(context, band[side], unit, below(place, side));
    if (!number || (side && !bound)) return [];
    return [
      {
        ...(side && bound ? { side, bound } : {}),
        score: inRange({ context, part: below(place, "score"), toUnit })(number),
      },
    ];
  });
  checkBandOrder(context, read, part);
  return { kind: "bands", bands: read };
}

/** A band that no value can reach, because one before it takes them all, is a slip of the pen. */
function checkBandOrder(context: Context, bands: readonly Band[], part: Part): void {
  bands.forEach(({ side, bound }, i) => {
    const before = bands[i - 1];
    if (!side || !before?.side) return;
    if (side !== before.side) {
      const place = { ...below(part, "bands", i, side), key: true };
      context.report(rules.mixedBands, place, { found: side, before: before.side });
      return;
    }
    if (bound?.op !== "number" || before.bound?.op !== "number") return;
    const wrong =
      side === "at-most" ? !bound.value.greaterThan(before.bound.value) : !bound.value.lessThan(before.bound.value);
    if (wrong)
      context.report(rules.order, below(part, "bands", i, side), {
        found: bound.written,
        before: before.bound.written,
      });
  });
}

function checklist({ context, text, part, toUnit }: ScorePlace): Scoring | undefined {
  if (!text.checklist) return undefined;
  const items = readItems(context, text.checklist, inRange({ context, part, toUnit }), below(part, "checklist"));
  const total = [...items.values()].reduce((sum, { score }) => sum.plus(score), zero);
  if (!settle(total).equals(one))
    context.report(rules.checklistSum, { ...below(part, "checklist"), key: true }, { found: `${total.times(100)} %` });
  return { kind: "checklist", items };
}

/** A score that the scale holds; another is reported. */
function inRange({
  context,
  part,
  toUnit,
}: Pick<ScorePlace, "context" | "part" | "toUnit">): (score: Decimal) => Decimal {
  return (score) => {
    const unit = toUnit(score);
    if (unit.lessThan(zero) || unit.greaterThan(one)) context.report(rules.scoreRange, part, { found: String(score) });
    return unit;
  };
}
