/** Ten thousand assessments of 60 answers in one run, against a script that only parses them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alternate, citymark, type Figure, milliseconds, peakMegabytes, root } from "./measure.ts";
import { drawAssessment } from "./synthetic/assessment.ts";
import { draws } from "./synthetic/draws.ts";
import { writeStandard } from "./synthetic/standard.ts";

export function* tenThousand(folder: string, runs: number): Iterable<Figure> {
  const standards = join(folder, "standards");
  const cities = join(folder, "cities");
  writeStandard(standards);
  writeCities(cities, 10_000);
  const score = [citymark, "score", join(cities, "*.yaml"), "--standards", standards] as const;
  const took = alternate(Math.min(runs, 3), {
    yaml: milliseconds(join(root, "test/bench/programs/yaml-alone.mjs"), cities),
    score: milliseconds(...score),
  });
  yield { what: "score of 10 000 assessments", found: took.score / took.yaml, limit: 1.5, unit: "× yaml alone" };
  yield { what: "the most memory that it held", found: peakMegabytes(...score), limit: 400, unit: "MB" };
}

export function writeCities(folder: string, count: number): void {
  mkdirSync(folder);
  const next = draws(1);
  for (let i = 1; i <= count; i += 1)
    writeFileSync(join(folder, `city-${String(i).padStart(5, "0")}.yaml`), drawAssessment(`city-${i}`, 2025, next));
}
