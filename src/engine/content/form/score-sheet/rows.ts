/** Hidden sheets with what is computed of a table row by row: a column for each expression of columns that formulas use. */
import { computed } from "../../../dataset/cell.ts";
import { type Dataset, dataset, type References } from "../../../dataset/dataset.ts";
import { columnsIn, everyPart, functions, sheetErrors, sheetFormula, writeFormula } from "../../../formula/index.ts";
import type { Formula, Indicator, Input } from "../../../model/index.ts";
import { one, publish } from "../../../quantity/index.ts";
import { boundsOf } from "../../../scoring/index.ts";
import type { FormContext } from "../context.ts";
import { tableLength } from "../table.ts";
import { answerCell } from "./answers.ts";

const sheetId = (table: string): string => `score/rows/${table}`;

/** Every formula of an indicator. */
export function formulasOf({ value, applicable, require, scoring }: Indicator): readonly Formula[] {
  return [value, ...[applicable, require].flatMap((each) => each ?? []), ...(scoring ? boundsOf(scoring) : [])];
}

/** Of each table what is computed of its columns, by its text. */
function expressions({ standard }: FormContext, table: string): ReadonlyMap<string, Formula> {
  const formulas = [
    ...standard.indicators.filter(({ scoring }) => scoring).flatMap(formulasOf),
    ...standard.gates.flatMap(({ when, effect }) => [
      ...(when ? [when] : []),
      ...("amount" in effect ? [effect.amount] : []),
    ]),
  ];
  return new Map(
    formulas
      .flatMap((formula) => [...everyPart(formula)])
      .flatMap((part) => (part.op === "call" && functions.get(part.name)?.column ? part.parts : []))
      .filter((part) => [...columnsIn(part)].some((column) => column.table === table))
      .map((part) => [writeFormula(part), part]),
  );
}

/** The cells of an expression of columns. */
export function columnCells(form: FormContext, formula: Formula, { range }: References): string {
  const [{ table = "" } = {}] = columnsIn(formula);
  return range(sheetId(table), writeFormula(formula), 0, tableLength(form, table) - 1);
}

export function rowSheets(form: FormContext): readonly Dataset[] {
  return form.inputs.flatMap((input) => {
    const all = expressions(form, input.id);
    return all.size === 0 ? [] : [rowSheet(form, input, all)];
  });
}

function rowSheet(form: FormContext, { id, asks }: Input, all: ReadonlyMap<string, Formula>): Dataset {
  if (asks.kind !== "table") throw new Error(id);
  return dataset<number>({
    id: sheetId(id),
    name: `rows ${id}`.slice(0, 31),
    names: 0,
    hidden: true,
    columns: [...all].map(([key, formula]) => ({
      id: key,
      title: key,
      width: 16,
      cell: (row, references) => {
        const { range } = references;
        const label = range(`table/${id}`, asks.rows, row, row);
        const inRow = (_: string, column: string) => {
          const cell = range(`table/${id}`, column, row, row);
          const factor = publish(asks.columns.get(column)?.unit.factor ?? one);
          return `IF(ISNUMBER(${cell}),${cell}*${factor},${sheetErrors.missing})`;
        };
        const written = sheetFormula(formula, {
          inRow,
          column: (of) => columnCells(form, of, references),
          name: (name) => answerCell(form, name, references),
          period: form.period,
        });
        const here = `IF(${label}="","",${written ?? sheetErrors.wrong})`;
        const answer = answerCell(form, id, references);
        return computed(row === 0 ? `IF(ISERROR(${answer}),${answer},${here})` : here);
      },
    })),
    rows: Array.from({ length: tableLength(form, id) }, (_, row) => row),
  });
}
