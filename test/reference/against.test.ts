/**
 * `standard test --against`: the published US index agrees in full; copies of it that were shifted, exchanged, repeated, rounded, made
 * with other goalposts or with older data are told by what they look like, and where.
 */
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readStandardFolder } from "../../src/cli/files/read-standard.ts";
import { type AgainstOutcome, type Standard, testAgainst } from "../../src/engine/index.ts";
import { lies, type Row, table } from "./published.ts";

const folder = "uscities2019";
const { absent, note } = lies(folder);
const period = { from: "2019-01-01", to: "2019-12-31" };

describe.skipIf(absent)(`a standard against a published table${note}`, () => {
  let standard: Standard;
  let answers: readonly Row[];
  let scores: readonly Row[];
  let goals: readonly Row[];

  beforeAll(async () => {
    const checked = await readStandardFolder(resolve(import.meta.dirname, "../../standards/us-cities-sdg/2019"));
    standard = checked.value as Standard;
    answers = table(folder, "02_raw.csv").slice(0, 30);
    scores = table(folder, "03_indicator_scores.csv").slice(0, 30);
    const colours = new Map(table(folder, "05_goal_colours.csv").map((row) => [row["cbsa"], row]));
    const ids = new Map(standard.dimensions.map(({ id }) => [`goal${id.split("-")[1]}`, id]));
    goals = table(folder, "04_goal_and_overall.csv")
      .slice(0, 30)
      .map((row) => ({
        cbsa: row["cbsa"] ?? "",
        total: row["overall"] ?? "",
        ...Object.fromEntries([...ids].map(([column, id]) => [id, row[column] ?? ""])),
        ...Object.fromEntries(
          [...ids].map(([column, id]) => [`rating(${id})`, colours.get(row["cbsa"])?.[column] ?? ""]),
        ),
      }));
  });

  const against = (published: readonly Row[]) => testAgainst(standard, { answers, published, period });
  const miss = ({ columns }: AgainstOutcome, column: string) => columns.find((each) => each.column === column)?.miss;
  const changed = (column: string, cell: (row: Row, i: number) => string) =>
    scores.map((row, i) => ({ ...row, [column]: cell(row, i) }));
  const [a, b] = ["sdg1v1_poverty", "sdg8v3_unemployment"];

  test("agrees with 1,710 published scores, and with totals, goals and colours", () => {
    const outcome = against(scores);
    expect(outcome.columns).toHaveLength(57);
    expect(outcome.columns.filter(({ agree, cells }) => agree < cells).map(({ column }) => column)).toEqual([]);
    const whole = against(goals);
    expect(whole.columns.filter(({ agree, cells }) => agree < cells)).toEqual([]);
    expect(whole.columns).toHaveLength(31);
  });

  test("tells a column shifted by a row", () => {
    const outcome = against(changed(a, (_, i) => scores[i - 1]?.[a] ?? ""));
    expect(miss(outcome, a)).toEqual({ kind: "shifted", by: -1 });
    expect(outcome.columns.filter(({ agree, cells }) => agree < cells)).toHaveLength(1);
  });

  test("tells two columns that were exchanged, at both", () => {
    const outcome = against(scores.map((row) => ({ ...row, [a]: row[b] ?? "", [b]: row[a] ?? "" })));
    expect(miss(outcome, a)).toEqual({ kind: "exchanged", with: b });
    expect(miss(outcome, b)).toEqual({ kind: "exchanged", with: a });
  });

  test("tells a column that repeats another", () => {
    expect(miss(against(changed(a, (row) => row[b] ?? "")), a)).toEqual({ kind: "repeats", column: b });
  });

  test("tells a line with other goalposts, and which", () => {
    const line = (x: number) => Math.min(100, Math.max(0, (100 * (x - 25)) / (5 - 25)));
    const values = new Map(answers.map((row) => [row["cbsa"], Number(row[a])]));
    const outcome = against(changed(a, (row) => String(line(values.get(row["cbsa"]) ?? 0))));
    expect(miss(outcome, a)).toEqual({ kind: "goalposts", worst: "25", best: "5" });
  });

  test("tells scores that were rounded and printed with more decimals", () => {
    const outcome = against(changed(a, (row) => `${Math.round(Number(row[a]))}.000`));
    expect(miss(outcome, a)).toEqual({ kind: "rounded", decimals: 0 });
  });

  test("tells a stale copy: some rows rest on other data", () => {
    const outcome = against(changed(a, (row, i) => (i % 3 === 0 ? String(Number(row[a]) * 0.7 + i) : (row[a] ?? ""))));
    expect(miss(outcome, a)).toEqual({ kind: "some-rows", agree: 20, of: 30 });
    expect(outcome.columns.find(({ column }) => column === a)?.differences).toHaveLength(10);
  });

  test("names what it does not compare, and rows that are in one table alone", () => {
    const outcome = against([...scores.slice(1).map((row) => ({ ...row, happiness: "1" })), { cbsa: "99999" }]);
    expect(outcome.unknown).toContain("happiness");
    expect(outcome.rowsAlone).toEqual([scores[0]?.["cbsa"], "99999"]);
  });
});
