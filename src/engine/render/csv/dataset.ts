/** A dataset as CSV: its head, and a record for each row. An entry that is to be filled in is empty. */
import type { Cell } from "../../dataset/cell.ts";
import { type Dataset, sheetsOf } from "../../dataset/dataset.ts";
import { csvFile, csvNumber, csvText } from "./text.ts";

/** `others`: those that its cells refer to. */
export function datasetCsv(table: Dataset, others: readonly Dataset[] = []): string {
  const rows = [...(sheetsOf([table, ...others])[0]?.rows() ?? [])];
  return csvFile([table.columns.map(({ title }) => csvText(title)), ...rows.map((cells) => cells.map(written))]);
}

function written(cell: Cell): string {
  switch (cell.kind) {
    case "text":
      return csvText(cell.text);
    case "number":
      return csvNumber(cell.number);
    case "formula":
      return csvText(String(cell.result));
    case "entry":
      return csvText(cell.value);
  }
}
