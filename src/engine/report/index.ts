/** Reports: a result and its standard become a view in one language, and the view becomes a text in one format. */
import type { DataFormat, Format } from "./format.ts";
import type { ProgrammeView } from "./programme/view.ts";

export type { DataFormat, Format } from "./format.ts";
export type { ProgrammeRecord } from "./programme/records.ts";
export { type ProgrammeView, presentProgramme } from "./programme/view.ts";
export { presentSummary, type Summary } from "./view/summary.ts";
export { present, type View } from "./view/view.ts";

/** Every format; the keys are what `--format` offers. */
export const formats = {
  html: {
    mediaType: "text/html",
    extension: "html",
    write: async (view, results) => (await import("./html.ts")).html(view, results),
  },
  md: {
    mediaType: "text/markdown",
    extension: "md",
    write: async (view) => (await import("./markdown.ts")).markdown(view),
  },
  csv: { mediaType: "text/csv", extension: "csv", write: async (view) => (await import("./csv.ts")).csv(view) },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** Formats of a programme's report. */
export const programmeFormats = {
  html: {
    mediaType: "text/html",
    extension: "html",
    write: async (view) => (await import("./programme-html.ts")).programmeHtml(view),
  },
  md: {
    mediaType: "text/markdown",
    extension: "md",
    write: async (view) => (await import("./programme-markdown.ts")).programmeMarkdown(view),
  },
  csv: {
    mediaType: "text/csv",
    extension: "csv",
    write: async (view) => (await import("./programme-csv.ts")).programmeCsv(view),
  },
} as const satisfies Readonly<Record<string, Format<ProgrammeView>>>;

export type ProgrammeFormatName = keyof typeof programmeFormats;

/** Formats of a programme's data: made of the outcome itself, for calculating on. */
export const programmeDataFormats = {
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extension: "xlsx",
    write: async (outcome, locale) => (await import("./workbook/index.ts")).workbook(outcome, locale),
  },
} as const satisfies Readonly<Record<string, DataFormat>>;
