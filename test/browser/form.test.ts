/** The offline page in a real browser: it asks nothing of any network, says what the command line says, and loses no answer. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageProgram } from "../../src/cli/files/page-program.ts";
import { readAssessment } from "../../src/cli/files/read-assessment.ts";
import { readSource } from "../../src/cli/files/read-source.ts";
import { scoreFile } from "../../src/cli/files/score-file.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import {
  answerRules,
  type FormRequest,
  formFormats,
  parseDocument,
  type ResultDocument,
  ruleWords,
  type VectorsDocument,
} from "../../src/engine/index.ts";
import { runHere } from "../cli/in-process.ts";
import { chromiumPath, launch } from "./chromium.ts";

const standards = new Standards([]);
const folder = mkdtempSync(join(tmpdir(), "form-"));
const city = { id: "yunshan", name: "云山市" };
const period = { from: "2025-01-01", to: "2025-12-31" };
const oasis = "examples/city-pilot/oasis/assessment.yaml";

async function request(reference: string): Promise<FormRequest> {
  const { value: standard } = await standards.get(reference);
  if (!standard) throw new Error(reference);
  return { standard, locale: "zh", city, period };
}

async function write(name: string, wanted: FormRequest): Promise<string> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, await formFormats.html.write(wanted, { program: pageProgram }));
  return pathToFileURL(file).href;
}

/** What the program in the page makes of an assessment. */
async function scoreIn(
  page: Page,
  text: string,
): Promise<{ result: ResultDocument; found: readonly { rule: string }[] }> {
  return page.evaluate(`citymark.score(${JSON.stringify(text)})`);
}

async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存到文件" }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

