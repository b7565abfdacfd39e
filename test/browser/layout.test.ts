/** What a reader sees of each example report with every set of fonts: on a phone, a tablet, a desk and on paper. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageProgram } from "../../src/cli/files/page-program.ts";
import { readAssessment } from "../../src/cli/files/read-assessment.ts";
import { scoreFile } from "../../src/cli/files/score-file.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import {
  cityReport,
  comparisonFormats,
  comparisonReport,
  formats,
  formFormats,
  type Locale,
  letterFormats,
  programmeFormats,
  programmeReport,
  queryLetter,
  scorecardFormats,
} from "../../src/engine/index.ts";
import { harbour } from "../golden/harbour.ts";
import { fontSets } from "../layout/fonts.ts";
import { type Sight, see } from "../layout/reading.ts";
import { programmeOutcome } from "../workbook/programmes.ts";
import { chromiumPath, launch } from "./chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "layout-"));
const examples = resolve(import.meta.dirname, "../../examples");
const programmes = ["city-pilot-programme", "livelihoods-programme"];
/** With the fewest and the most dimensions, and one that was reviewed. */
const cities = {
  oasis: "city-pilot/oasis",
  "new-haven": "us-cities-sdg/new-haven",
  bailu: "city-pilot-programme/cities/bailu/final",
};
const locales: readonly Locale[] = ["zh", "en"];

/** What is left of A4 between the margins of the print style, in pixels of CSS. */
const paper = { report: 672, scorecard: 688 };

const reports = [...programmes, "clearport", "comparison", ...Object.keys(cities)];
const scorecards = Object.keys(cities).map((name) => `${name} scorecard`);
const pages = [...reports, ...scorecards, "letter", "form"].flatMap((name) =>
  locales.map((locale) => `${name}.${locale}`),
);

async function writeAll(): Promise<void> {
  for (const name of programmes) {
    const outcome = await programmeOutcome(`examples/${name}/programme.yaml`);
    for (const locale of locales)
      keep(`${name}.${locale}`, await programmeFormats.html.write(programmeReport(outcome, locale)));
  }
  const { standard, result } = harbour();
  for (const locale of locales)
    keep(`clearport.${locale}`, await formats.html.write(cityReport(result, standard, locale)));
  for (const [name, path] of Object.entries(cities)) await writeCity(name, path);
  await writeComparison();
  await writeLetter();
  await writeForm();
}

/** The same city in two years, and another. */
async function writeComparison(): Promise<void> {
  const paths = ["city-pilot/oasis-baseline", "city-pilot/oasis", "city-pilot-programme/cities/qingci/final"];
  const read = await Promise.all(
    paths.map((path) => scoreFile(join(examples, path, "assessment.yaml"), new Standards([]))),
  );
  const scored = read.flatMap(({ scored: one }) => one ?? []);
  const [first] = scored;
  if (!first) throw new Error("no comparison");
  const results = scored.map(({ result }) => result);
  for (const locale of locales)
    keep(`comparison.${locale}`, await comparisonFormats.html.write(comparisonReport(results, first.standard, locale)));
}

/** What a reviewer asks a city. */
async function writeLetter(): Promise<void> {
  const city = join(examples, "city-pilot-programme/cities/qingci/midterm");
  const review = join(city, "review.yaml");
  const { scored } = await scoreFile(join(city, "assessment.yaml"), new Standards([]), { review });
  if (!scored) throw new Error("no letter");
  for (const locale of locales) {
    const letter = queryLetter(scored.result, scored.standard, locale, { replyBy: "2026-05-20" });
    keep(`letter.${locale}`, await letterFormats.html.write(letter));
  }
}

/** The offline page, with last year's answers beside the fields. */
async function writeForm(): Promise<void> {
  const last = await readAssessment(join(examples, "city-pilot/oasis-baseline/assessment.yaml"), new Standards([]));
  const { standard, assessment } = last;
  if (!standard || !assessment) throw new Error("no form");
  const city = { id: "oasis", name: { zh: "绿洲市", en: "Oasis" } };
  const period = { from: "2025-01-01", to: "2025-12-31" };
  for (const locale of locales) {
    const wanted = {
      standard,
      locale,
      city: { ...city, name: city.name[locale] },
      period,
      last: { standard, assessment },
    };
    keep(`form.${locale}`, await formFormats.html.write(wanted, { program: pageProgram }));
  }
}

/** As it is while one works with it: filled in, with what belongs to the answers and the first explanations folded out. */
async function fillForm(page: Page): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(join(examples, "city-pilot/oasis/assessment.yaml"));
  await page.locator("output, aside").first().waitFor();
  await page.evaluate(`document.querySelectorAll('details:not(.why)').forEach((each) => { each.open = true; })`);
  await page.evaluate(
    `[...document.querySelectorAll('details.why')].slice(0, 8).forEach((each) => { each.open = true; })`,
  );
  await page.waitForTimeout(400);
}

async function writeCity(name: string, path: string): Promise<void> {
  const file = join(examples, path, "assessment.yaml");
  const review = name === "bailu" ? join(examples, path, "review.yaml") : undefined;
  const { scored } = await scoreFile(file, new Standards([]), { review });
  if (!scored) throw new Error(file);
  for (const locale of locales) {
    const report = cityReport(scored.result, scored.standard, locale);
    keep(`${name}.${locale}`, await formats.html.write(report));
    keep(`${name} scorecard.${locale}`, await scorecardFormats.html.write(report));
  }
}

function keep(name: string, page: string | Uint8Array): void {
  writeFileSync(join(folder, `${name}.html`), page);
}

const fits = (width: number, { width: needed, ...rest }: Sight) => ({ ...rest, width: Math.max(needed, width) });
const nothingWrong = (width: number) => ({ width, broken: [], narrow: [], hidden: [] });

describe.skipIf(chromiumPath === undefined)("in a browser", () => {
  beforeAll(writeAll, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  describe.each(fontSets)("with %s fonts", (fonts) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch(fonts);
    });
    afterAll(() => browser?.close());

    test.each(pages)(
      "%s breaks no word or number, hides no verdict and does not scroll sideways",
      async (name) => {
        const page = await browser.newPage();
        await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
        if (name.startsWith("form")) await fillForm(page);
        for (const width of [360, 768, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          expect(fits(width, await see(page))).toEqual(nothingWrong(width));
        }
        const width = /scorecard|letter|form/.test(name) ? paper.scorecard : paper.report;
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media: "print" });
        expect(fits(width, await see(page)), "on paper").toEqual(nothingWrong(width));
        await page.close();
      },
      240_000,
    );
  });
});
