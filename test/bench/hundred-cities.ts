/** How large the page of a programme with a hundred cities becomes. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Figure, take } from "./measure.ts";
import { reportOf } from "./programme.ts";
import { writeProgramme } from "./synthetic/programme.ts";
import { writeStandard } from "./synthetic/standard.ts";

export function* hundredCities(folder: string): Iterable<Figure> {
  const standards = join(folder, "standards");
  const cities = join(folder, "programme");
  const out = join(folder, "report");
  writeStandard(standards);
  writeProgramme(cities, 100);
  take(reportOf(cities, standards, out));
  const pages = readdirSync(out).filter((name) => name.endsWith(".html"));
  const bytes = pages.reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
  yield { what: "HTML report of 100 cities", found: bytes / 1000, limit: 3000, unit: "KB" };
}
