/** An appellant can repeat the draws of a ranking in another language: `docs/how-a-score-is-computed.md`, Ranks. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Node, rank, totalScale } from "../../src/engine/index.ts";
import { programmeOutcome } from "../workbook/programmes.ts";

const python = spawnSync("python3", ["--version"]).status === 0;

test.skipIf(!python)("a program in Python draws the same ranks from the same seed", async () => {
  const { standard, cities, phase } = await programmeOutcome("examples/livelihoods-programme/programme.yaml");
  const results = cities.flatMap(({ phases }) =>
    phases.flatMap((each) => (each.phase === phase && each.state.status === "scored" ? [each.state.result] : [])),
  );
  const { from, to } = totalScale(standard);
  const { ranked, seed, draws } = rank(results, standard, { seed: 7 });
  const parents = new Map<string, string>();
  const collect = (node: Node): void => {
    if (node.kind === "indicator") return;
    for (const part of node.parts) {
      parents.set(part.id, node.id);
      collect(part);
    }
  };
  standard.dimensions.forEach(collect);
  const scoreOf = (text: string | undefined) =>
    text === undefined ? null : (Number(text) - Number(from)) / Number(to.minus(from));
  const input = {
    seed,
    draws,
    scale: [Number(from), Number(to)],
    rounding: standard.method.rounding?.decimals.get("total") ?? null,
    nodes: [...standard.nodes.values()].map(({ id, weight }) => ({
      id,
      weight: Number(weight),
      parent: parents.get(id) ?? null,
    })),
    cities: ranked.map(({ index }) =>
      Object.fromEntries(
        (results[index]?.nodes ?? []).flatMap((node) =>
          node.kind === "indicator" ? [[node.id, scoreOf(node.outcome.score)]] : [],
        ),
      ),
    ),
  };
  const program = join(import.meta.dirname, "draws.py");
  const { stdout, stderr } = spawnSync("python3", [program], { input: JSON.stringify(input), encoding: "utf8" });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual(ranked.slice(0, -1).map(({ aboveNext }) => aboveNext));
});
