/** The manual of a standard, read by eye when it changes; its examples are computed, and nothing is made up where there is none. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type Locale,
  manualFormats,
  manualReport,
  parseDocument,
  type SourceDocument,
  testVectors,
} from "../../src/engine/index.ts";
import { harbour } from "./harbour.ts";

const { standard } = harbour();
const text = readFileSync(join(import.meta.dirname, "harbour/vectors.yaml"), "utf8");

function vectors(written = text): readonly SourceDocument[] {
  const { value } = parseDocument({ file: "vectors.yaml", text: written });
  return value ? [value] : [];
}

const markdown = (locale: Locale, written?: string) =>
  manualFormats.md.write(manualReport(standard, vectors(written), locale));

/** What the manual says of an indicator. */
async function chapterOf(title: string, written?: string): Promise<string> {
  const manual = String(await markdown("en", written));
  const [, chapter = ""] = manual.split(`\n### ${title}\n`);
  return chapter.split("\n### ")[0] ?? "";
}

test("the cases from which the examples are taken come out", () => {
  const cases = vectors().flatMap((document) => testVectors(standard, document).cases);
  expect(cases.flatMap(({ expectations }) => expectations.filter(({ holds }) => !holds))).toEqual([]);
});

describe.each(["zh", "en"] as const)("the manual in %s", (locale) => {
  test("is the one that was last read", async () => {
    await expect(String(await markdown(locale))).toMatchFileSnapshot(`manual.${locale}.md`);
  });
});

describe("a worked example", () => {
  test("is the case whose score lies between the ends, not the first or the last", async () => {
    expect(await chapterOf("Coordination")).toContain("A leading group and a budget");
  });

  test("is computed from the answers of the case, whatever its words and expectations say", async () => {
    const other = text.replace("trips-transit: 30 万", "trips-transit: 20 万");
    expect(await chapterOf("Share of public transport", other)).toMatch(/× 100 = 50`/);
  });

  test("is not made up where no case reaches the indicator", async () => {
    expect(await chapterOf("Tests of level 3 systems")).toContain("The standard holds no worked case");
  });
});

describe("what scores how much", () => {
  test.each([
    { what: "of a straight line its quarters", title: "Incidents reported", rows: ["| ≤ 50% | 0 |", "| 80% | 60 |"] },
    {
      what: "of bands their bounds",
      title: "Days since the last drill",
      rows: ["| ≤ 180 days | 100 |", "| otherwise | 0 |"],
    },
    { what: "of levels each step", title: "Planning", rows: ["| None | 0 |", "| A draft | 40 |"] },
    { what: "by a choice, a column for each", title: "Share of public transport", rows: ["| ≥ 45% | ≥ 40% | 100 |"] },
  ])("shows $what", async ({ title, rows }) => {
    const chapter = await chapterOf(title);
    for (const row of rows) expect(chapter).toContain(row);
  });
});