function fileOf(name: string, text: string) {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** What a screen says, cell by cell; without bars, the ids of rules, and the lines of the file, of which a page has none. */
function wordsIn(screen: string): readonly string[] {
  const ofFiles = /:[0-9]+:[0-9]+$|^[a-z]+\/[a-z-]+$|^[0-9]+ 个错误$/;
  return screen
    .replace(/^ *[0-9]+ \|.*$/gm, "")
    .split(/\n| {2,}/)
    .filter((each) => /[\p{L}\p{N}]/u.test(each) && !ofFiles.test(each))
    .map((each) => each.replace(/^- |\s/g, ""));
}

describe.skipIf(chromiumPath === undefined)("the offline page", () => {
  let browser: Browser;
  let empty: string;

  beforeAll(async () => {
    browser = await launch("wide");
    const { assessment, standard, document } = await readAssessment(
      "examples/city-pilot/oasis-baseline/assessment.yaml",
      standards,
    );
    if (!assessment || !standard || !document) throw new Error("The example cannot be read.");
    empty = await write("empty", { ...(await request("city-pilot/2026")), last: { standard, assessment } });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function open(address: string, options: { width?: number; dark?: boolean } = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1280, height: 900 },
      colorScheme: options.dark ? "dark" : "light",
    });
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector("main");
    return page;
  }

  test("asks nothing of any network and is below 500 KB", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (each) => asked.push(each.url()));
    page.on("console", (each) => complaints.push(each.text()));
    page.on("pageerror", (each) => complaints.push(each.message));
    await page.goto(empty);
    await page.waitForSelector("main");
    expect(asked).toEqual([empty]);
    expect(complaints).toEqual([]);
    expect(readFileSync(new URL(empty)).length).toBeLessThan(500_000);
    expect(await page.content()).toContain("default-src 'none'");
    await context.close();
  });

  test("shows no score while nothing is answered, then the score and the findings with each key stroke", async () => {
    const page = await open(empty);
    expect(await page.locator("aside .number").textContent()).toBe("没有填报");
    expect(await page.locator("aside .verdict").count()).toBe(0);
    await page.locator("#a-incidents-major").fill("0");
    await page.locator("#a-visits-total").fill("412 万人次");
    const booked = page.locator("#a-visits-booked");
    await booked.pressSequentially("125 万人");
    await expect.poll(() => page.locator("#f-visits-booked").textContent()).toContain("万人");
    await booked.pressSequentially("次");
    await expect.poll(() => page.locator("aside .number").textContent()).toBe("1.82");
    await expect.poll(() => page.locator("#f-visits-booked").textContent()).not.toContain("错误");
    await page.context().close();
  });

  test("saves an assessment that scores the same with the command line", async () => {
    const page = await open(empty);
    await page.getByLabel("打开文件").setInputFiles(oasis);
    await page.getByLabel("报告期末常住人口").fill("８６.5％");
    await page.locator("#a-visits-booked").fill("9000 万人次");
    await page.waitForTimeout(400);
    const text = await saved(page);
    const shown = await page.locator("aside .number").textContent();
    const { found } = await scoreIn(page, text);
    const { scored, diagnostics } = await scoreFile(fileOf("saved.yaml", text), standards);
    const score = scored?.result.totals["self-assessed"].outcome.score ?? "";
    expect(Number(shown)).toBeCloseTo(Number(score), 2);
    // The page sees no files: neither the evidence nor the table beside the example.
    const files = /^assessment\/(?:evidence-absent|table-file)$/;
    const rules = (all: readonly { rule: string }[]) => all.map(({ rule }) => rule).filter((rule) => !files.test(rule));
    expect(rules(found)).toEqual(rules(diagnostics));
    for (const finding of diagnostics.filter(({ severity }) => severity === "error"))
      expect(await page.locator("aside").textContent()).toContain(
        ruleWords(finding, "zh", answerRules).message.slice(0, 20),
      );
    expect(text).toContain("# ");
    await page.context().close();
  });

  test("says what the command line says, word for word", async () => {
    const text = readFileSync("examples/livelihoods/hangzhou/assessment.yaml", "utf8").replace("48962 人", "48962 张");
    const file = fileOf("杭州市.yaml", text);
    const page = await open(await write("livelihoods", await request("livelihoods/2019")), { width: 1600 });
    await page.getByLabel("打开文件").setInputFiles(file);
    await page.getByText("得分详情").click();
    await page.locator("#q-hospital-beds details.why summary").click();
    await page.getByLabel("或目标总分").fill("90");
    await page.getByLabel("最多改进几项").fill("9");
    const shown = (await page.locator("header, main, aside").allTextContents()).join("").replace(/\s/g, "");
    for (const args of [
      ["score", file],
      ["check", file],
      ["explain", file, "hospital-beds-per-thousand"],
      ["improve", file, "--to", "90", "--at-most", "9"],
    ]) {
      const { stdout } = await runHere(args, folder, { LANG: "zh_CN.UTF-8", COLUMNS: "400" });
      expect(stdout.length, args[0]).toBeGreaterThan(100);
      expect(
        wordsIn(stdout).filter((said) => !shown.includes(said)),
        args[0],
      ).toEqual([]);
    }
    await page.context().close();
  });

  test("keeps what was typed when it is closed, and gives it up when told to", async () => {
    const page = await open(empty);
    await page.getByLabel("报告期末常住人口").fill("905 万人");
    await page.waitForTimeout(400);
    await page.reload();
    await page.waitForSelector("main");
    expect(await page.getByLabel("报告期末常住人口").inputValue()).toBe("905 万人");
    page.on("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: "放弃暂存内容" }).click();
    expect(await page.getByLabel("报告期末常住人口").inputValue()).toBe("");
    await page.context().close();
  });

  test("merges a colleague's file, and replaces nothing without being told", async () => {
    const page = await open(empty);
    await page.getByLabel("报告期末常住人口").fill("905 万人");
    const other = `citymark: assessment/1\nstandard: city-pilot/2026\ncity: { id: yunshan, name: 云山市 }\nperiod: { from: 2025-01-01, to: 2025-12-31 }\nanswers:\n  population: 910 万人\n  incidents-major: 0\n`;
    await page.getByLabel("合并同事的文件").setInputFiles(fileOf("同事.yaml", other));
    await page.getByRole("button", { name: "以 同事.yaml 为准" }).waitFor();
    expect(await page.getByLabel("报告期内重大及以上网络安全事件数").inputValue()).toBe("");
    await page.getByRole("button", { name: "以本表为准" }).click();
    expect(await page.getByLabel("报告期末常住人口").inputValue()).toBe("905 万人");
    expect(await page.getByLabel("报告期内重大及以上网络安全事件数").inputValue()).toBe("0");
    await page.context().close();
  });

  test("hashes evidence on this computer", async () => {
    const page = await open(empty);
    await page.getByLabel("登记佐证文件").setInputFiles(fileOf("公报.txt", "abc"));
    const field = page.getByLabel("校验码");
    await field.waitFor();
    expect(await field.inputValue()).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    await page.context().close();
  });

  test.each([
    { width: 360, dark: false },
    { width: 1280, dark: true },
  ])("is readable for all and does not scroll sideways at $width pixels", async (options) => {
    const page = await open(empty, options);
    await page.getByLabel("打开文件").setInputFiles(oasis);
    await page.locator("details.why summary").first().click();
    await page.locator("details.more summary").first().click();
    await page.waitForTimeout(300);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(options.width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.context().close();
  });

  test("prints as a form with places for signatures and the seal", async () => {
    const page = await open(empty);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("单位（盖章）").isVisible()).toBe(true);
    expect(await page.locator("aside").isVisible()).toBe(false);
    await page.context().close();
  });

  const references = readdirSync("standards", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("/standard.yaml"))
    .map((file) => file.replace("/standard.yaml", ""));

  test.each(references)("scores the worked cases of %s like the engine outside", async (reference) => {
    const page = await open(await write(reference.replace("/", "-"), await request(reference)));
    for (const name of readdirSync(`standards/${reference}/vectors`)) {
      const source = await readSource(`standards/${reference}/vectors/${name}`);
      const { value } = source.value ? parseDocument(source.value) : {};
      if (!value) throw new Error(name);
      const { period: of, cases } = value.data as unknown as VectorsDocument;
      for (const { answers } of cases) {
        const head = { citymark: "assessment/1", standard: reference, city: { id: "vector", name: "vector" } };
        const text = JSON.stringify({ ...head, period: of, answers });
        const { scored } = await scoreFile(fileOf("vector.yaml", text), standards);
        expect((await scoreIn(page, text)).result).toEqual(JSON.parse(JSON.stringify(scored?.result)));
      }
    }
    await page.context().close();
  });
});
