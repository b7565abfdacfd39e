/**
 * The E-Government Development Index as egdi/2022: the mean of three published indices. The indices of 2022 are published with four
 * decimals, so a total may differ by one in the last; those of 2018 happen to give every total exactly.
 */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readStandardFolder } from "../../src/cli/files/read-standard.ts";
import type { Standard } from "../../src/engine/index.ts";
import { Decimal } from "../../src/engine/quantity/index.ts";
import { lies, type Row, ranks, score, scoreOf, table } from "./published.ts";

const { absent, note } = lies("egdi");
const columns = [
  ["online-service-index", "osi"],
  ["human-capital-index", "hci"],
  ["telecommunication-index", "tii"],
] as const;

describe.skipIf(absent)(`the E-Government Development Index${note}`, () => {
  let standard: Standard;

  beforeAll(async () => {
    const checked = await readStandardFolder(join(import.meta.dirname, "../../standards/egdi/2022"));
    expect(checked.diagnostics).toEqual([]);
    standard = checked.value as Standard;
  });

  function recompute(year: string) {
    const countries = table("egdi", "egdi_2010_2022.csv").filter((row) => row["year"] === year);
    const answers = (country: Row) => Object.fromEntries(columns.map(([id, column]) => [id, decimal(country[column])]));
    return {
      found: countries.map((country) => scoreOf(score(standard, answers(country), Number(year)), "total") as number),
      published: countries.map((country) => Number(decimal(country["published_egdi"]))),
      publishedRanks: countries.map((country) => Number(country["published_rank"])),
    };
  }

  test("gives 193 of 193 values and ranks of 2018", () => {
    const { found, published, publishedRanks } = recompute("2018");
    expect(found).toHaveLength(193);
    expect(found).toEqual(published);
    expect(ranks(found)).toEqual(publishedRanks);
  });

  test("gives 193 of 193 values of 2022 within the published rounding, 171 of them exactly, and all ranks", () => {
    const { found, published, publishedRanks } = recompute("2022");
    const misses = found.map((total, i) =>
      new Decimal(total)
        .minus(published[i] as number)
        .abs()
        .toNumber(),
    );
    expect(misses).toHaveLength(193);
    expect(Math.max(...misses)).toBe(0.0001);
    expect(misses.filter((miss) => miss === 0)).toHaveLength(171);
    expect(ranks(found)).toEqual(publishedRanks);
  });
});

/** The table holds binary fractions such as 0.055220000000000005; what was published has at most five decimals. */
function decimal(cell: string | undefined): string {
  return new Decimal(cell as string).toDecimalPlaces(5).toString();
}
