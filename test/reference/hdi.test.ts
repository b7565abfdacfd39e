/**
 * The Human Development Index of 2022, as hdi/2022: the geometric mean of three dimensions, one of them a
 * logarithm of income, rounded once to three decimals. It has to give what the United Nations Development Programme published.
 */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readDocument, readStandardFolder } from "../../src/cli/files/read-standard.ts";
import { vectorFiles } from "../../src/cli/files/standard-files.ts";
import { type Diagnostic, type Standard, testVectors } from "../../src/engine/index.ts";
import { lies, type Row, ranks, score, scoreOf, table } from "./published.ts";

const folder = join(import.meta.dirname, "../../standards/hdi/2022");
const { absent, note } = lies("hdi");

const columns = [
  ["life-expectancy", "life_expectancy"],
  ["expected-schooling", "expected_years_schooling"],
  ["mean-schooling", "mean_years_schooling"],
  ["income-per-head", "gni_pc_2017ppp"],
] as const;

describe("the Human Development Index of 2022", () => {
  let standard: Standard;

  beforeAll(async () => {
    const checked = await readStandardFolder(folder);
    expect(checked.diagnostics).toEqual([]);
    standard = checked.value as Standard;
  });

  test("gives what its own cases expect", async () => {
    const diagnostics: Diagnostic[] = [];
    for (const name of vectorFiles(folder)) {
      const document = await readDocument(join(folder, name), diagnostics);
      if (!document) throw new Error(`${name} could not be read`);
      const { cases } = testVectors(standard, document);
      expect(cases.flatMap(({ expectations }) => expectations.filter(({ holds }) => !holds))).toEqual([]);
      expect(cases.length).toBeGreaterThan(0);
    }
    expect(diagnostics).toEqual([]);
  });

  describe.skipIf(absent)(`of 193 countries${note}`, () => {
    function recompute() {
      const countries = table("hdi", "hdi_2022.csv").filter(({ kind }) => kind === "country");
      const answers = (country: Row) =>
        Object.fromEntries(columns.map(([id, column]) => [id, country[column] as string]));
      return {
        countries,
        found: countries.map((country) => scoreOf(score(standard, answers(country), 2022), "total")),
      };
    }

    test("gives 193 of 193 published values", () => {
      const { countries, found } = recompute();
      expect(found).toHaveLength(193);
      expect(found).toEqual(countries.map(({ published_hdi }) => Number(published_hdi)));
    });

    test("gives 193 of 193 published ranks, equal values sharing one", () => {
      const { countries, found } = recompute();
      const published = countries.map(({ published_rank_2022 }) => Number(published_rank_2022));
      expect(ranks(found as readonly number[])).toEqual(published);
      expect(new Set(published).size).toBeLessThan(193);
    });
  });
});
