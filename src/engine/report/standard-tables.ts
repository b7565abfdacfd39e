/** The tables of a standard as files: one workbook, or a CSV file for each. */
import { standardTables } from "../content/edition/tables.ts";
import type { Locale } from "../model/index.ts";
import { datasetCsv } from "../render/csv/dataset.ts";
import { wholeBytes } from "../render/format.ts";
import type { StandardTexts } from "../validate/index.ts";

export interface TableFile {
  /** What is added to the name: `-questions.csv`. */
  readonly ending: string;
  readonly write: () => Promise<string | Uint8Array>;
}

/** `title`: of the workbook. */
export const tableFormats = {
  xlsx: (texts: StandardTexts, locale: Locale, title: string): readonly TableFile[] => [
    {
      ending: ".xlsx",
      write: async () => {
        const { workbookParts } = await import("../render/xlsx/write.ts");
        return wholeBytes(workbookParts({ title, datasets: standardTables(texts, locale) }));
      },
    },
  ],
  csv: (texts: StandardTexts, locale: Locale): readonly TableFile[] =>
    standardTables(texts, locale).map((table) => ({
      ending: `-${table.id}.csv`,
      write: async () => datasetCsv(table),
    })),
} as const;
