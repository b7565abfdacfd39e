/** How long the reports are, printed by LibreOffice. */
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/engine/document/document.ts";
import { bodyPages, cityDocument, longCities, most } from "../layout/pages.ts";
import { exampleDocuments, locales, written } from "./document.ts";
import { missing, printed, unbroken } from "./libreoffice.ts";

/** The pages after the cover and the contents. */
async function bodies(documents: readonly Document[]): Promise<readonly number[]> {
  const all = printed(await Promise.all(documents.map(written)), "narrow");
  return documents.map((document, index) => {
    const pages = (all[index] ?? []).map(unbroken);
    return bodyPages(document, pages.slice(pages.findIndex((page) => /[—–]1[—–]/.test(page))));
  });
}

describe.skipIf(missing !== "")(
  `a DOCX printed by LibreOffice${missing && ` (skipped: ${missing} is not installed)`}`,
  () => {
    test("of a city has at most twelve pages before its annexes", async () => {
      const documents = await Promise.all(
        longCities.flatMap((path) => locales.map((locale) => cityDocument(path, locale))),
      );
      for (const pages of await bodies(documents)) {
        expect(pages).toBeGreaterThan(2);
        expect(pages).toBeLessThanOrEqual(most.city);
      }
    }, 300_000);

    test("of a programme has at most fifteen pages before those of the cities", async () => {
      const examples = await Promise.all([exampleDocuments(), exampleDocuments("livelihoods-programme")]);
      for (const pages of await bodies(examples.flatMap(({ zh, en }) => [zh, en]))) {
        expect(pages).toBeGreaterThan(2);
        expect(pages).toBeLessThanOrEqual(most.programme);
      }
    }, 300_000);
  },
);
