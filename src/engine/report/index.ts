/** Reports: what each holds, and in which formats it can be written. */

import type { ProgrammeOutcome } from "../cohort/index.ts";
import type { Since } from "../content/city/change.ts";
import { cityDocument } from "../content/city/report/index.ts";
import { scorecardDocument } from "../content/city/scorecard.ts";
import { type ComparisonDatasets, comparisonDatasets } from "../content/comparison/datasets.ts";
import { comparisonDocument } from "../content/comparison/index.ts";
import { impactDocument } from "../content/edition/impact.ts";
import { folderDocument, type ReportFile } from "../content/folder.ts";
import type { FormRequest } from "../content/form/index.ts";
import { manualDocument } from "../content/manual/index.ts";
import { programmeDocuments } from "../content/programme/index.ts";
import { type Reminder, type ReminderRequest, reminderDocument } from "../content/reminder/index.ts";
import { statusDataset } from "../content/status/dataset.ts";
import { type StatusList, statusDocument } from "../content/status/list.ts";
import type { Document } from "../document/document.ts";
import { type EditionImpact, workedExamples } from "../edition/index.ts";
import type { SourceDocument } from "../intake/index.ts";
import type { Locale, Standard } from "../model/index.ts";
import { datasetCsv } from "../render/csv/dataset.ts";
import { type Body, type Format, type Making, wholeBytes } from "../render/format.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { csv, documentFormats, docx, html, md, once, xlsx } from "./kinds.ts";

export type { Since } from "../content/city/change.ts";

export type { DecisionSheet } from "../content/decision-sheet/index.ts";
export type { ReportFile } from "../content/folder.ts";
export type { FormRequest } from "../content/form/index.ts";
export { type Body, type Format, type Making, wholeBody } from "../render/format.ts";
export { answerChangesCsv } from "./answer-changes-csv.ts";
export { decisionFormats, letterFormats, type QueryLetter, queryLetter } from "./review.ts";
export { ScoresCsv } from "./scores-csv.ts";

/** What a city's report is made from; each document is made when a format first asks for it. */
export interface CityReport {
  readonly result: ResultDocument;
  readonly standard: Standard;
  readonly locale: Locale;
  readonly document: () => Document;
  readonly scorecard: () => Document;
}

/** A city's report in a language, to be written by one of `formats`. `since`: an earlier submission, to say why the score changed. */
export function cityReport(result: ResultDocument, standard: Standard, locale: Locale, since?: Since): CityReport {
  return {
    result,
    standard,
    locale,
    document: once(() => cityDocument(result, standard, locale, since)),
    scorecard: once(() => scorecardDocument(result, standard, locale)),
  };
}

/** Of a city's report; the keys are what `--format` offers. */
export const formats = {
  ...documentFormats,
  xlsx: {
    ...xlsx,
    write: async ({ result, standard, locale }) => {
      const [{ cityWorkbook }, { workbookParts }] = await Promise.all([
        import("../content/workbook/index.ts"),
        import("../render/xlsx/write.ts"),
      ]);
      return wholeBytes(workbookParts(cityWorkbook(result, standard, locale)));
    },
  },
  csv: {
    ...csv,
    write: async ({ result, standard, locale }) => (await import("./csv.ts")).csv(result, standard, locale),
  },
} as const satisfies Readonly<Record<string, Format<CityReport>>>;

/** Of a form to fill in. */
export const formFormats = {
  xlsx: {
    ...xlsx,
    write: async (request) => {
      const [{ formWorkbook }, { workbookParts }] = await Promise.all([
        import("../content/form/index.ts"),
        import("../render/xlsx/write.ts"),
      ]);
      return wholeBytes(workbookParts(formWorkbook(request)));
    },
  },
  html: {
    ...html,
    write: async (request, making?: Making) => {
      const [{ formPage }, { writeFormPage }] = await Promise.all([
        import("../content/form/page.ts"),
        import("../render/html/form.ts"),
      ]);
      return writeFormPage(formPage(request), making);
    },
  },
} as const satisfies Readonly<Record<string, Format<FormRequest>>>;

/** html, docx, md, xlsx or csv. */
export type FormatName = keyof typeof formats;

/** One page for those who decide. */
export const scorecardFormats = {
  html: { ...html, write: async ({ scorecard }) => (await import("../render/html/index.ts")).html(scorecard()) },
} as const satisfies Readonly<Record<string, Format<CityReport>>>;

/** What can be made of one result; the keys are what `--kind` offers. */
export const reportKinds = { evaluation: formats, scorecard: scorecardFormats } as const;

/** What a programme's report, or an annex to it, is made from; its document is made when a format first asks for it. */
export interface ProgrammeReport {
  readonly outcome: ProgrammeOutcome;
  readonly locale: Locale;
  readonly document: () => Document;
  /** Documents of their own, called like the report with a suffix. */
  readonly annexes: readonly { readonly suffix: string; readonly report: ProgrammeReport }[];
}

