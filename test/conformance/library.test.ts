/**
 * The lists of indicators that no published rule scores: complete by count, unscored throughout, and each name with the basis that its
 * source deserves. Where the sources lie beside the checkout, nothing recalled there may be called the issuer's text here.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readStandardFolder } from "../../src/cli/files/read-standard.ts";
import type { Standard } from "../../src/engine/index.ts";

const root = resolve(import.meta.dirname, "../..");
const sources = resolve(root, "../shared/sources");
const absent = !existsSync(sources);
const note = absent ? " (skipped: ../shared/sources is not there)" : "";

async function read(reference: string): Promise<Standard> {
  const { value } = await readStandardFolder(join(root, "standards", reference));
  if (!value) throw new Error(`${reference} cannot be read.`);
  return value;
}

test.each([
  ["gbt-33356/2016", 54],
  ["nsc/2018", 21],
  ["mohurd-pilot/2012", 57],
  ["iso-37120/2018", 128],
  ["iso-37122/2019", 80],
  ["u4ssc/2017", 112],
  ["sdg-11/2020", 15],
])("%s has %i indicators, none of them scored", async (reference, count) => {
  const { indicators } = await read(reference);
  expect(indicators).toHaveLength(count);
  expect(indicators.filter(({ scoring }) => scoring !== undefined)).toEqual([]);
});

test("the weights of the first level of GB/T 33356 and of the evaluation of 2018 are those of the source", async () => {
  const weights = async (reference: string) =>
    (await read(reference)).dimensions.map(({ weight }) => weight.toNumber());
  expect(await weights("gbt-33356/2016")).toEqual([37, 9, 8, 7, 7, 8, 4, 20]);
  expect(await weights("nsc/2018")).toEqual([26, 11, 6, 5, 8, 4, 40]);
});

describe.skipIf(absent)(`marks of the sources${note}`, () => {
  const found = (file: string) => parse(readFileSync(join(sources, file), "utf8"));
  const claims = ({ indicators }: Standard, code: string) =>
    indicators.find((each) => each.code === code)?.sources.map(({ basis }) => basis);

  test("of GB/T 33356 are carried: only what was read is called the source's text", async () => {
    const standard = await read("gbt-33356/2016");
    for (const { level2 } of found("gbt-33356-2016.yaml").level1)
      for (const { sub_items } of level2)
        for (const { id, confidence, calculation } of sub_items) {
          const [name, value] = claims(standard, id) ?? [];
          expect([id, name === "source-text"]).toEqual([id, confidence.startsWith("confirmed")]);
          expect([id, value === "source-text"]).toEqual([id, calculation.basis === "source-text"]);
        }
  });

  test("of U4SSC are carried: a recalled unit or method is recalled here", async () => {
    const standard = await read("u4ssc/2017");
    for (const { code, data_points: points, confidence } of found("u4ssc-2017.yaml").indicators)
      for (const point of points ?? [undefined]) {
        const sure = confidence.unit === "confirmed" && confidence.formula === "confirmed";
        expect(claims(standard, point === undefined ? code : `${code} ${point}`)).toEqual([
          sure ? "source-text" : "recalled",
        ]);
      }
  });

  test("of ISO are carried: our own titles are adapted, and what was not seen is recalled", async () => {
    const [first, second] = found("iso-37120-37122-37123.yaml").standards;
    for (const [reference, { themes }] of [
      ["iso-37120/2018", first],
      ["iso-37122/2019", second],
    ]) {
      const standard = await read(reference);
      for (const { indicators } of themes)
        for (const { code, confidence } of indicators)
          expect([code, claims(standard, code)]).toEqual([code, [confidence === "confirmed" ? "adapted" : "recalled"]]);
    }
  });
});
