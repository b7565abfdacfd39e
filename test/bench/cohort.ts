/**
 * 1000 draws of the weights for 300 cities and 60 indicators, with all rank statistics, against a loop by hand
 * over the same numbers. Each run is a process of its own, and times only this.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { alternate, citymark, type Figure, root, take } from "./measure.ts";
import { writeProgramme } from "./synthetic/programme.ts";
import { reference, writeStandard } from "./synthetic/standard.ts";

export function* cohort(folder: string, runs: number): Iterable<Figure> {
  const standards = join(folder, "standards");
  const results = join(folder, "results.jsonl");
  writeStandard(standards);
  writeProgramme(folder, 300);
  const last = join(folder, "cities/*/final/assessment.yaml");
  writeFileSync(results, take([citymark, "score", last, "--standards", standards, "--json"]).printed);
  const program = (name: string, ...args: readonly string[]) => {
    const file = join(root, "test/bench/programs", name);
    return () => Number(take([file, results, ...args]).printed);
  };
  const { byHand, engine } = alternate(runs, {
    byHand: program("ranks-by-hand.mjs"),
    engine: program("ranks-by-engine.mjs", join(standards, reference)),
  });
  yield { what: "1000 draws, 300 cities, 60 indicators", found: engine / byHand, limit: 3, unit: "× by hand" };
}
