/** A standard as tables for spreadsheets: what is filled in, changed or checked there is read back by `standard new`. */
import { tableHeads, tableNames } from "../../catalogue/table-labels.ts";
import { text } from "../../dataset/cell.ts";
import { type Dataset, dataset } from "../../dataset/dataset.ts";
import { rowsOf, type TableId, tables, type WrittenRow } from "../../edition/index.ts";
import { headWithCode } from "../../intake/index.ts";
import { type Locale, speak } from "../../model/index.ts";
import type { StandardTexts } from "../../validate/index.ts";

/** The indicators first: they are what people look for. Columns that no row uses are left out. */
const order: readonly TableId[] = ["indicators", "questions", "parts", "edition"];

export function standardTables(texts: StandardTexts, locale: Locale): readonly Dataset[] {
  const rows = rowsOf(texts);
  const names = speak(tableNames, locale);
  const heads: Readonly<Record<string, string>> = speak(tableHeads, locale);
  return order
    .filter((id) => rows[id].length > 0)
    .map((id) =>
      dataset<WrittenRow>({
        id,
        name: names[id],
        names: 1,
        columns: tables[id]
          .filter((column) => rows[id].some((row) => row[column] !== undefined))
          .map((column) => ({
            id: column,
            title: headWithCode(heads[column] ?? column, column),
            width: /title|question|note|value|more/.test(column) ? 36 : 14,
            cell: (row) => text(row[column] ?? ""),
          })),
        rows: rows[id],
      }),
    );
}
