/** A whole programme, 300 cities in three phases: scored, ranked and reported, against a script that only parses its files. */
import { join } from "node:path";
import { alternate, citymark, type Figure, milliseconds, root } from "./measure.ts";
import { writeProgramme } from "./synthetic/programme.ts";
import { writeStandard } from "./synthetic/standard.ts";

export function* programme(folder: string, runs: number): Iterable<Figure> {
  const standards = join(folder, "standards");
  const cities = join(folder, "programme");
  writeStandard(standards);
  writeProgramme(cities, 300);
  const { yaml, report } = alternate(Math.min(runs, 3), {
    yaml: milliseconds(join(root, "test/bench/programs/yaml-alone.mjs"), cities),
    report: milliseconds(...reportOf(cities, standards, join(folder, "report.html"))),
  });
  yield { what: "report of 300 cities in 3 phases", found: report / yaml, limit: 1.8, unit: "× yaml alone" };
}

/** The command that scores and ranks a programme and writes its page. */
export function reportOf(cities: string, standards: string, page: string): readonly string[] {
  const options = ["--format", "html", "--force", "-o", page, "--as-of", "2026-01-31", "--standards", standards];
  return [citymark, "programme", "report", cities, ...options];
}
