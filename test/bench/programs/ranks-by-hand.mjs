/**
 * The draws as one would write them for these numbers alone: a column an indicator, six dimensions of ten, no
 * gaps, no gates; totals, ranks, and how often each. Prints the milliseconds that it took.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

const results = readFileSync(process.argv[2], "utf8").trimEnd().split("\n").map(JSON.parse);
const cities = results.length;
const nodes = results[0].nodes.map(({ id, kind, parent }) => ({ id, kind, parent }));
const scores = (id) => results.map((result) => Number(result.nodes.find((node) => node.id === id).outcome.score ?? 0));
const dimensions = nodes
  .filter(({ kind }) => kind === "dimension")
  .map(({ id }) => nodes.filter(({ parent }) => parent === id).map((node) => Float64Array.from(scores(node.id))));

const started = performance.now();
const random = xoroshiro128plus(1);
const weight = () => 0.75 + (0.5 * (random.next() >>> 0)) / 2 ** 32;
const counts = new Uint32Array(cities * (cities + 1));
const order = Uint32Array.from({ length: cities }, (_, city) => city);
for (let draw = 0; draw < 1000; draw += 1) {
  const totals = new Float64Array(cities);
  for (const [i, columns] of dimensions.entries()) {
    const sum = new Float64Array(cities);
    let all = 0;
    for (const [j, column] of columns.entries()) {
      const own = weight() * (1 + ((j + 1) % 3));
      all += own;
      for (let city = 0; city < cities; city += 1) sum[city] += own * column[city];
    }
    const share = (weight() * (i + 1)) / all;
    for (let city = 0; city < cities; city += 1) totals[city] += share * sum[city];
  }
  order.sort((a, b) => totals[b] - totals[a]);
  for (let place = 0; place < cities; place += 1) counts[order[place] * (cities + 1) + place + 1] += 1;
}
process.stdout.write(String(performance.now() - started));
