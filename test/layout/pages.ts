/** How many pages of a printed report are for reading: those before its annexes, or before the pages of its cities. */
import { dirname, join, resolve } from "node:path";
import { scoreFile } from "../../src/cli/files/score-file.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import type { Document } from "../../src/engine/document/document.ts";
import { cityReport, type Locale } from "../../src/engine/index.ts";

const examples = resolve(import.meta.dirname, "../../examples");

/** The longest example of a city, as it was submitted and as it was reviewed. */
export const longCities = ["city-pilot/oasis", "city-pilot-programme/cities/bailu/final"] as const;

/** What a city's report takes at most, and a programme's. */
export const most = { city: 12, programme: 15 } as const;

export async function cityDocument(path: string, locale: Locale): Promise<Document> {
  const file = join(examples, path, "assessment.yaml");
  const review = path.startsWith("city-pilot-programme") ? join(dirname(file), "review.yaml") : undefined;
  const { scored } = await scoreFile(file, new Standards([]), { review });
  if (!scored) throw new Error(file);
  return cityReport(scored.result, scored.standard, locale).document();
}

/** `pages` are the texts of the pages without blanks, from the summary on. */
export function bodyPages({ chapters }: Document, pages: readonly string[]): number {
  const end = chapters.find(({ annex }) => annex)?.title ?? chapters.find(({ id }) => id === "cities")?.parts[0]?.title;
  const cities = chapters.find(({ id }) => id === "cities")?.parts ?? [];
  const [first] = cities[0]?.blocks ?? [];
  const mark = first?.kind === "lead" ? first.text : (end ?? "");
  return pages.findIndex((page) => page.includes(mark.normalize("NFKC").replace(/\s+/g, "")));
}
