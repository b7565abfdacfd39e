/** Reports: a result and its standard become a view in one language, and the view becomes a text in one format. */
import type { Format } from "./format.ts";

export type { Format } from "./format.ts";
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
