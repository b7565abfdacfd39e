/** Where nobody has published the weights, nothing that shows totals, ranks or weights passes equal ones off as the standard's. */
import { describe, expect, test } from "vitest";
import { cityWorkbook } from "../../src/engine/content/workbook/index.ts";
import { sheetsOf } from "../../src/engine/dataset/dataset.ts";
import {
  blocksText,
  cityReport,
  compareBlocks,
  comparisonFormats,
  comparisonReport,
  contenderOf,
  formats,
  type Locale,
  manualFormats,
  manualReport,
  rank,
  rankBlocks,
  type Screen,
  unpainted,
} from "../../src/engine/index.ts";
import { scoreAnswers, standardOf } from "../properties/city.ts";

const standard = standardOf({
  standard: {
    citymark: "standard/1",
    id: "open",
    edition: "1",
    version: "1.0.0",
    title: "Open",
    method: { scale: { from: "0", to: "100" }, missing: "zero" },
    dimensions: [{ id: "life" }],
  },
  dimensions: new Map([
    [
      "life",
      {
        citymark: "dimension/1",
        title: "Life",
        weights: "unknown",
        indicators: Object.fromEntries(
          ["a", "b"].map((id) => [id, { title: id, question: id, unit: "item", score: { worst: "0", best: "100" } }]),
        ),
      },
    ],
  ]),
});
const results = [scoreAnswers(standard, { a: "20", b: "80" }), scoreAnswers(standard, { a: "50", b: "60" })];
const contenders = results.map((result) => contenderOf(result, standard));
const [result] = results;
if (!result) throw new Error("no result");
const screen: Screen = { width: 200, paint: unpainted };

const shown: Readonly<Record<string, (locale: Locale) => unknown>> = {
  "the ranking": (locale) =>
    blocksText(rankBlocks(rank(results, standard, { draws: 10 }), contenders, standard, locale), screen),
  "the comparison on a screen": (locale) => blocksText(compareBlocks(results, standard, locale), screen),
  "the comparison as a report": (locale) => comparisonFormats.md.write(comparisonReport(results, standard, locale)),
  "the workbook": (locale) =>
    sheetsOf(cityWorkbook(result, standard, locale).datasets).map(({ rows }) => JSON.stringify([...rows()])),
  "the manual": (locale) => manualFormats.md.write(manualReport(standard, [], locale)),
};

describe.each(Object.entries(shown))("%s", (_name, show) => {
  test.each([
    ["en", /provisional: the weights of the parts of Life are unknown/],
    ["zh", /暂定的：“Life”各部分的权重不详/],
  ] as const)("says so in %s", async (locale, sentence) => {
    expect(String(await show(locale))).toMatch(sentence);
  });
});

test("a table of indicators has no weight where none is known", async () => {
  const csv = String(await formats.csv.write(cityReport(result, standard, "en")));
  const [head = "", row = ""] = csv.split("\r\n");
  expect(row.split(",")[head.split(",").indexOf("Weight")]).toBe("");
});

test("a ranking is open by the weights alone: either city may be first", () => {
  const { ranked } = rank(results, standard, { draws: 10 });
  expect(ranked.map(({ best, worst }) => [best, worst])).toEqual([
    [1, 2],
    [1, 2],
  ]);
});
