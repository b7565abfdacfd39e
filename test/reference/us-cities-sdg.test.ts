/**
 * The index that SDSN published for 105 metropolitan areas of the United States in 2019, computed again from the values that went
 * in: each row of them is made an assessment, scored with us-cities-sdg/2019, and held against what was published.
 *
 * The authors computed in single precision, so the tolerances are a few units of its seventh digit. The counts are exact: a score
 * that is lost, or one too many, fails.
 */
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readAssessment } from "../../src/cli/files/read-assessment.ts";
import { readStandardFolder } from "../../src/cli/files/read-standard.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import { shownBy } from "../../src/engine/content/shared/subject.ts";
import { type Data, evaluate, type ResultDocument, type Standard, type StandardTexts } from "../../src/engine/index.ts";
import { lies, type Row, ranks, score, scoreOf, table } from "./published.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = "uscities2019";
const { absent, note } = lies(folder);

describe.skipIf(absent)(`the US cities index of 2019${note}`, () => {
  let standard: Standard;
  let texts: StandardTexts;
  let areas: readonly { readonly cbsa: string; readonly result: ResultDocument }[];
  let indicators: readonly (readonly [code: string, id: string])[];
  let goals: readonly (readonly [column: string, id: string])[];
  const scores = new Map<string, Row>();
  const totals = new Map<string, Row>();

  beforeAll(async () => {
    const checked = await readStandardFolder(join(root, "standards/us-cities-sdg/2019"));
    // As the source prints them: thresholds that run the wrong way, and one that no area can meet.
    expect(checked.diagnostics.map(({ rule, where }) => [rule, where.path[1]])).toEqual([
      ["standard/rating-unreachable", "toxic-release"],
      ["standard/rating-order", "greenhouse-gas-emissions"],
    ]);
    standard = checked.value as Standard;
    texts = checked.texts as StandardTexts;
    indicators = standard.indicators.map(({ code, id }) => [code as string, id]);
    goals = standard.dimensions.map(({ id }) => [`goal${id.split("-")[1]}`, id]);
    for (const row of table(folder, "03_indicator_scores.csv")) scores.set(row["cbsa"] as string, row);
    for (const row of table(folder, "04_goal_and_overall.csv")) totals.set(row["cbsa"] as string, row);
    areas = table(folder, "02_raw.csv").map((row) => ({
      cbsa: row["cbsa"] as string,
      result: score(standard, answersOf(row), 2019),
    }));
  });

  /** A value as it is written; a gap is declared. */
  function answersOf(row: Row): Readonly<Record<string, Data>> {
    return Object.fromEntries(
      indicators.map(([code, id]) => [id, row[code] || { missing: { reason: "not published for this area" } }]),
    );
  }

  /** How many published cells were met, how many gaps stayed gaps, and the largest difference. */
  function compare(
    columns: readonly (readonly [column: string, id: string])[],
    published: ReadonlyMap<string, Row>,
  ): { readonly met: number; readonly gaps: number; readonly furthest: number } {
    let [met, gaps, furthest] = [0, 0, 0];
    for (const { cbsa, result } of areas) {
      for (const [column, id] of columns) {
        const cell = published.get(cbsa)?.[column];
        const found = scoreOf(result, id);
        expect(found === undefined, `${cbsa} ${id}`).toBe(cell === "");
        if (found === undefined) gaps += 1;
        else {
          met += 1;
          furthest = Math.max(furthest, Math.abs(found - Number(cell)));
        }
      }
    }
    return { met, gaps, furthest };
  }

  function numbers({ nodes, totals: { "self-assessed": total } }: ResultDocument) {
    return [...nodes.map(({ id, value, outcome }) => [id, value, outcome]), total];
  }

  test("asks 57 numbers under 15 goals, with the goalposts of the Codebook digit for digit", () => {
    const written = texts.dimensions.flatMap(([dimension, { indicators: all = {} }]) =>
      Object.values(all).map(({ code, score: line }) => ({
        goal: goals.find(([, id]) => id === dimension)?.[0],
        code,
        worst: line?.worst,
        target: line?.best,
      })),
    );
    const codebook = table(folder, "01_standard.csv").map(({ goal, indicator, worst, target }) => ({
      goal: `goal${goal}`,
      code: indicator,
      worst,
      target,
    }));
    expect(written).toHaveLength(57);
    expect(goals).toHaveLength(15);
    expect(written).toEqual(codebook);
  });

  test("gives 5,815 published scores of indicators within 0.0001, and 170 gaps", () => {
    const { met, gaps, furthest } = compare(indicators, scores);
    expect({ met, gaps }).toEqual({ met: 5815, gaps: 170 });
    expect(furthest).toBeLessThanOrEqual(1e-4);
  });

  test("gives 1,574 published scores of goals within 0.00002, and the one gap", () => {
    const { met, gaps, furthest } = compare(goals, totals);
    expect({ met, gaps }).toEqual({ met: 1574, gaps: 1 });
    expect(furthest).toBeLessThanOrEqual(2e-5);
  });

  test("gives 105 published totals within 0.00001", () => {
    const { met, gaps, furthest } = compare([["overall", "total"]], totals);
    expect({ met, gaps }).toEqual({ met: 105, gaps: 0 });
    expect(furthest).toBeLessThanOrEqual(1e-5);
  });

  test("shows 105 of 105 totals as they are printed, with one decimal, where the standard shows as many", () => {
    const { score: shown } = shownBy({ ...standard, method: { ...standard.method, shownDecimals: 1 } });
    const found = areas.map(({ cbsa, result }) => [cbsa, shown(String(scoreOf(result, "total")))]);
    expect(found).toEqual(areas.map(({ cbsa }) => [cbsa, Number(totals.get(cbsa)?.["overall_printed"]).toFixed(1)]));
  });

  test("gives 105 of 105 published ranks", () => {
    const found = ranks(areas.map(({ result }) => scoreOf(result, "total") as number));
    const published = areas.map(({ cbsa }) => Number(totals.get(cbsa)?.["rank"]));
    expect(found).toHaveLength(105);
    expect(found).toEqual(published);
  });

  test("gives 1,575 of 1,575 published colours of goals, one of them grey", () => {
    const published = new Map(table(folder, "05_goal_colours.csv").map((row) => [row["cbsa"], row]));
    const counts = new Map<string, number>();
    for (const { cbsa, result } of areas) {
      for (const [column, id] of goals) {
        const colour = result.nodes.find((node) => node.id === id)?.rating?.class ?? "none";
        expect(colour === "unrated" ? "grey" : colour, `${cbsa} ${id}`).toBe(published.get(cbsa)?.[column]);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
    }
    expect([...counts.values()].reduce((a, b) => a + b)).toBe(1575);
    expect(counts.get("unrated")).toBe(1);
  });

  test("gives the example areas the scores of their rows", async () => {
    const standards = new Standards([join(root, "standards")]);
    for (const [name, cbsa] of [
      ["baton-rouge", "12940"],
      ["detroit", "19820"],
      ["new-haven", "35300"],
      ["new-york", "35620"],
      ["san-francisco", "41860"],
      ["trenton", "45940"],
    ] as const) {
      const { assessment, evidence } = await readAssessment(
        join(root, `examples/us-cities-sdg/${name}/assessment.yaml`),
        standards,
      );
      if (!assessment) throw new Error(`${name} could not be read`);
      const row = areas.find((area) => area.cbsa === cbsa);
      expect(assessment.city.id).toBe(cbsa);
      expect(numbers(evaluate({ standard, assessment, evidence })), name).toEqual(row && numbers(row.result));
    }
  });
});
