/**
 * The goalposts of livelihoods/2019 are frozen: the 5th and 95th percentile of the cities of 2017 (linear interpolation, type 7
 * of R), values marked as anomalies left out, rounded to three significant digits. Here each is computed again from the tables
 * that it was read off and held against what the standard writes, in its goalposts and in the note that a reader sees.
 *
 * The tables are no part of the project. Where they do not lie beside the checkout, these tests are skipped.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";

const root = path.resolve(import.meta.dirname, "../..");
const sources = path.resolve(root, "../shared/sources");
const absent = !existsSync(path.join(sources, "cn-city-panel.csv"));
const note = absent ? " (skipped: ../shared/sources/cn-city-panel.csv is not there)" : "";

type Row = Readonly<Record<string, string>>;
/** What an indicator measures, in the unit of its goalposts, of quantities as they are printed. */
type Measure = (...quantities: number[]) => number;
interface Indicator {
  readonly score?: { readonly worst: number; readonly best: number };
  readonly source: readonly { readonly of?: string; readonly note?: { readonly en: string } }[];
}

/** Residents are printed in 10,000, and so are pupils, under a heading that says persons; spending is in CNY 10,000. */
const ofCities: readonly { dimension: string; indicator: string; quantities: readonly string[]; measure: Measure; less?: "is better" }[] = [
  { dimension: "health", indicator: "doctors-per-thousand", quantities: ["doctors", "resident_pop"], measure: (doctors, residents) => doctors / (10 * residents) },
  { dimension: "health", indicator: "hospital-beds-per-thousand", quantities: ["hospital_beds", "resident_pop"], measure: (beds, residents) => beds / (10 * residents) },
  { dimension: "education", indicator: "primary-pupils-per-teacher", quantities: ["primary_pupils", "primary_teachers"], measure: (pupils, teachers) => (10_000 * pupils) / teachers, less: "is better" },
  { dimension: "education", indicator: "middle-pupils-per-teacher", quantities: ["middle_pupils", "middle_teachers"], measure: (pupils, teachers) => (10_000 * pupils) / teachers, less: "is better" },
  { dimension: "education", indicator: "education-expenditure-per-resident", quantities: ["education_expenditure", "resident_pop"], measure: (spent, residents) => spent / residents },
  { dimension: "education", indicator: "education-share-of-budget", quantities: ["education_expenditure", "budget_expenditure"], measure: (spent, budget) => (100 * spent) / budget },
  { dimension: "social-insurance", indicator: "pension-insured-per-hundred", quantities: ["pension_insured_employees", "resident_pop"], measure: (insured, residents) => insured / (100 * residents) },
  { dimension: "social-insurance", indicator: "medical-insured-per-hundred", quantities: ["medical_insured_employees", "resident_pop"], measure: (insured, residents) => insured / (100 * residents) },
  { dimension: "social-insurance", indicator: "unemployment-insured-per-hundred", quantities: ["unemployment_insured", "resident_pop"], measure: (insured, residents) => insured / (100 * residents) },
  { dimension: "transport", indicator: "buses-per-area", quantities: ["buses", "built_up_area"], measure: (buses, area) => buses / area },
  { dimension: "transport", indicator: "bus-trips-per-area", quantities: ["bus_trips", "built_up_area"], measure: (trips, area) => trips / area },
  { dimension: "environment", indicator: "green-cover", quantities: ["green_cover_rate"], measure: (cover) => cover },
  { dimension: "environment", indicator: "sewage-treated", quantities: ["sewage_plant_treatment_rate"], measure: (treated) => treated },
  { dimension: "environment", indicator: "waste-treated", quantities: ["waste_harmless_rate"], measure: (treated) => treated },
  { dimension: "environment", indicator: "fine-particles", quantities: ["pm25"], measure: (mean) => mean, less: "is better" },
];

/** Of these the indicator is the weakest district over the strongest, in percent. */
const ofDistricts: readonly { indicator: string; quantities: readonly string[]; measure: Measure }[] = [
  { indicator: "schooling-balance", quantities: ["mean_school_years"], measure: (years) => years },
  { indicator: "tap-water-balance", quantities: ["sample_households_tap_water", "sample_households"], measure: (supplied, households) => supplied / households },
  { indicator: "toilet-balance", quantities: ["sample_households_toilet", "sample_households"], measure: (equipped, households) => equipped / households },
];

