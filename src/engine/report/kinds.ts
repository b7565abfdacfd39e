/** Kinds of files, and the formats of everything that is a document. */
import type { Document } from "../document/document.ts";
import type { Format, Making } from "../render/format.ts";

export const html = { mediaType: "text/html", extension: "html" };
export const md = { mediaType: "text/markdown", extension: "md" };
export const csv = { mediaType: "text/csv", extension: "csv" };
const openDocument = "application/vnd.openxmlformats-officedocument";
export const docx = { mediaType: `${openDocument}.wordprocessingml.document`, extension: "docx" };
export const xlsx = { mediaType: `${openDocument}.spreadsheetml.sheet`, extension: "xlsx" };

/** Formats of everything that is a document. */
export const documentFormats = {
  html: { ...html, write: async ({ document }) => (await import("../render/html/index.ts")).html(document()) },
  docx: {
    ...docx,
    write: async ({ document }, making?: Making) => (await import("../render/docx/index.ts")).docx(document(), making),
  },
  md: { ...md, write: async ({ document }) => (await import("../render/markdown/index.ts")).markdown(document()) },
} as const satisfies Readonly<Record<string, Format<{ readonly document: () => Document }>>>;

export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
