/** Rows that people filled in, of a table with codes in its head. */
import { codedTable, type Grid } from "../intake/index.ts";
import { type Checked, type Diagnostic, diagnose, hasErrors, type Rule, type Where } from "../model/index.ts";
import { cellText, decisionSheetRules as rules } from "../validate/index.ts";

/** What a table has: all columns that are read, and among them those that people fill in. */
export interface TableForm<Column extends string> {
  readonly columns: readonly Column[];
  readonly entries: readonly Column[];
  /** What is found where a file has no such table. */
  readonly absent: Rule<Readonly<Record<never, string>>>;
}

/** A row in which something was filled in, as it stands there. */
export interface FilledRow<Column extends string> {
  readonly cells: Readonly<Record<Column, string>>;
  /** The place of each cell; of an empty one that of the first that was filled in. */
  readonly where: Readonly<Record<Column, Where>>;
}

/** The rows of a table in which something was filled in. No value where something cannot be read. */
export function filledRows<Column extends string>(
  grid: Grid,
  { columns: wanted, entries, absent }: TableForm<Column>,
): Checked<readonly FilledRow<Column>[]> {
  const diagnostics: Diagnostic[] = [];
  const isHead = (codes: readonly string[]) =>
    wanted.filter((column) => codes.includes(column)).length > wanted.length / 2;
  const tables = grid.sheets.flatMap((sheet) => codedTable(sheet, isHead) ?? []);
  if (tables.length === 0) return { diagnostics: [diagnose(absent, { file: grid.file, path: [] })] };
  const filled = tables.flatMap(({ columns, rows }) => {
    const missing = wanted.find((column) => !columns.has(column));
    if (missing !== undefined) {
      const where = rows[0]?.[0]?.where ?? { file: grid.file, path: [] };
      diagnostics.push(diagnose(rules.columnMissing, where, { column: missing }));
      return [];
    }
    return rows.flatMap((row): FilledRow<Column>[] => {
      const cellOf = (column: Column) => row.find((cell) => cell.column === columns.get(column));
      const first = entries.flatMap((column) => cellOf(column) ?? []).at(0);
      if (!first) return [];
      const read = <Value>(of: (column: Column) => Value) =>
        Object.fromEntries(wanted.map((column) => [column, of(column)])) as Record<Column, Value>;
      return [
        {
          // What a CSV file leads in so that no spreadsheet takes it for a formula.
          cells: read((column) =>
            cellText(cellOf(column), diagnostics)
              .replace(/^'(?=[=+\-@])/, "")
              .trim(),
          ),
          where: read((column) => cellOf(column)?.where ?? first.where),
        },
      ];
    });
  });
  return { ...(hasErrors(diagnostics) ? {} : { value: filled }), diagnostics };
}
