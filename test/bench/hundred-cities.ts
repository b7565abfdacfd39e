/** How large the page of a programme with a hundred cities becomes. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { type Figure, take } from "./measure.ts";
import { reportOf } from "./programme.ts";
import { writeProgramme } from "./synthetic/programme.ts";
import { writeStandard } from "./synthetic/standard.ts";

export function* hundredCities(folder: string): Iterable<Figure> {
  const standards = join(folder, "standards");
  const cities = join(folder, "programme");
  const page = join(folder, "report.html");
  writeStandard(standards);
  writeProgramme(cities, 100);
  take(reportOf(cities, standards, page));
  yield { what: "HTML report of 100 cities", found: statSync(page).size / 1000, limit: 3000, unit: "KB" };
}
