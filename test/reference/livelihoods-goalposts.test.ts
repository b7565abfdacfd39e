/**
 * The goalposts of livelihoods/2019 are frozen: the 5th and 95th percentile of the cities of 2017 (linear interpolation, type 7
 * of R), values marked as anomalies left out, rounded to three significant digits. Here each is computed again from the tables
 * that it was read off and held against what the standard writes, in its goalposts and in the note that a reader sees.
 *
 * The tables are no part of the project. Where they do not lie beside the checkout, these tests are skipped.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";

const root = resolve(import.meta.dirname, "../..");
const sources = resolve(root, "../shared/sources");
const absent = !existsSync(join(sources, "cn-city-panel.csv"));
const note = absent ? " (skipped: ../shared/sources/cn-city-panel.csv is not there)" : "";

type Row = Readonly<Record<string, string>>;
/** What an indicator measures, in the unit of its goalposts, of quantities as they are printed. */
type Measure = (...quantities: number[]) => number;
interface Indicator {
  readonly score?: { readonly worst: number; readonly best: number };
  readonly source: readonly { readonly of?: string; readonly note?: { readonly en: string } }[];
}

const [residents, educationSpent, builtUp] = ["resident_pop", "education_expenditure", "built_up_area"];

/** Residents are printed in 10,000, and so are pupils, under a heading that says persons; spending is in CNY 10,000. */
const ofCities: readonly [id: string, quantities: readonly string[], measure: Measure, less?: "is better"][] = [
  ["health/doctors-per-thousand", ["doctors", residents], (doctors, people) => doctors / (10 * people)],
  ["health/hospital-beds-per-thousand", ["hospital_beds", residents], (beds, people) => beds / (10 * people)],
  ["education/primary-pupils-per-teacher", ["primary_pupils", "primary_teachers"], toEachTeacher, "is better"],
  ["education/middle-pupils-per-teacher", ["middle_pupils", "middle_teachers"], toEachTeacher, "is better"],
  ["education/education-expenditure-per-resident", [educationSpent, residents], (spent, people) => spent / people],
  ["education/education-share-of-budget", [educationSpent, "budget_expenditure"], (spent, of) => (100 * spent) / of],
  ["social-insurance/pension-insured-per-hundred", ["pension_insured_employees", residents], forEachHundred],
  ["social-insurance/medical-insured-per-hundred", ["medical_insured_employees", residents], forEachHundred],
  ["social-insurance/unemployment-insured-per-hundred", ["unemployment_insured", residents], forEachHundred],
  ["transport/buses-per-area", ["buses", builtUp], (buses, area) => buses / area],
  ["transport/bus-trips-per-area", ["bus_trips", builtUp], (trips, area) => trips / area],
  ["environment/green-cover", ["green_cover_rate"], (percent) => percent],
  ["environment/sewage-treated", ["sewage_plant_treatment_rate"], (percent) => percent],
  ["environment/waste-treated", ["waste_harmless_rate"], (percent) => percent],
  ["environment/fine-particles", ["pm25"], (mean) => mean, "is better"],
];

/** Of these the indicator is the weakest district over the strongest, in percent. */
const ofDistricts: readonly [id: string, quantities: readonly string[], measure: Measure][] = [
  ["balance/schooling-balance", ["mean_school_years"], (years) => years],
  ["balance/tap-water-balance", ["sample_households_tap_water", "sample_households"], (having, all) => having / all],
  ["balance/toilet-balance", ["sample_households_toilet", "sample_households"], (having, all) => having / all],
];

