/** The engine's ranking of the same results: columns, draws, ranks, intervals, grades. Prints the milliseconds that it took. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";
import { checkStandard, parseDocument, rank } from "../../../dist/library/core.js";

const [file, folder] = process.argv.slice(2);
const results = readFileSync(file, "utf8").trimEnd().split("\n").map(JSON.parse);
const read = (path) => parseDocument({ file: path, text: readFileSync(path, "utf8") }).value;
const { value: standard } = checkStandard({
  standard: read(join(folder, "standard.yaml")),
  dimensions: new Map(
    readdirSync(join(folder, "dimensions")).map((name) => [
      basename(name, ".yaml"),
      read(join(folder, "dimensions", name)),
    ]),
  ),
});

const started = performance.now();
rank(results, standard, { draws: 1000 });
process.stdout.write(String(performance.now() - started));
