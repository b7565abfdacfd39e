/** The offline page of a hundred indicators in Chromium: what a key stroke takes until score and findings are there again. */
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { chromiumPath, launch } from "../browser/chromium.ts";
import { citymark, type Figure, quantile, take } from "./measure.ts";
import { drawAssessment } from "./synthetic/assessment.ts";
import { draws } from "./synthetic/draws.ts";
import { inputsOf, reference, ten, writeStandard } from "./synthetic/standard.ts";

export async function* page(folder: string, runs: number): AsyncIterable<Figure> {
  if (chromiumPath === undefined) return;
  const [standards, form, filled] = ["standards", "form.html", "filled.yaml"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeStandard(standards, ten);
  writeFileSync(filled, drawAssessment("city", 2025, draws(1), inputsOf(ten)));
  const request = ["--city", "city=City", "--period", "2025", "--format", "html", "--force", "-o", form];
  take([citymark, "form", reference, "--standards", standards, ...request]);
  yield { what: "size of the offline page", found: statSync(form).size / 1000, limit: 500, unit: "KB" };
  const browser = await launch("wide");
  try {
    const opened = await browser.newPage();
    await opened.goto(pathToFileURL(form).href);
    await opened.waitForSelector("main");
    await opened.locator('input[type="file"]').first().setInputFiles(filled);
    await opened.waitForFunction("document.querySelector('aside .dimension')");
    const strokes = await typed(opened, runs * 10);
    const at = (share: number) => quantile(strokes, share);
    yield { what: "key stroke to score and findings, median", found: at(0.5), limit: 16, unit: "ms" };
    yield { what: "key stroke to score and findings, 95 of 100", found: at(0.95), limit: 16, unit: "ms" };
    const plan = await opened.evaluate<number>(planning);
    yield { what: "the cheapest way to a total, found and shown", found: plan, limit: 100, unit: "ms" };
  } finally {
    await browser.close();
  }
}

/** Digits typed and taken away again at the end of answers, one after another, each until the page is laid out anew. */
async function typed(opened: Page, count: number): Promise<readonly number[]> {
  return opened.evaluate<number[]>(`(async () => {
    const fields = [...document.querySelectorAll("main .question input[type=text][id^=a-]")];
    const took = [];
    for (let i = 0; i < ${count}; i += 1) {
      const field = fields[Math.floor(i / 2) % fields.length];
      field.value = i % 2 === 0 ? "9" + field.value : field.value.slice(1);
      const began = performance.now();
      field.dispatchEvent(new Event("input", { bubbles: true }));
      document.querySelector(".total .number").getBoundingClientRect();
      took.push(performance.now() - began);
      await new Promise((done) => requestAnimationFrame(done));
    }
    return took;
  })()`);
}

const planning = `(() => {
  const field = document.querySelector("input[name=to-number]");
  field.value = "90";
  const began = performance.now();
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.getBoundingClientRect();
  return performance.now() - began;
})()`;
