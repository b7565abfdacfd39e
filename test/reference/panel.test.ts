/**
 * 298 Chinese cities over five years, as their yearbooks print them, scored by livelihoods/2019. What has a total and what has
 * none is told from the empty cells alone; totals, indicators and ranks were worked by hand from the table.
 */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readStandardFolder } from "../../src/cli/files/read-standard.ts";
import { headline, type Ranking, type ResultDocument, rank, type Standard } from "../../src/engine/index.ts";
import { Decimal, round } from "../../src/engine/quantity/index.ts";
import { absent, needs, note, panel, type Row, scoreRow } from "./panel.ts";

const years = ["2016", "2017", "2018", "2019", "2020"];

/** Cells that no city can have: scans that lost a point, rates above 100 %. The program refuses them; nobody repairs them. */
const impossible: readonly (readonly [cell: string, rule: string])[] = [
  ["漯河市 2018 built_up_area 0.7", "assessment/minimum built-up-area"],
  ["金华市 2019 sewage_plant_treatment_rate 9639", "assessment/maximum sewage-treated"],
  ["鄂州市 2019 sewage_plant_treatment_rate 121.9", "assessment/maximum sewage-treated"],
  ["海口市 2019 sewage_plant_treatment_rate 107.29", "assessment/maximum sewage-treated"],
  ["阜阳市 2020 green_cover_rate 6814", "assessment/maximum green-cover"],
  ["三亚市 2020 sewage_plant_treatment_rate 100.4", "assessment/maximum sewage-treated"],
];

interface CityYear {
  readonly row: Row;
  readonly result: ResultDocument;
}

let standard: Standard;
const scored = new Map<string, readonly CityYear[]>();

