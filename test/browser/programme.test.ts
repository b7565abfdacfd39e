/** A programme's report and a city's scorecard in a real browser: every reader, and pages of paper. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scoreFile } from "../../src/cli/files/score-file.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import {
  cityReport,
  type Locale,
  programmeFormats,
  programmeReport,
  scorecardFormats,
} from "../../src/engine/index.ts";
import { programmeOutcome } from "../workbook/programmes.ts";
import { chromiumPath, launch } from "./chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "programme-"));
const root = resolve(import.meta.dirname, "../..");
const programmes = ["city-pilot-programme", "livelihoods-programme"];
/** With the fewest and the most dimensions, and one that was reviewed. */
const cities = {
  oasis: "city-pilot/oasis",
  "new-haven": "us-cities-sdg/new-haven",
  bailu: "city-pilot-programme/cities/bailu/final",
};
const locales: readonly Locale[] = ["zh", "en"];

if (chromiumPath === undefined)
  console.warn("No Chromium found (CHROMIUM_PATH): the programme's report is not looked at in a browser.");

describe.skipIf(chromiumPath === undefined)("in a browser", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch("wide");
    for (const name of programmes) {
      const outcome = await programmeOutcome(`examples/${name}/programme.yaml`);
      for (const locale of locales)
        keep(`${name}.${locale}`, await programmeFormats.html.write(programmeReport(outcome, locale)));
    }
    for (const [name, path] of Object.entries(cities)) await keepScorecards(name, path);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function keepScorecards(name: string, path: string): Promise<void> {
    const file = join(root, "examples", path, "assessment.yaml");
    const review = name === "bailu" ? join(root, "examples", path, "review.yaml") : undefined;
    const { scored } = await scoreFile(file, new Standards([]), { review });
    if (!scored) throw new Error(file);
    const { result, standard } = scored;
    for (const locale of locales)
      keep(`${name}.${locale}`, await scorecardFormats.html.write(cityReport(result, standard, locale)));
  }

  function keep(name: string, page: string): void {
    writeFileSync(join(folder, `${name}.html`), page);
  }

  async function open(name: string, width: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    return page;
  }

  test.each([
    { name: "city-pilot-programme.zh", dark: false },
    { name: "livelihoods-programme.en", dark: true },
    { name: "oasis.zh", dark: true },
    { name: "new-haven.en", dark: false },
  ])(
    "$name is open to everybody (dark: $dark)",
    async ({ name, dark }) => {
      // axe itself is a script, which the page forbids.
      const context = await browser.newContext({ bypassCSP: true, colorScheme: dark ? "dark" : "light" });
      const page = await context.newPage();
      await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await context.close();
    },
    240_000,
  );

  test.each(programmes.flatMap((name) => locales.map((locale) => `${name}.${locale}`)))(
    "every city of %s is one page of A4",
    async (name) => {
      const page = await open(name, 1280);
      const parts = Number(await page.evaluate(`document.querySelectorAll("#cities > .own-page").length`));
      expect(parts).toBeGreaterThan(7);
      await page.evaluate(`document.querySelector("main").replaceChildren(...document.querySelectorAll("#cities > .own-page"));
        document.querySelector("header").remove();`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(parts);
      await page.close();
    },
  );

  test.each(Object.keys(cities).flatMap((name) => locales.map((locale) => `${name}.${locale}`)))(
    "the scorecard of %s is one page of A4",
    async (name) => {
      const page = await open(name, 1280);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.0-9]* 84[12][.0-9]*\]/);
      await page.close();
    },
  );
});
