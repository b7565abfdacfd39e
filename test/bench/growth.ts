/** How time and memory grow: four times as many cities, against four times the time. Each figure comes from runs in turn. */
import { join } from "node:path";
import { alternate, citymark, type Figure, milliseconds, peakMegabytes } from "./measure.ts";
import { writeStandard } from "./synthetic/standard.ts";
import { writeCities } from "./ten-thousand.ts";

const few = 500;
const many = 4 * few;

export function* growth(folder: string, runs: number): Iterable<Figure> {
  const standards = join(folder, "standards");
  writeStandard(standards);
  const cities = (count: number) => join(folder, `${count}-cities`);
  for (const count of [few, many]) writeCities(cities(count), count);
  for (const command of ["rank", "compare"]) {
    const of = (count: number) => [citymark, command, join(cities(count), "*.yaml"), "--standards", standards] as const;
    const took = alternate(Math.min(runs, 3), { few: milliseconds(...of(few)), many: milliseconds(...of(many)) });
    const memory = (peakMegabytes(...of(many)) - peakMegabytes(...of(few))) / (many - few);
    yield {
      what: `${command}: time of four times as many cities`,
      found: took.many / took.few / 4,
      limit: 1.1,
      unit: "× four times",
    };
    yield { what: `${command}: memory of each further city`, found: memory * 1000, limit: 60, unit: "KB" };
  }
}
