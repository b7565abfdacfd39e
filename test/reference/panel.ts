/** The panel of Chinese cities as assessments under livelihoods/2019. It lies beside the checkout, in ../shared/sources, and is read there. */
import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { checkAssessment, evaluate, type ResultDocument, type Standard } from "../../src/engine/index.ts";

const source = new URL("../../../shared/sources/cn-city-panel.csv", import.meta.url);

export const absent = !existsSync(source);
export const note = absent ? " (skipped: ../shared/sources/cn-city-panel.csv is not there)" : "";

export type Row = Readonly<Record<string, string>>;

/** Each input with its column and the unit in which the column is printed. */
const columns: readonly (readonly [input: string, column: string, unit: string])[] = [
  ["population", "resident_pop", "万人"],
  ["doctors", "doctors", "人"],
  ["hospital-beds", "hospital_beds", "张"],
  ["primary-pupils", "primary_pupils", "万人"],
  ["primary-teachers", "primary_teachers", "人"],
  ["middle-pupils", "middle_pupils", "万人"],
  ["middle-teachers", "middle_teachers", "人"],
  ["education-expenditure", "education_expenditure", "万元"],
  ["budget-expenditure", "budget_expenditure", "万元"],
  ["pension-insured-employees", "pension_insured_employees", "人"],
  ["medical-insured-employees", "medical_insured_employees", "人"],
  ["unemployment-insured-employees", "unemployment_insured", "人"],
  ["built-up-area", "built_up_area", "平方公里"],
  ["buses", "buses", "辆"],
  ["bus-trips", "bus_trips", "万人次"],
  ["green-cover", "green_cover_rate", "%"],
  ["sewage-treated", "sewage_plant_treatment_rate", "%"],
  ["waste-treated", "waste_harmless_rate", "%"],
  ["fine-particles", "pm25", "µg/m³"],
];

/** The rows of the cities that have one in each of the years, by year. */
export function panel(years: readonly string[]): ReadonlyMap<string, readonly Row[]> {
  const rows: readonly Row[] = parse(readFileSync(source), { columns: true, bom: true });
  const byYear = new Map(years.map((year) => [year, rows.filter((row) => row["year"] === year)]));
  const always = (code: string | undefined) =>
    [...byYear.values()].every((each) => each.some((row) => row["adcode"] === code));
  return new Map([...byYear].map(([year, each]) => [year, each.filter((row) => always(row["adcode"]))]));
}

/** What the indicators of each dimension need; balance needs the census, which the panel does not carry. */
export const needs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  health: [
    ["doctors", "resident_pop"],
    ["hospital_beds", "resident_pop"],
  ],
  education: [
    ["primary_pupils", "primary_teachers"],
    ["middle_pupils", "middle_teachers"],
    ["education_expenditure", "resident_pop"],
    ["education_expenditure", "budget_expenditure"],
  ],
  insurance: ["pension_insured_employees", "medical_insured_employees", "unemployment_insured"].map((each) => [
    each,
    "resident_pop",
  ]),
  transport: [
    ["buses", "built_up_area"],
    ["bus_trips", "built_up_area"],
  ],
  environment: [["green_cover_rate"], ["sewage_plant_treatment_rate"], ["waste_harmless_rate"], ["pm25"]],
  balance: [],
};

/** What is printed for a city, as answers; an empty cell is none. */
export function printedFor(row: Row): readonly (readonly [input: string, answer: string])[] {
  return columns.flatMap(([input, column, unit]) => (row[column] ? [[input, `${row[column]} ${unit}`] as const] : []));
}

/** What is printed for a city, scored. */
export function scoreRow(standard: Standard, row: Row): ResultDocument {
  const data = {
    citymark: "assessment/1",
    standard: standard.reference,
    city: { id: String(row["adcode"]), name: String(row["city"]) },
    period: { from: `${row["year"]}-01-01`, to: `${row["year"]}-12-31` },
    answers: Object.fromEntries(printedFor(row)),
  };
  const { value: assessment, diagnostics } = checkAssessment({
    document: { file: "row", data, where: (path) => ({ path }) },
    standard,
  });
  if (!assessment) throw new Error(JSON.stringify(diagnostics));
  return evaluate({ standard, assessment });
}