describe.skipIf(absent)(`the panel of cities under livelihoods/2019${note}`, () => {
  beforeAll(async () => {
    const { value } = await readStandardFolder(join(import.meta.dirname, "../../standards/livelihoods/2019"));
    if (!value) throw new Error("The standard cannot be read.");
    standard = value;
    for (const [year, rows] of panel(years))
      scored.set(
        year,
        rows.map((row) => ({ row, result: scoreRow(value, row) })),
      );
  }, 20_000);

  test("is 298 cities in each year", () =>
    expect(years.map((year) => scored.get(year)?.length)).toEqual(years.map(() => 298)));

  test("is read without an error, but for the cells that cannot be right", () => {
    const errors = [...scored.values()]
      .flat()
      .flatMap(({ row, result }) =>
        result.diagnostics
          .filter(({ severity }) => severity === "error")
          .map(({ rule, path }) => `${row["city"]} ${row["year"]}: ${rule} ${path.at(-1)}`),
      );
    const expected = impossible.map(([cell, rule]) => `${cell.split(" ").slice(0, 2).join(" ")}: ${rule}`);
    expect(errors.sort()).toEqual(expected.sort());
  });

  test.each(years)("has a total in %s exactly where three quarters of the weight are printed", (year) => {
    const wrong = (scored.get(year) ?? []).filter(({ row, result }) => {
      const verdict = printedShare(row) >= 0.75 - 1e-9 ? "scored" : "insufficient-coverage";
      return result.verdict !== verdict || Math.abs(Number(result.coverage.share) - printedShare(row)) > 1e-9;
    });
    expect(wrong.map(({ row, result }) => [row["city"], result.verdict, printedShare(row)])).toEqual([]);
  });

  test("has totals for so many cities; none in 2016, when beds were counted otherwise and no air was printed", () =>
    expect(years.map((year) => (scored.get(year) ?? []).filter(({ result }) => totalOf(result)).length)).toEqual([
      0, 259, 261, 261, 266,
    ]));

  // Hangzhou 2019, by hand: 48,962 doctors for 11.613 million residents are 4.216 in a thousand, more than the best, 3.35.
  test.each<{ city: string; year: string; total: string | undefined; scores: Readonly<Record<string, string>> }>([
    {
      city: "杭州市",
      year: "2019",
      total: "84.5",
      scores: {
        "doctors-per-thousand": "100",
        "primary-pupils-per-teacher": "49.1225",
        "education-share-of-budget": "62.4308",
        "buses-per-area": "82.6552",
        "bus-trips-per-area": "55.2519",
        "green-cover": "60.5517",
        education: "70.0561",
        environment: "83.3921",
      },
    },
    {
      city: "安康市",
      year: "2017",
      total: "43.8",
      scores: {
        "hospital-beds-per-thousand": "34.7588",
        "pension-insured-per-hundred": "0",
        "medical-insured-per-hundred": "3.6221",
        "social-insurance": "1.2445",
        "fine-particles": "62.5",
        health: "67.0221",
      },
    },
    {
      city: "兰州市",
      year: "2018",
      total: "68.7",
      scores: {
        "education-expenditure-per-resident": "44.1687",
        "middle-pupils-per-teacher": "56.8595",
        "bus-trips-per-area": "100",
        transport: "84.5725",
        "waste-treated": "96.6848",
      },
    },
    // No built-up area is printed for Shenzhen in 2020: four dimensions of six are two thirds of the weight.
    {
      city: "深圳市",
      year: "2020",
      total: undefined,
      scores: { "hospital-beds-per-thousand": "15.7209", "sewage-treated": "96.9625", environment: "94.2061" },
    },
  ])("$city $year comes to what it comes to by hand", ({ city, year, total, scores }) => {
    const result = scored.get(year)?.find(({ row }) => row["city"] === city)?.result;
    const found = Object.keys(scores).map((id) => {
      const score = result?.nodes.find((node) => node.id === id)?.outcome.score;
      return [id, score && String(round(new Decimal(score), 4, "half-even"))];
    });
    expect(Object.fromEntries(found)).toEqual(scores);
    expect(result && totalOf(result)).toBe(total);
  });

  test("is ranked: the first and the last of 2019, and ties share a rank", () => {
    const rows = scored.get("2019") ?? [];
    const { ranked, unranked } = ranking("2019");
    const named = ranked.map(({ index, rank: place }) => `${place} ${rows[index]?.row["city"]}`);
    expect(named.slice(0, 6)).toEqual(["1 北京市", "2 杭州市", "3 珠海市", "4 威海市", "5 上海市", "6 广州市"]);
    expect(named.slice(-3)).toEqual(["259 宿州市", "260 贵港市", "261 崇左市"]);
    expect([ranked.length, unranked.length]).toEqual([261, 37]);
    const places = new Map<string, Set<number>>();
    for (const { index, rank: place } of ranked) {
      const total = String(totalOf(rows[index]?.result as ResultDocument));
      places.set(total, (places.get(total) ?? new Set()).add(place));
    }
    expect(places.size).toBeLessThan(ranked.length);
    expect([...places.values()].every((each) => each.size === 1)).toBe(true);
  });

  test.each(years)("has ranks in %s that lie between the best and the worst, all cities counted", (year) => {
    const { ranked } = ranking(year);
    expect(ranked.filter(({ rank: place, best, worst }) => !(best <= place && place <= worst && worst <= 298))).toEqual(
      [],
    );
  });
});

function ranking(year: string): Ranking {
  const results = (scored.get(year) ?? []).map(({ result }) => result);
  return rank(results, standard, { draws: 20 });
}

function totalOf(result: ResultDocument): string | undefined {
  return headline(result).outcome.score;
}

/** Of the weight, six dimensions alike and their indicators alike: the share of which every quantity is printed. */
function printedShare(row: Row): number {
  const isPrinted = (column: string) =>
    row[column] !== "" && !impossible.some(([cell]) => cell.startsWith(`${row["city"]} ${row["year"]} ${column} `));
  const dimensions = Object.values(needs);
  const share = (indicators: readonly (readonly string[])[]) =>
    indicators.length === 0 ? 0 : indicators.filter((columns) => columns.every(isPrinted)).length / indicators.length;
  return dimensions.reduce((sum, each) => sum + share(each), 0) / dimensions.length;
}
