/** The report that compares chosen results: what it says of real examples, read by eye when it changes. */
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { scoreFile } from "../../src/cli/files/score-file.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import { comparisonFormats, comparisonReport, type Locale } from "../../src/engine/index.ts";

const examples = resolve(import.meta.dirname, "../../examples");
const chosen = ["city-pilot/oasis-baseline", "city-pilot/oasis", "city-pilot-programme/cities/qingci/final"];

async function report(locale: Locale, paths: readonly string[] = chosen) {
  const read = await Promise.all(
    paths.map((path) => scoreFile(`${examples}/${path}/assessment.yaml`, new Standards([]))),
  );
  const scored = read.flatMap(({ scored: one }) => one ?? []);
  const [first] = scored;
  if (!first || scored.length < paths.length) throw new Error("unreadable");
  return comparisonReport(
    scored.map(({ result }) => result),
    first.standard,
    locale,
  );
}

describe.each(["zh", "en"] as const)("a comparison in %s", (locale) => {
  test("is the one that was last read", async () => {
    const text = await comparisonFormats.md.write(await report(locale));
    await expect(text).toMatchFileSnapshot(`comparison.${locale}.md`);
  });

  test("as a table is the one that was last read", async () => {
    const table = await comparisonFormats.csv.write(await report(locale));
    await expect(table).toMatchFileSnapshot(`comparison.${locale}.csv`);
  });

  test("tells the years of one city apart, and holds every result", async () => {
    const { summary, results } = (await report(locale)).document();
    expect(JSON.stringify(summary)).toMatch(/(?:绿洲市|Oasis) 2024.*(?:绿洲市|Oasis) 2025/);
    expect(results.length).toBe(chosen.length);
  });

  test("of equal totals names no highest and no difference", async () => {
    const { summary } = (await report(locale, ["city-pilot/oasis", "city-pilot/oasis"])).document();
    expect(JSON.stringify(summary.blocks[0])).toMatch(locale === "zh" ? /总分均为 71.19 分/ : /all totals are 71.19/);
  });
});
