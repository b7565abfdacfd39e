/** What reviewers and cities write to one another: the letter with its table for replies, and the table of decisions. */
import type { DecisionSheet } from "../content/decision-sheet/index.ts";
import { type LetterRequest, letterDocument } from "../content/letter/index.ts";
import type { Document } from "../document/document.ts";
import type { Locale, Standard } from "../model/index.ts";
import { type Format, wholeBytes } from "../render/format.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { csv, documentFormats, once, xlsx } from "./kinds.ts";

/** The letter that asks a city about its answers, and the table in which it replies. */
export interface QueryLetter {
  readonly document: () => Document;
  readonly replies: () => Promise<Uint8Array>;
}

export function queryLetter(
  result: ResultDocument,
  standard: Standard,
  locale: Locale,
  more: LetterRequest,
): QueryLetter {
  return {
    document: once(() => letterDocument(result, standard, locale, more)),
    replies: async () => {
      const [{ replyWorkbook }, { workbookParts }] = await Promise.all([
        import("../content/letter/replies.ts"),
        import("../render/xlsx/write.ts"),
      ]);
      return wholeBytes(workbookParts(replyWorkbook(result, standard, locale)));
    },
  };
}

/** Of a letter; as a workbook it is the table in which the city replies. */
export const letterFormats = {
  ...documentFormats,
  xlsx: { ...xlsx, write: async ({ replies }) => replies() },
} as const satisfies Readonly<Record<string, Format<QueryLetter>>>;

/** Of the table in which a reviewer decides. */
export const decisionFormats = {
  xlsx: {
    ...xlsx,
    write: async (sheet) => {
      const [{ decisionWorkbook }, { workbookParts }] = await Promise.all([
        import("../content/decision-sheet/index.ts"),
        import("../render/xlsx/write.ts"),
      ]);
      return wholeBytes(workbookParts(decisionWorkbook(sheet)));
    },
  },
  csv: {
    ...csv,
    write: async (sheet) => {
      const [{ decisionWorkbook }, { datasetCsv }] = await Promise.all([
        import("../content/decision-sheet/index.ts"),
        import("../render/csv/dataset.ts"),
      ]);
      const [table, ...others] = decisionWorkbook(sheet).datasets;
      return datasetCsv(table, others);
    },
  },
} as const satisfies Readonly<Record<string, Format<DecisionSheet>>>;
