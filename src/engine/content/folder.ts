/** The page that leads to the files of a report in a folder. */

import { documentLabels, formatLabels } from "../catalogue/document-labels.ts";
import { chapter, named, table } from "../document/blocks.ts";
import type { Document } from "../document/document.ts";
import { speak } from "../model/index.ts";

export interface ReportFile {
  /** Its name in the folder. */
  readonly name: string;
  readonly format: keyof typeof formatLabels;
  readonly document: () => Document;
}

/** It is headed like the report. The results stay in the report. */
export function folderDocument(report: Document, files: readonly ReportFile[]): Document {
  const words = speak(documentLabels, report.locale);
  const formats = speak(formatLabels, report.locale);
  const rows = files.map(({ name, format, document }) => ({
    name,
    format: formats[format],
    kind: document().head.kind,
  }));
  return {
    ...report,
    shape: "one-page",
    summary: chapter("summary", words.files, [
      table(rows, {
        caption: "",
        columns: [
          named<(typeof rows)[number]>(words.content, ({ kind }) => kind),
          named(words.form, ({ format }) => format),
          named(words.file, ({ name }) => ({ text: name, href: name })),
        ],
      }),
    ]),
    chapters: [],
    results: [],
  };
}