describe.skipIf(absent)(`goalposts of livelihoods/2019${note}`, () => {
  test.each(ofCities)("%s stands on the percentiles of 2017", (id, quantities, measure, less) => {
    const { values, leftOut } = citiesOf2017(quantities, measure);
    const low = percentile(values, 0.05);
    const high = percentile(values, 0.95);
    const [worst, best] = less ? [high, low] : [low, high];
    const goalposts = written(id);
    expectRounded(goalposts.worst, worst);
    expectRounded(goalposts.best, best);
    expect(goalposts.note).toMatch(
      new RegExp(`percentile of\\s+${values.length} cities in 2017: ${worst.toFixed(4)} and ${best.toFixed(4)}`),
    );
    expect(goalposts.note).toContain(leftOut === 0 ? "no marked value" : `${leftOut} marked value left out`);
  });

  test.each(ofDistricts)("%s stands on the percentile of the census, and on no gap", (id, quantities, measure) => {
    const values = gapsOf2020(quantities, measure);
    const worst = percentile(values, 0.05);
    const goalposts = written(id);
    expectRounded(goalposts.worst, worst);
    expect(goalposts.best).toBe(100);
    expect(goalposts.note).toContain(`percentile of ${values.length} cities in 2020, ${worst.toFixed(4)}`);
  });

  test("are all computed here", () => {
    const computed = [...ofCities, ...ofDistricts].map(([id]) => id);
    const dimensions = [...new Set(computed.map((id) => dirname(id)))];
    const scored = dimensions.flatMap((dimension) =>
      Object.entries(indicators(dimension)).flatMap(([id, { score }]) => (score ? [`${dimension}/${id}`] : [])),
    );
    expect(scored).toEqual(computed);
  });
});

function toEachTeacher(pupils: number, teachers: number): number {
  return (10_000 * pupils) / teachers;
}

function forEachHundred(insured: number, people: number): number {
  return insured / (100 * people);
}

/** Hyndman and Fan's type 7: linear between the ordered values, at (n − 1) × share. */
function percentile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  const at = (ordered.length - 1) * share;
  const [lower = Number.NaN, upper = lower] = ordered.slice(Math.floor(at));
  return lower + (at % 1) * (upper - lower);
}

/** Of every city that has all the quantities in 2017; one with a marked quantity is left out. */
function citiesOf2017(quantities: readonly string[], measure: Measure): { values: number[]; leftOut: number } {
  const marked = new Set(
    table("cn-city-panel-anomalies.csv").map((row) => `${row["adcode"]} ${row["year"]} ${row["quantity"]}`),
  );
  const complete = table("cn-city-panel.csv").filter(
    (row) => row["year"] === "2017" && quantities.every((quantity) => row[quantity]),
  );
  const sound = complete.filter(
    (row) => !quantities.some((quantity) => marked.has(`${row["adcode"]} 2017 ${quantity}`)),
  );
  const values = sound.map((row) => measure(...quantities.map((quantity) => Number(row[quantity]))));
  return { values, leftOut: complete.length - sound.length };
}

/** Of every city in the census: its weakest district over its strongest, in percent. */
function gapsOf2020(quantities: readonly string[], measure: Measure): number[] {
  const cells = table("cn-districts.csv").filter(
    (row) => row["year"] === "2020" && row["source"]?.startsWith("github:leiii/census"),
  );
  return [...groups(cells, "city_zh")].map((city) => {
    const values = [...groups(city, "district_zh")].map((district) =>
      measure(...quantities.map((quantity) => Number(district.find((row) => row["quantity"] === quantity)?.["value"]))),
    );
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

function written(id: string): { worst: number; best: number; note: string } {
  const indicator = indicators(dirname(id))[basename(id)];
  if (!indicator?.score) throw new Error(`${id} has no goalposts.`);
  return { ...indicator.score, note: indicator.source.find(({ of }) => of === "score")?.note?.en ?? "" };
}

function indicators(dimension: string): Record<string, Indicator> {
  const file = join(root, "standards/livelihoods/2019/dimensions", `${dimension}.yaml`);
  return parseYaml(readFileSync(file, "utf8")).indicators;
}

function table(file: string): readonly Row[] {
  return parseCsv(readFileSync(join(sources, file)), { columns: true, bom: true });
}
