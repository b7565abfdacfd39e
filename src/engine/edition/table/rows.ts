/** A workbook or CSV file as rows of the tables of a standard, every cell with its place. */
import type { Grid, GridCell, GridSheet } from "../../intake/index.ts";
import { type Diagnostic, diagnose, type Where } from "../../model/index.ts";
import { tableRules } from "../../validate/index.ts";
import { columnOf, type TableId } from "./columns.ts";

export interface TableRow {
  readonly cells: ReadonlyMap<string, GridCell>;
  readonly where: Where;
}

export type Tables = Readonly<Record<TableId, readonly TableRow[]>>;

/** How far down a head is looked for: people put titles above a table. */
const mostRowsAbove = 30;

export function tableRows(grids: readonly Grid[], diagnostics: Diagnostic[]): Tables {
  const found: Record<TableId, TableRow[]> = { edition: [], parts: [], indicators: [], questions: [] };
  for (const sheet of grids.flatMap(({ sheets }) => sheets)) {
    const head = headOf(sheet);
    if (!head) continue;
    for (const cell of head.unknown)
      diagnostics.push(diagnose(tableRules.unknownColumn, cell.where, { head: cell.text }));
    for (const row of sheet.rows.slice(head.row + 1)) {
      const cells = new Map(
        row.flatMap((cell): [string, GridCell][] => {
          const column = head.columns.get(cell.column);
          return column === undefined || cell.text.trim() === "" ? [] : [[column, cell]];
        }),
      );
      const [first] = cells.values();
      if (first) found[head.table].push({ cells, where: first.where });
    }
  }
  if (found.indicators.length === 0) {
    const [grid] = grids;
    diagnostics.push(diagnose(tableRules.noTable, { file: grid?.file ?? "", path: [] }));
  }
  return found;
}

interface Head {
  readonly table: TableId;
  readonly row: number;
  readonly columns: ReadonlyMap<number, string>;
  readonly unknown: readonly GridCell[];
}

function headOf({ rows }: GridSheet): Head | undefined {
  for (const [row, cells] of rows.slice(0, mostRowsAbove).entries()) {
    const columns = new Map(
      cells.flatMap(({ text, column }): [number, string][] => {
        const code = columnOf(text);
        return code === undefined ? [] : [[column, code]];
      }),
    );
    const table = tableOf(new Set(columns.values()));
    if (table)
      return {
        table,
        row,
        columns,
        unknown: cells.filter(({ column, text }) => text.trim() !== "" && !columns.has(column)),
      };
  }
  return undefined;
}

/** By the columns that only one table has. */
function tableOf(columns: ReadonlySet<string>): TableId | undefined {
  const titled = ["title", "title-zh", "title-en"].some((column) => columns.has(column));
  const asked = ["question", "question-zh", "question-en"].some((column) => columns.has(column));
  if (columns.has("key") && columns.has("value")) return "edition";
  if (titled && columns.has("of")) return "parts";
  if (titled) return columns.size > 1 ? "indicators" : undefined;
  return asked && columns.has("id") ? "questions" : undefined;
}
