/** How long the reports are, printed by a browser. */
import { spawnSync } from "node:child_process";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/engine/document/document.ts";
import { html } from "../../src/engine/render/html/index.ts";
import { exampleDocuments, locales } from "../docx/document.ts";
import { unbroken } from "../docx/libreoffice.ts";
import { bodyPages, cityDocument, longCities, most } from "../layout/pages.ts";
import { chromiumPath, launch } from "./chromium.ts";

const hasReader = spawnSync("pdftotext", ["-v"]).error === undefined;

describe.skipIf(chromiumPath === undefined || !hasReader)("a PDF printed by a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch("narrow");
  });
  afterAll(() => browser?.close());

  async function bodyOf(document: Document): Promise<number> {
    const page = await browser.newPage();
    await page.setContent(String(html(document)));
    const input = await page.pdf({ preferCSSPageSize: true });
    await page.close();
    const { stdout } = spawnSync("pdftotext", ["-enc", "UTF-8", "-", "-"], { input, encoding: "utf8" });
    return bodyPages(document, stdout.split("\f").map(unbroken));
  }

  test.each(longCities.flatMap((path) => locales.map((locale) => ({ path, locale }))))(
    "of $path has at most twelve pages before its annexes ($locale)",
    async ({ path, locale }) => {
      const pages = await bodyOf(await cityDocument(path, locale));
      expect(pages).toBeGreaterThan(2);
      expect(pages).toBeLessThanOrEqual(most.city);
    },
  );

  test.each(["city-pilot-programme", "livelihoods-programme"] as const)(
    "of %s has at most fifteen pages before those of its cities",
    async (name) => {
      const documents = await exampleDocuments(name);
      for (const locale of locales) {
        const pages = await bodyOf(documents[locale]);
        expect(pages, locale).toBeGreaterThan(2);
        expect(pages, locale).toBeLessThanOrEqual(most.programme);
      }
    },
  );
});