/** A programme's report in a language, to be written by one of `programmeFormats`. */
export function programmeReport(outcome: ProgrammeOutcome, locale: Locale): ProgrammeReport {
  const documents = once(() => programmeDocuments(outcome, locale));
  const annex = (suffix: "annex-a" | "annex-b") => ({
    suffix,
    report: { outcome, locale, document: () => documents().annexes[suffix], annexes: [] },
  });
  return { outcome, locale, document: () => documents().report, annexes: [annex("annex-a"), annex("annex-b")] };
}

/** Chosen results side by side. */
export interface ComparisonReport {
  readonly document: () => Document;
  readonly datasets: () => ComparisonDatasets;
}

/** The results are comparable: scored by the same rules. */
export function comparisonReport(
  results: readonly ResultDocument[],
  standard: Standard,
  locale: Locale,
): ComparisonReport {
  return {
    document: once(() => comparisonDocument(results, standard, locale)),
    datasets: once(() => comparisonDatasets(results, standard, locale)),
  };
}

/** Of a comparison; CSV holds the scores, a column for each result. */
export const comparisonFormats = {
  ...documentFormats,
  xlsx: {
    ...xlsx,
    write: async ({ document, datasets }) => {
      const { workbookParts } = await import("../render/xlsx/write.ts");
      const { totals, scores } = datasets();
      return wholeBytes(workbookParts({ title: document().title, datasets: [totals, scores] }));
    },
  },
  csv: { ...csv, write: async ({ datasets }) => datasetCsv(datasets().scores) },
} as const satisfies Readonly<Record<string, Format<ComparisonReport>>>;

/** The page that leads to the files of a report in a folder, as HTML. */
export async function folderPage(report: Document, files: readonly ReportFile[]): Promise<string> {
  return (await import("../render/html/index.ts")).html(folderDocument(report, files));
}

/** Of a programme's report; its data, of many thousand cities perhaps, part by part. */
export const programmeFormats = {
  ...documentFormats,
  xlsx: {
    ...xlsx,
    write: async ({ outcome, locale }) => {
      const [{ programmeWorkbook }, { workbookParts }] = await Promise.all([
        import("../content/workbook/index.ts"),
        import("../render/xlsx/write.ts"),
      ]);
      return workbookParts(programmeWorkbook(outcome, locale));
    },
  },
  csv: {
    ...csv,
    write: async ({ outcome, locale }) => (await import("./programme-csv.ts")).programmeCsv(outcome, locale),
  },
} as const satisfies Readonly<Record<string, Format<ProgrammeReport, Body>>>;

/** html, docx, xlsx, md or csv. */
export type ProgrammeFormatName = keyof typeof programmeFormats;

/** The manual of a standard, for those who fill it in. */
export interface ManualReport {
  readonly document: () => Document;
}

/** `vectors`: its worked cases; the examples are taken from them. */
export function manualReport(standard: Standard, vectors: readonly SourceDocument[], locale: Locale): ManualReport {
  return { document: once(() => manualDocument(standard, locale, workedExamples(standard, vectors))) };
}

export const manualFormats: Readonly<Record<keyof typeof documentFormats, Format<ManualReport>>> = documentFormats;

/** The state of chosen submissions of a programme. */
export interface StatusReport extends StatusList {
  readonly locale: Locale;
  readonly document: () => Document;
}

export function statusReport(list: StatusList, locale: Locale): StatusReport {
  return { ...list, locale, document: once(() => statusDocument(list, locale)) };
}

export const statusFormats = {
  html: documentFormats.html,
  xlsx: {
    ...xlsx,
    write: async (report) => {
      const { workbookParts } = await import("../render/xlsx/write.ts");
      const { title } = report.document();
      return wholeBytes(workbookParts({ title, datasets: [statusDataset(report, report.locale)] }));
    },
  },
  csv: { ...csv, write: async (report) => datasetCsv(statusDataset(report, report.locale)) },
} as const satisfies Readonly<Record<string, Format<StatusReport>>>;

/** What a new edition does to a cohort: its document is made when a format first asks for it. */
export interface ImpactReport {
  readonly document: () => Document;
}

export function impactReport(impact: EditionImpact, locale: Locale): ImpactReport {
  return { document: once(() => impactDocument(impact, locale)) };
}

export const impactFormats: Readonly<Record<keyof typeof documentFormats, Format<ImpactReport>>> = documentFormats;

export { tableFormats } from "./standard-tables.ts";

/** What a department is reminded of, and the form in which it answers. */
export interface ReminderReport {
  readonly request: ReminderRequest;
  readonly reminder: Reminder;
  readonly form: FormRequest;
}

const asDocument = ({ request, reminder }: ReminderReport) => ({ document: () => reminderDocument(request, reminder) });

/** As a letter; or as the department's form with what is known so far, to be completed. */
export const reminderFormats = {
  docx: { ...docx, write: (report, making?: Making) => documentFormats.docx.write(asDocument(report), making) },
  html: { ...html, write: (report) => documentFormats.html.write(asDocument(report)) },
  md: { ...md, write: (report) => documentFormats.md.write(asDocument(report)) },
  xlsx: {
    ...xlsx,
    write: ({ form, reminder }) => formFormats.xlsx.write({ ...form, department: reminder.department }),
  },
} as const satisfies Readonly<Record<string, Format<ReminderReport>>>;
