/**
 * The lint of a hundred indicators against the parse of all that it reads, each in a process of its own that times only this:
 * without worked cases, and with 290 of them and the edition before.
 */
import { join } from "node:path";
import { alternate, type Figure, root, take } from "./measure.ts";
import { reference, ten, writeStandard } from "./synthetic/standard.ts";

const cases = "standards/city-pilot/2027";
const before = "standards/city-pilot/2026";

export function* lint(folder: string, runs: number): Iterable<Figure> {
  const standards = join(folder, "standards");
  writeStandard(standards, ten);
  const program = (what: "parse" | "lint", ...folders: readonly string[]) => {
    const file = join(root, "test/bench/programs/lint.mts");
    return () => Number(take(["--import", "tsx", file, what, ...folders]).printed);
  };
  const without = join(standards, reference);
  const took = alternate(runs, {
    parse: program("parse", without),
    lint: program("lint", without),
    parseAll: program("parse", cases, before),
    lintAll: program("lint", cases),
  });
  yield { what: "lint of 100 indicators", found: took.lint / took.parse, limit: 3, unit: "× the parse" };
  const found = took.lintAll / took.parseAll;
  yield { what: "lint with 290 worked cases and the edition before", found, limit: 5, unit: "× the parse of all" };
}
