/** What readers do with a page: sort, filter, fold; that keys suffice for it; and that neither paper nor a page without scripts changes. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { programmeFormats, programmeReport } from "../../src/engine/index.ts";
import { programmeOutcome } from "../workbook/programmes.ts";
import { chromiumPath, launch } from "./chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "tools-"));
const address = (name: string) => pathToFileURL(join(folder, `${name}.html`)).href;

async function writePages(): Promise<void> {
  const report = programmeReport(await programmeOutcome("examples/city-pilot-programme/programme.yaml"), "en");
  const annex = report.annexes.find(({ suffix }) => suffix === "annex-b")?.report;
  writeFileSync(join(folder, "report.html"), await programmeFormats.html.write(report));
  if (annex) writeFileSync(join(folder, "annex.html"), await programmeFormats.html.write(annex));
}

const columnOf = (page: Page, column: number): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll("#heat-map tbody tr")].map((row) => row.cells[${column}].innerText)`);
async function printed(page: Page): Promise<string> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const undated = bytes.toString("latin1").replace(/\/(?:Creation|Mod)Date \(.*?\)/g, "");
  return createHash("sha256").update(undated).digest("hex");
}

const shownRows = (page: Page): Promise<number> =>
  page.evaluate('[...document.querySelectorAll("#heat-map tbody tr")].filter((row) => row.checkVisibility()).length');

describe.skipIf(chromiumPath === undefined)("a page in a browser", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch("wide");
    await writePages();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function open(name: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(address(name));
    return page;
  }

  test("sorts a column by its numbers, says so, and goes back to the order of the standard", async () => {
    const page = await open("annex");
    const given = await columnOf(page, 3);
    const head = page.locator("#heat-map thead th").nth(3);
    await head.locator("button").press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    const sorted = (await columnOf(page, 3)).map(Number);
    const numbers = sorted.filter((each) => !Number.isNaN(each));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(sorted.slice(numbers.length).every(Number.isNaN), "what has no score comes last").toBe(true);
    await head.locator("button").press("Space");
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    await head.locator("button").click();
    expect(await head.getAttribute("aria-sort")).toBeNull();
    expect(await columnOf(page, 3)).toEqual(given);
    await page.close();
  });

  test("filters the rows of a long table, and says how many are left", async () => {
    const page = await open("annex");
    const all = await shownRows(page);
    await page.locator("#heat-map .filter input").fill("Cross-province");
    expect(await shownRows(page)).toBeLessThan(all);
    expect(await page.locator("#heat-map output").textContent()).toBe(`${await shownRows(page)} / ${all}`);
    await page.close();
  });

  test("folds a chapter, and opens it for a link that leads into it", async () => {
    const page = await open("report");
    const city = page.locator("#c-oasis");
    await page.locator("#cities > h2 button").press("Enter");
    expect(await city.isVisible()).toBe(false);
    expect(await page.locator("#cities > h2 button").getAttribute("aria-expanded")).toBe("false");
    await page.evaluate('location.hash = "#c-oasis"');
    await city.waitFor({ state: "visible" });
    await page.close();
  });

  test("prints what it prints without a script, whatever is sorted, filtered and folded", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(address("annex"));
    const page = await open("annex");
    await page.locator("#heat-map thead th button").nth(2).click();
    await page.locator("#heat-map .filter input").fill("online");
    await page.locator(".contents .fold-all").click();
    expect(await printed(page)).toBe(await printed(still));
    await plain.close();
    await page.close();
  });

  test("shows everything where no script runs", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address("annex"));
    expect(await page.locator("#heat-map tbody tr").last().isVisible()).toBe(true);
    expect(await page.locator("button, input").count()).toBe(0);
    await context.close();
  });
});
