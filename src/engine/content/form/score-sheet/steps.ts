/**
 * A hidden sheet with a row for each part of the score: its score from 0 to 1 once everything below that applies has one,
 * and how much of it has. Siblings stand one below the other, so that their parent takes them as a range.
 */
import { type Cell, computed, full, number, text } from "../../../dataset/cell.ts";
import { type Dataset, dataset, type References } from "../../../dataset/dataset.ts";
import { type SheetCells, sheetErrors, sheetFormula } from "../../../formula/index.ts";
import { type Indicator, type Node, roundingAt, type Standard, scaleOf } from "../../../model/index.ts";
import { publish } from "../../../quantity/index.ts";
import { aggregations, partsOf, sheetScore } from "../../../scoring/index.ts";
import { roundedFormula } from "../../shared/sheet-rounding.ts";
import type { FormContext } from "../context.ts";
import { answerCell, itemCell } from "./answers.ts";
import { columnCells } from "./rows.ts";

export const stepsId = "score/steps";

/** What has a score: a node, or the total of the dimensions. */
export type Step = Node | "total";

/** Level by level, without what is not scored. */
export function stepsOf(standard: Standard): readonly Step[] {
  const steps: Step[] = ["total"];
  for (const step of steps) steps.push(...childrenOf(step, standard).filter(isScored));
  return steps;
}

function childrenOf(step: Step, { dimensions }: Standard): readonly Node[] {
  if (step === "total") return dimensions;
  return step.kind === "indicator" ? [] : step.parts;
}

export function isScored(node: Node): boolean {
  return node.kind === "indicator" ? node.scoring !== undefined : node.parts.some(isScored);
}

export function stepSheet(form: FormContext): Dataset {
  const { standard } = form;
  const steps = stepsOf(standard);
  return dataset<Step>({
    id: stepsId,
    name: "steps",
    names: 0,
    hidden: true,
    columns: [
      { id: "id", title: "id", width: 24, cell: (step) => text(step === "total" ? step : step.id) },
      {
        id: "weight",
        title: "weight",
        width: 10,
        cell: (step) => (step === "total" ? text("") : number(publish(step.weight), full)),
      },
      { id: "raw", title: "raw", width: 16, cell: (step, references) => rawCell(form, step, references) },
      {
        id: "apply",
        title: "apply",
        width: 10,
        cell: (step, references) => countCell(form, steps, step, "apply", references),
      },
      {
        id: "done",
        title: "done",
        width: 10,
        cell: (step, references) => countCell(form, steps, step, "done", references),
      },
      { id: "score", title: "score", width: 16, cell: (step, { here }) => scoreCell(standard, step, here) },
    ],
    rows: steps,
  });

  function rawCell(of: FormContext, step: Step, references: References): Cell {
    if (step !== "total" && step.kind === "indicator") {
      const written = indicatorScore(of, step, references);
      return written === undefined ? text(notWritten) : computed(written);
    }
    const aggregation = step === "total" ? standard.method.aggregation : step.aggregation;
    const parts = partsOf(aggregation, childrenOf(step, standard)).filter(isScored);
    const { apply, done } = here(references);
    const joined = aggregations[aggregation].sheet(rangesOf(steps, parts, references));
    const lacks = lacking(standard, steps, step, references);
    const made = lacks.length === 0 ? joined : `IF(OR(${lacks.join(",")}),"${notWritten}",${joined})`;
    return computed(`IF(AND(${apply}>0,${done}=${apply}),${made},"")`);
  }
}

/**
 * What leaves too few parts with a score for this, or for a part of it, though all that applies is answered: then it is not
 * computed here what that costs.
 */
function lacking(standard: Standard, steps: readonly Step[], step: Step, references: References): readonly string[] {
  if (step !== "total" && step.kind === "indicator") return [];
  const { minimum } = step === "total" ? standard.method : step;
  const aggregation = step === "total" ? standard.method.aggregation : step.aggregation;
  const children = childrenOf(step, standard).filter(isScored);
  const parts = rangesOf(steps, partsOf(aggregation, children).filter(isScored), references);
  const scores = parts.ranges.map((range) => `COUNT(${range.scores})`).join("+");
  return [
    ...(minimum?.parts && "count" in minimum.parts ? [`${scores}<${minimum.parts.count}`] : []),
    ...children.filter(asksForParts).map((child) => {
      const row = steps.indexOf(child);
      return `${references.range(stepsId, "raw", row, row)}="${notWritten}"`;
    }),
  ];
}

/** Whether it or something below asks for a number of parts. */
function asksForParts(node: Node): boolean {
  if (node.kind === "indicator") return false;
  return (node.minimum?.parts !== undefined && "count" in node.minimum.parts) || node.parts.some(asksForParts);
}

