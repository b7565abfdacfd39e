/** A hidden sheet with what each gate does to the total, and below them the total itself. */
import { computed, text } from "../../../dataset/cell.ts";
import { type Dataset, dataset, type References } from "../../../dataset/dataset.ts";
import { type SheetCells, sheetFormula } from "../../../formula/index.ts";
import { type Gate, roundingAt, scaleOf, totalScale } from "../../../model/index.ts";
import { publish } from "../../../quantity/index.ts";
import { roundedFormula } from "../../shared/sheet-rounding.ts";
import type { FormContext } from "../context.ts";
import { cellsOf, notWritten, stepsId, stepsOf } from "./steps.ts";

export const gatesId = "score/gates";

/** The rows below the gates. */
export const below = ["after", "total", "grade"] as const;

type Row = Gate | (typeof below)[number];

export function gateSheet(form: FormContext): Dataset {
  const { standard } = form;
  return dataset<Row>({
    id: gatesId,
    name: "gates",
    names: 0,
    hidden: true,
    columns: [
      { id: "id", title: "id", width: 24, cell: (row) => text(typeof row === "string" ? row : row.id) },
      {
        id: "effect",
        title: "effect",
        width: 16,
        cell: (row, references) => {
          const written = typeof row === "string" ? ending(form, row, references) : effect(form, row, references);
          return written === undefined ? text(notWritten) : computed(written);
        },
      },
    ],
    rows: [...standard.gates, ...below],
  });
}

/** The cell of a row. */
export function gateCell(
  { standard }: FormContext,
  row: number | (typeof below)[number],
  { range }: References,
): string {
  const at = typeof row === "number" ? row : standard.gates.length + below.indexOf(row);
  return range(gatesId, "effect", at, at);
}

/** What is added to the total, or the number of the grade or the score that is not passed; an empty text where it does not cap. */
function effect(form: FormContext, { when, effect: does }: Gate, references: References): string | undefined {
  const { grades } = form.standard;
  const cells: SheetCells = {
    ...cellsOf(form, references),
    node: (what, id) => nodeCell(form, what, id, does.kind === "bonus", references),
  };
  const condition = when ? sheetFormula(when, cells) : "TRUE";
  if (condition === undefined) return undefined;
  if (does.kind === "cap-grade") return `IF(${condition},${grades.findIndex(({ id }) => id === does.grade) + 1},"")`;
  if (does.kind === "cap-score") return `IF(${condition},${publish(does.score)},"")`;
  const amount = sheetFormula(does.amount, cells);
  if (amount === undefined) return undefined;
  return `IF(${condition},${does.kind === "deduct" ? "-" : ""}MAX(0,MIN(${publish(does.atMost)},${amount})),0)`;
}

/** Where a node does not apply, a gate has nothing to act on. Its total is looked at only once all is answered: then the coverage is full. */
function nodeCell(
  { standard }: FormContext,
  what: string,
  id: string,
  bonus: boolean,
  { range }: References,
): string | undefined {
  const row = stepsOf(standard).findIndex((step) => (step === "total" ? step : step.id) === id);
  if (row < 0 || (what !== "score" && what !== "coverage")) return undefined;
  const rest = `${bonus ? "-" : ""}1E+300`;
  const cell = range(stepsId, "score", row, row);
  if (what === "coverage") return `IF(ISNUMBER(${cell}),1,${rest})`;
  const node = standard.nodes.get(id);
  const { from, to } = node ? scaleOf(standard.method, node.weight) : totalScale(standard);
  return `IF(ISNUMBER(${cell}),${publish(from)}+${cell}*${publish(to.minus(from))},${rest})`;
}

function ending(form: FormContext, row: (typeof below)[number], references: References): string {
  const { standard } = form;
  const { gates, grades, method } = standard;
  const { from, to } = totalScale(standard);
  const cell = (of: number | (typeof below)[number]) => gateCell(form, of, references);
  const places = (kind: string) => gates.flatMap((gate, place) => (gate.effect.kind === kind ? [cell(place)] : []));
  if (row === "after") {
    const before = references.range(stepsId, "score", 0, 0);
    const moved = [...places("deduct"), ...places("bonus")].map((each) => `+${each}`).join("");
    const held = `MAX(${publish(from)},MIN(${publish(to)},${publish(from)}+${before}*${publish(to.minus(from))}${moved}))`;
    const capped = `MIN(${[held, ...places("cap-score")].join(",")})`;
    const unknown = gates.map((_, place) => `IF(ISERROR(${cell(place)}),TRUE,${cell(place)}="${notWritten}")`);
    return `IF(ISNUMBER(${before}),${unknown.length === 0 ? capped : `IF(OR(${unknown.join(",")}),"",${capped})`},"")`;
  }
  const after = cell("after");
  if (row === "total") {
    const rounding = roundingAt(method, "total");
    const rounded = rounding ? roundedFormula(after, rounding) : after;
    return `IF(ISNUMBER(${after}),MAX(${publish(from)},MIN(${publish(to)},${rounded})),"")`;
  }
  const total = cell("total");
  const reached = grades.map((grade) => `IF(ROUND(${total}-${publish(grade.from)},9)>=0,1,0)`).join("+");
  return grades.length === 0 ? '""' : `IF(ISNUMBER(${total}),MIN(${[reached, ...places("cap-grade")].join(",")}),"")`;
}
