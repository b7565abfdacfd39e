/** Crosswalks: those that are shipped, what is carried over by them, and what is not. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readCrosswalk } from "../../src/cli/files/crosswalks.ts";
import { readAssessment } from "../../src/cli/files/read-assessment.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import {
  checkAssessment,
  crosswalkCoverage,
  evaluate,
  migrateAssessment,
  parseDocument,
  reversed,
  type Standard,
} from "../../src/engine/index.ts";

const root = resolve(import.meta.dirname, "../..");
const standards = new Standards([]);
const shipped = readdirSync(join(root, "standards/crosswalks"));

async function standard(reference: string): Promise<Standard> {
  const { value } = await standards.get(reference);
  if (!value) throw new Error(reference);
  return value;
}

async function between(one: string, other: string) {
  const [from, to] = [await standard(one), await standard(other)];
  const read = await readCrosswalk(standards, from, to);
  return { from, to, ...read };
}

describe("a shipped crosswalk", () => {
  test.each(shipped)("%s has no finding, and says where each relation comes from", async (file) => {
    const text = readFileSync(join(root, "standards/crosswalks", file), "utf8");
    const [, one = ""] = /^from: (.+)$/m.exec(text) ?? [];
    const [, other = ""] = /^to: (.+)$/m.exec(text) ?? [];
    const { value, diagnostics } = await between(one, other);
    expect(diagnostics).toEqual([]);
    expect(value?.relations.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test("is read from both sides, and reads back to itself", async () => {
    const { value } = await between("u4ssc/2017", "iso-37120/2018");
    const { value: back } = await between("iso-37120/2018", "u4ssc/2017");
    if (!value || !back) throw new Error("no crosswalk");
    expect(back).toEqual(reversed(value));
    expect(reversed(back)).toEqual(value);
    const kindOf = (from: string, relations = value.relations) => relations.find((each) => each.from === from)?.is;
    expect([kindOf("green-areas"), kindOf("green-area", back.relations)]).toContain("narrower");
  });
});

describe("coverage", () => {
  test("counts each indicator of a dimension once, with or without a counterpart", async () => {
    const { value, from, to } = await between("city-pilot/2026", "u4ssc/2017");
    if (!value) throw new Error("no crosswalk");
    const { matrix, closest, without, relations } = crosswalkCoverage(value, from, to);
    expect(matrix.map(({ indicators }) => indicators)).toEqual([12, 14, 8, 12]);
    expect(matrix.map(({ none }) => none)).toEqual([9, 8, 8, 11]);
    expect(closest).toEqual({ equal: 1, narrower: 1, broader: 2, overlapping: 4, related: 2, none: 36 });
    expect(without.from).toHaveLength(36);
    expect(relations.filter(({ carried }) => carried).map(({ to: id }) => id)).toEqual([
      "open-data-percent",
      "patient-hospital-beds",
      "physicians",
    ]);
  });
});

describe("an assessment carried to another standard", () => {
  async function carried() {
    const { value: crosswalk, from: before, to: after } = await between("city-pilot/2026", "u4ssc/2017");
    const file = join(root, "examples/city-pilot/oasis/assessment.yaml");
    const { assessment } = await readAssessment(file, standards);
    if (!crosswalk || !assessment) throw new Error("not read");
    const text = readFileSync(file, "utf8");
    const migrated = migrateAssessment({ text, assessment, before, after, locale: "en", crosswalk });
    const document = parseDocument({ file: "migrated.yaml", text: migrated.text }).value;
    const read = document && checkAssessment({ document, standard: after });
    if (!read?.value) throw new Error("not read back");
    return { ...migrated, read: read.value, diagnostics: read.diagnostics, after };
  }

  test("computes what has a conversion: 63,600 beds for 8.624 million people are 737.48 for 100,000", async () => {
    const { text, ways } = await carried();
    expect(ways.converted).toEqual(["open-data-percent", "physicians", "patient-hospital-beds"]);
    expect(text).toMatch(/patient-hospital-beds: \{ value: 737\.4768\d*, draft: city-pilot\/2026, note: /);
  });

  test("loses nothing, counts no draft, and has no error", async () => {
    const { ways, read, after, diagnostics } = await carried();
    expect(ways.same).toEqual([]);
    expect(ways.archived).toHaveLength(85);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const result = evaluate({ standard: after, assessment: read });
    expect(result.coverage.answered.count).toBe(0);
  });

  test("names beside what is asked anew the questions that relate to it", async () => {
    const { text } = await carried();
    expect(text).toContain("city-pilot/2026: pipes (broader)\n  water-supply-ict-monitoring:\n");
  });
});