/** In place of the score of an indicator that a spreadsheet cannot compute. */
export const notWritten = "?";

const here = (references: References) => ({
  apply: references.here("apply"),
  done: references.here("done"),
  raw: references.here("raw"),
});

function rangesOf(steps: readonly Step[], parts: readonly Node[], { range }: References) {
  const runs: { readonly from: number; to: number }[] = [];
  const rows = parts.map((part) => steps.indexOf(part));
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run.to + 1 === row) run.to = row;
    else runs.push({ from: row, to: row });
  }
  return {
    ranges: runs.map(({ from, to }) => ({
      scores: range(stepsId, "score", from, to),
      weights: range(stepsId, "weight", from, to),
    })),
    cells: rows.map((row) => ({
      score: range(stepsId, "score", row, row),
      weight: range(stepsId, "weight", row, row),
    })),
  };
}

/** How many indicators apply, or have a score, here or below. */
function countCell(
  form: FormContext,
  steps: readonly Step[],
  step: Step,
  what: "apply" | "done",
  references: References,
): Cell {
  const raw = references.here("raw");
  if (step !== "total" && step.kind === "indicator")
    return computed(
      what === "done"
        ? `IF(ISNUMBER(${raw}),1,0)`
        : `IF(ISERROR(${raw}),IF(IFERROR(ERROR.TYPE(${raw}),0)=2,0,1),IF(${raw}="",0,1))`,
    );
  const children = childrenOf(step, form.standard)
    .filter(isScored)
    .map((child) => steps.indexOf(child));
  return computed(`SUM(${references.range(stepsId, what, Math.min(...children), Math.max(...children))})`);
}

/** Rounded where the standard rounds; the total is rounded after the gates. */
function scoreCell(standard: Standard, step: Step, at: (column: string) => string): Cell {
  const raw = at("raw");
  const rounding = step === "total" ? undefined : roundingAt(standard.method, step.kind);
  if (step === "total" || !rounding) return computed(`IF(ISNUMBER(${raw}),${raw},"")`);
  const { from, to } = scaleOf(standard.method, step.weight);
  const span = publish(to.minus(from));
  const onScale = `(${publish(from)}+${raw}*${span})`;
  return computed(`IF(ISNUMBER(${raw}),(${roundedFormula(onScale, rounding)}-${publish(from)})/${span},"")`);
}

/** Does it apply, do the answers agree, what is its value, what is its score. An empty text: it does not apply. */
export function indicatorScore(
  form: FormContext,
  { id, value, applicable, require, scoring }: Indicator,
  references: References,
): string | undefined {
  if (!scoring) return undefined;
  const cells = cellsOf(form, references);
  const measured = sheetFormula(value, cells);
  const answer = answerCell(form, id, references);
  let complete = measured !== undefined || answer !== undefined;
  const write = (formula: Parameters<typeof sheetFormula>[0], of: SheetCells) => {
    const written = sheetFormula(formula, of);
    complete &&= written !== undefined;
    return written ?? "";
  };
  const withValue: SheetCells = { ...cells, name: (name) => (name === "value" ? measured : cells.name(name)) };
  const score = sheetScore(scoring, {
    value: measured ?? "",
    bound: (formula) => write(formula, withValue),
    rubric: { choice: answer ?? "", met: (item) => `LEFT(${itemCell(form, id, item, references)},3)="yes"` },
  });
  const checked = `IF(ISERROR(${answer ?? measured}),${answer ?? measured},${score})`;
  const agrees = require ? `IF(${write(require, cells)},${checked},${sheetErrors.wrong})` : checked;
  const applies = applicable ? `IF(${write(applicable, cells)},${agrees},"")` : agrees;
  return complete ? applies : undefined;
}

/** What formulas of the standard name, in this workbook. */
export function cellsOf(form: FormContext, references: References): SheetCells {
  const { parameters } = form.standard;
  const name = (id: string): string | undefined => {
    const answer = answerCell(form, id, references);
    if (answer !== undefined) return answer;
    const parameter = parameters.get(id);
    if (!parameter) return undefined;
    if (parameter.value.kind === "constant") return publish(parameter.value.number);
    const { input, values } = parameter.value;
    const [keys, numbers] = [
      [...values.keys()].map((key) => `"${key}"`),
      [...values.values()].map((each) => publish(each)),
    ];
    return `CHOOSE(MATCH(${name(input)},{${keys.join(",")}},0),${numbers.join(",")})`;
  };
  return { name, column: (formula) => columnCells(form, formula, references), period: form.period };
}
