/** Reports: results and their standard become a view in one language, and the view becomes a document in one format. */

import type { View } from "../content/city/view.ts";
import type { ProgrammeView } from "../content/programme/index.ts";
import type { Format } from "../render/format.ts";

export { type Line, presentLine, presentSummary, type Summary } from "../content/city/summary.ts";
export { present, type Since, type View } from "../content/city/view.ts";
export { type ProgrammeView, presentProgramme } from "../content/programme/index.ts";
export type { Format, Making } from "../render/format.ts";

const html = { mediaType: "text/html", extension: "html" };
const md = { mediaType: "text/markdown", extension: "md" };
const csv = { mediaType: "text/csv", extension: "csv" };
const openDocument = "application/vnd.openxmlformats-officedocument";

/** Of a city's report; the keys are what `--format` offers. */
export const formats = {
  html: { ...html, write: async (view) => (await import("./html.ts")).html(view) },
  md: { ...md, write: async (view) => (await import("./markdown.ts")).markdown(view) },
  csv: { ...csv, write: async (view) => (await import("./csv.ts")).csv(view) },
} as const satisfies Readonly<Record<string, Format<View>>>;

export type FormatName = keyof typeof formats;

/** One page for those who decide. */
export const scorecardFormats = {
  html: { ...html, write: async (view) => (await import("./scorecard.ts")).scorecard(view) },
} as const satisfies Readonly<Record<string, Format<View>>>;

/** What can be made of one result; the keys are what `--kind` offers. */
export const reportKinds = { evaluation: formats, scorecard: scorecardFormats } as const;

/** Of a programme's report. */
export const programmeFormats = {
  html: { ...html, write: async (view) => (await import("../render/html/programme.ts")).programmeHtml(view) },
  docx: {
    mediaType: `${openDocument}.wordprocessingml.document`,
    extension: "docx",
    write: async (view, making) => (await import("../render/docx/index.ts")).docx(view, making),
  },
  xlsx: {
    mediaType: `${openDocument}.spreadsheetml.sheet`,
    extension: "xlsx",
    write: async ({ outcome, locale }) => {
      const [{ programmeWorkbook }, { writeWorkbook }] = await Promise.all([
        import("../content/workbook/index.ts"),
        import("../render/xlsx/write.ts"),
      ]);
      return writeWorkbook(programmeWorkbook(outcome, locale));
    },
  },
  md: { ...md, write: async (view) => (await import("../render/markdown/programme.ts")).programmeMarkdown(view) },
  csv: { ...csv, write: async (view) => (await import("./programme-csv.ts")).programmeCsv(view) },
} as const satisfies Readonly<Record<string, Format<ProgrammeView>>>;

export type ProgrammeFormatName = keyof typeof programmeFormats;