describe.skipIf(absent)(`goalposts of livelihoods/2019${note}`, () => {
  test.each(ofCities)("$indicator stands on the percentiles of 2017", ({ dimension, indicator, quantities, measure, less }) => {
    const { values, leftOut } = citiesOf2017(quantities, measure);
    const low = percentile(values, 0.05);
    const high = percentile(values, 0.95);
    const [worst, best] = less ? [high, low] : [low, high];
    const goalposts = written(dimension, indicator);
    expectRounded(goalposts.worst, worst);
    expectRounded(goalposts.best, best);
    expect(goalposts.note).toMatch(new RegExp(`percentile of\\s+${values.length} cities in 2017: ${worst.toFixed(4)} and ${best.toFixed(4)}`));
    expect(goalposts.note).toContain(leftOut === 0 ? "no marked value" : `${leftOut} marked value left out`);
  });

  test.each(ofDistricts)("$indicator stands on the percentile of the census, and on no gap", ({ indicator, quantities, measure }) => {
    const values = gapsOf2020(quantities, measure);
    const worst = percentile(values, 0.05);
    const goalposts = written("balance", indicator);
    expectRounded(goalposts.worst, worst);
    expect(goalposts.best).toBe(100);
    expect(goalposts.note).toContain(`percentile of ${values.length} cities in 2020, ${worst.toFixed(4)}`);
  });

  test("are all computed here", () => {
    const dimensions = new Set([...ofCities.map(({ dimension }) => dimension), "balance"]);
    const scored = [...dimensions].flatMap((dimension) => Object.entries(indicators(dimension)).flatMap(([id, { score }]) => (score ? [id] : [])));
    expect(scored).toEqual([...ofCities, ...ofDistricts].map(({ indicator }) => indicator));
  });
});

/** Hyndman and Fan's type 7: linear between the ordered values, at (n − 1) × share. */
function percentile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  const at = (ordered.length - 1) * share;
  const [lower = Number.NaN, upper = lower] = ordered.slice(Math.floor(at));
  return lower + (at % 1) * (upper - lower);
}

/** Of every city that has all the quantities in 2017; one with a marked quantity is left out. */
function citiesOf2017(quantities: readonly string[], measure: Measure): { values: number[]; leftOut: number } {
  const marked = new Set(table("cn-city-panel-anomalies.csv").map((row) => `${row["adcode"]} ${row["year"]} ${row["quantity"]}`));
  const complete = table("cn-city-panel.csv").filter((row) => row["year"] === "2017" && quantities.every((quantity) => row[quantity]));
  const sound = complete.filter((row) => !quantities.some((quantity) => marked.has(`${row["adcode"]} 2017 ${quantity}`)));
  const values = sound.map((row) => measure(...quantities.map((quantity) => Number(row[quantity]))));
  return { values, leftOut: complete.length - sound.length };
}

/** Of every city in the census: its weakest district over its strongest, in percent. */
function gapsOf2020(quantities: readonly string[], measure: Measure): number[] {
  const cells = table("cn-districts.csv").filter((row) => row["year"] === "2020" && row["source"]?.startsWith("github:leiii/census"));
  return [...groups(cells, "city_zh")].map((city) => {
    const values = [...groups(city, "district_zh")].map((district) => measure(...quantities.map((quantity) => Number(district.find((row) => row["quantity"] === quantity)?.["value"]))));
    return (100 * Math.min(...values)) / Math.max(...values);
  });
}

/** The rows that share the value of a column, value by value. */
function groups(rows: readonly Row[], column: string): Iterable<Row[]> {
  const found = new Map<string | undefined, Row[]>();
  for (const row of rows) {
    const group = found.get(row[column]);
    if (group) group.push(row);
    else found.set(row[column], [row]);
  }
  return found.values();
}

/** A goalpost has three significant digits; where the exact value lies half way, either neighbour will do. */
function expectRounded(goalpost: number, exact: number): void {
  const lastPlace = 10 ** (Math.floor(Math.log10(exact)) - 2);
  expect(Number(goalpost.toPrecision(3))).toBe(goalpost);
  expect(Math.abs(goalpost - exact)).toBeLessThanOrEqual(lastPlace / 2 + 1e-9);
}

function written(dimension: string, id: string): { worst: number; best: number; note: string } {
  const indicator = indicators(dimension)[id];
  if (!indicator?.score) throw new Error(`${id} has no goalposts.`);
  return { ...indicator.score, note: indicator.source.find(({ of }) => of === "score")?.note?.en ?? "" };
}

function indicators(dimension: string): Record<string, Indicator> {
  const file = path.join(root, "standards/livelihoods/2019/dimensions", `${dimension}.yaml`);
  return parseYaml(readFileSync(file, "utf8")).indicators;
}

function table(file: string): readonly Row[] {
  return parseCsv(readFileSync(path.join(sources, file)), { columns: true, bom: true });
}
