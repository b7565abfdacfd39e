/** The report in a real browser: it holds a word wider than the page, is readable for all, runs and fetches nothing, and prints. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cityReport, formats, type Locale } from "../../src/engine/index.ts";
import { harbour } from "../golden/harbour.ts";
import { planted } from "../golden/planted.ts";
import { chromiumPath, launch } from "./chromium.ts";

const { standard, result } = harbour();
const folder = mkdtempSync(join(tmpdir(), "report-"));
const longWord = "Donaudampfschifffahrtsgesellschaftskapitänsmützenständer".repeat(5);

const reader = "pdftotext";

/** Where pdftotext is installed: the words of every page, which it ends with a form feed. */
function expectHeaderOnEveryPage(pdf: string): void {
  const input = Buffer.from(pdf, "latin1");
  const { stdout, error } = spawnSync(reader, ["-layout", "-", "-"], { input, encoding: "utf8" });
  if (error) return;
  const pages = stdout.split("\f").filter((page) => page.trim() !== "");
  expect(pages.length).toBeGreaterThan(3);
  pages.forEach((page, index) => {
    expect(page).toContain("Clearport · Harbour city indicators");
    expect(page).toContain("Fictitious · Draft standard");
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
  });
}

if (chromiumPath === undefined)
  console.warn("No Chromium found (CHROMIUM_PATH): the report is not looked at in a browser.");

describe.skipIf(chromiumPath === undefined)("the report in a browser", () => {
  let browser: Browser;
  const files = new Map<string, string>();

  beforeAll(async () => {
    browser = await launch("wide");
    for (const locale of ["zh", "en"] as const) await write(locale, locale);
    await write("long", "en", longWord);
    await write("hostile", "zh", "\"><img src=x onerror=document.title='run'><script>document.title='run'</script>");
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function write(name: string, locale: Locale, payload?: string): Promise<void> {
    const [document, edition] =
      payload === undefined ? [result, standard] : [planted(result, payload), planted(standard, payload)];
    const file = join(folder, `${name}.html`);
    writeFileSync(file, await formats.html.write(cityReport(document, edition, locale)));
    files.set(name, pathToFileURL(file).href);
  }

  async function open(name: string, options: { width?: number; dark?: boolean } = {}): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width: options.width ?? 1280, height: 900 },
      colorScheme: options.dark ? "dark" : "light",
    });
    await page.goto(files.get(name) ?? "");
    return page;
  }

  test.each([
    { name: "long", width: 360 },
    { name: "long", width: 1280 },
  ])("$name does not scroll sideways at $width pixels", async ({ name, width }) => {
    const page = await open(name, { width });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.close();
  });

  test.each([
    { name: "zh", dark: false },
    { name: "en", dark: true },
  ])(
    "$name is open to everybody (dark: $dark)",
    async ({ name, dark }) => {
      // axe itself is a script, which the page forbids.
      const context = await browser.newContext({ bypassCSP: true, colorScheme: dark ? "dark" : "light" });
      const page = await context.newPage();
      await page.goto(files.get(name) ?? "");
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await context.close();
    },
    180_000,
  );

  test("runs nothing of what it reports, fetches nothing and complains about nothing", async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    const words: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => words.push(message.text()));
    await page.goto(files.get("hostile") ?? "");
    expect(await page.title()).not.toBe("run");
    expect(requests).toEqual([files.get("hostile")]);
    expect(words).toEqual([]);
    expect(
      await page.evaluate(
        "document.querySelectorAll('script:not(body > script:last-child), img, iframe, [onerror]').length",
      ),
    ).toBe(0);
    await page.close();
  });

  test("every link inside it leads somewhere", async () => {
    const page = await open("en");
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].map((a) => a.getAttribute('href')).filter((href) => !document.getElementById(href.slice(1)))",
      ),
    ).toEqual([]);
    await page.close();
  });

  test("prints on A4 with its stamps and page numbers on every page", async () => {
    const page = await open("en");
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString("latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    expectHeaderOnEveryPage(pdf);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.0-9]* 84[12][.0-9]*\]/);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 672, height: 900 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(672);
    const margins = await page.evaluate(
      "[...document.styleSheets[0].cssRules].filter((rule) => rule instanceof CSSPageRule).map((rule) => rule.cssText).join()",
    );
    expect(margins).toContain("Fictitious");
    expect(margins).toContain("Clearport");
    expect(margins).toContain("counter(page)");
    await page.close();
  });
});
