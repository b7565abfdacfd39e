/**
 * The notes with which the issuer of the US Cities index sent out 2019, held against what differs from 2018: some are wrong, and many
 * leave changed goalposts unsaid. Both editions are in the issuer's own digits.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { readStandardFolder, successionFindings } from "../../src/cli/files/read-standard.ts";

const root = join(import.meta.dirname, "../..");
const table = resolve(root, "../shared/sources/us-cities-2018-indicators.csv");
const before = await readStandardFolder(join(root, "standards/us-cities-sdg/2018"));
const after = await readStandardFolder(join(root, "standards/us-cities-sdg/2019"));
const found = successionFindings(before, after);
const said = (rule: string, ...facts: string[]) =>
  found
    .filter((each) => each.rule === rule)
    .map((each) => [each.facts["id"], ...facts.map((fact) => each.facts[fact])].join(" "))
    .sort();

test("notes that the two editions contradict are named with what is so", () => {
  expect(said("edition/wrong-note", "claim", "fact")).toEqual([
    "childhood-poverty year us-cities-sdg/2018",
    "greenhouse-gas-emissions source us-cities-sdg/2018",
    "health-insurance-coverage moved stays",
    "renewable-energy-production rule us-cities-sdg/2018",
    "women-owned-businesses nothing score",
  ]);
});

test("changes of which no note speaks are named", () => {
  const silent = said("edition/silent-note", "what");
  expect(silent.length).toBeGreaterThan(15);
  expect(silent).toContain("ozone-levels place");
  expect(silent).toContain("living-below-poverty-line score");
  // 36.117993750000004 and 36.11799240112305 are one number.
  expect(silent.some((each) => each.startsWith("absolute-upward-mobility"))).toBe(false);
});

const absent = !existsSync(table);
test.skipIf(absent)(
  `the goalposts of 2018 are the issuer's${absent ? " (skipped: ../shared/sources is not there)" : ""}`,
  () => {
    const [, ...rows] = readFileSync(table, "utf8").trim().split("\n");
    const indicators = [...(before.value?.indicators ?? [])];
    expect(indicators.length).toBe(rows.length);
    const texts = before.texts?.dimensions.flatMap(([, { indicators: all = {} }]) => Object.values(all)) ?? [];
    for (const row of rows) {
      const [, code] = row.split(",");
      const { score } = texts.find((each) => each.code === code) ?? {};
      expect(row).toMatch(new RegExp(`,(?:ascending|descending),${score?.best},${score?.worst},`));
    }
  },
);
