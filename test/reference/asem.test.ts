/**
 * The ASEM index of sustainable connectivity as COINr computes it: 49 indicators, 8 pillars, 2 halves; goalposts are the least and the
 * greatest value of 51 countries. With a threshold, what has a score for a smaller share of its parts has none itself.
 */
import { beforeAll, describe, expect, test } from "vitest";
import type { Data, Standard } from "../../src/engine/index.ts";
import { standardOf } from "../conformance/scenario.ts";
import { lies, type Row, score, scoreOf, table } from "./published.ts";

const { absent, note } = lies("asem");

const idOf = (code: string): string => `x-${code.toLowerCase()}`;

/** Numbers carry 17 digits; some are written with an exponent. */
const decimal = (text: string): string => (/e/i.test(text) ? Number(text).toFixed(20) : text);

function asem(raw: readonly Row[], meta: readonly Row[], threshold: string | undefined): Standard {
  const least: Data = threshold === undefined ? {} : { "minimum-parts": threshold };
  const below = (parent: string) => meta.filter(({ Parent }) => Parent === parent);
  const indicator = ({ iCode = "", Direction, Weight = "1" }: Row): Data => {
    const values = raw.map((row) => row[iCode] ?? "").filter((text) => text !== "" && text !== "NA");
    const sorted = values.map(decimal).sort((a, b) => Number(a) - Number(b));
    const [low = "", high = ""] = [sorted[0], sorted.at(-1)];
    const [worst, best] = Direction === "1" ? [low, high] : [high, low];
    return { question: iCode, unit: "ratio", weight: Weight, score: { worst, best } };
  };
  const pillar = ({ iCode = "", Weight = "1" }: Row): Data => ({
    weight: Weight,
    ...(least as object),
    indicators: Object.fromEntries(below(iCode).map((row) => [idOf(row["iCode"] ?? ""), indicator(row)])),
  });
  const half = ({ iCode = "", Weight = "1" }: Row): Data => ({
    weight: Weight,
    ...(least as object),
    groups: Object.fromEntries(below(iCode).map((row) => [idOf(row["iCode"] ?? ""), pillar(row)])),
  });
  return standardOf({
    method: { missing: "exclude", ...(least as object) },
    dimensions: Object.fromEntries(below("Index").map((row) => [idOf(row["iCode"] ?? ""), half(row)])),
  });
}

describe.skipIf(absent)(`the ASEM index${note}`, () => {
  let [raw, meta]: readonly [readonly Row[], readonly Row[]] = [[], []];

  beforeAll(() => {
    raw = table("asem", "01_iData_raw.csv");
    meta = table("asem", "02_iMeta.csv");
  });

  test.each([
    { what: "without a threshold", threshold: undefined, file: "10_minmax_amean_scores.csv", without: 0 },
    {
      what: "with nine tenths of the parts",
      threshold: "90 %",
      file: "11_minmax_amean_thresh090_scores.csv",
      without: 95,
    },
    {
      what: "with two thirds of the parts",
      threshold: "66.66 %",
      file: "12_minmax_amean_thresh066_scores.csv",
      without: 6,
    },
  ])("$what: 51 countries, 11 scores each, and those that have none", ({ threshold, file, without }) => {
    const standard = asem(raw, meta, threshold);
    const published = new Map(table("asem", file).map(({ uCode = "", ...scores }) => [uCode, scores]));
    const found = raw.map((country) => {
      const result = score(standard, answersOf(country, meta), 2018);
      const codes = Object.keys(published.get(country["uCode"] ?? "") ?? {});
      return Object.fromEntries(codes.map((code) => [code, rounded(scoreOf(result, nodeOf(code)))]));
    });
    const wanted = raw.map(({ uCode = "" }) => {
      const scores = Object.entries(published.get(uCode) ?? {});
      return Object.fromEntries(
        scores.map(([code, text]) => [code, rounded(isNumber(text) ? Number(text) : undefined)]),
      );
    });
    expect(found).toEqual(wanted);
    const all = found.flatMap((scores) => Object.values(scores));
    expect([all.length, all.filter((each) => each === "none").length]).toEqual([561, without]);
  });
});

const isNumber = (text: string | undefined): text is string => text !== undefined && text !== "" && text !== "NA";

const nodeOf = (code: string): string => (code === "Index" ? "total" : idOf(code));

const rounded = (number: number | undefined): string => number?.toFixed(9) ?? "none";

function answersOf(country: Row, meta: readonly Row[]): Readonly<Record<string, Data>> {
  const indicators = meta.filter(({ Type }) => Type === "Indicator").map(({ iCode = "" }) => iCode);
  return Object.fromEntries(
    indicators.flatMap((code) => {
      const text = country[code];
      return isNumber(text) ? [[idOf(code), decimal(text)]] : [];
    }),
  );
}
