/** `schema assessment --for ‹standard›`: a real assessment fits it, a slip does not, and it says what an editor shows. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readSchema } from "../../src/cli/files/schemas.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import { type AssessmentSchema, assessmentSchema, type Locale } from "../../src/engine/index.ts";

const root = resolve(import.meta.dirname, "../..");
const standards = new Standards([join(root, "examples/tailoring/standards")]);

async function schemaFor(reference: string, locale: Locale = "zh") {
  const { value } = await standards.get(reference);
  if (!value) throw new Error(reference);
  return assessmentSchema(value, readSchema("assessment") as AssessmentSchema, locale);
}

const validators = new Map<string, ValidateFunction>();

async function validator(reference: string): Promise<ValidateFunction> {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  for (const keyword of ["enumDescriptions", "x-form", "x-role"]) ajv.addKeyword(keyword);
  const validate = validators.get(reference) ?? ajv.compile(await schemaFor(reference));
  validators.set(reference, validate);
  return validate;
}

const examples = readdirSync(join(root, "examples"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("assessment.yaml"))
  .map((file) => join("examples", file));

describe("the schema of assessments of one standard", () => {
  test.each(examples)("accepts %s", async (file) => {
    const document = parse(readFileSync(join(root, file), "utf8"));
    const validate = await validator(document.standard);
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
  });

  const slips = {
    "a question that the standard does not ask": { answers: { nonsense: 3 } },
    "a choice that the question does not have": { answers: { rail: "tram" } },
    "a choice in the long form that the question does not have": { answers: { rail: { value: "tram" } } },
    "a list where one number is asked": { answers: { population: [1, 2] } },
    "another standard": { standard: "hdi/2022" },
  };
  test.each(Object.entries(slips))("refuses %s", async (_what, slip) => {
    const validate = await validator("city-pilot/2026");
    const right = {
      citymark: "assessment/1",
      standard: "city-pilot/2026",
      city: { id: "a", name: "甲市" },
      period: { from: "2025-01-01", to: "2025-12-31" },
      answers: { rail: "metro", population: "320 万人" },
    };
    expect(validate(right)).toBe(true);
    expect(validate({ ...right, ...slip })).toBe(false);
  });

  test("explains a question with its unit, bounds and owner, and each choice, in the reader's language", async () => {
    const { properties } = (await schemaFor("city-pilot/2026")) as never as {
      properties: { answers: { properties: Record<string, { title: string; description: string; anyOf: object[] }> } };
    };
    const { population, rail } = properties.answers.properties;
    expect(population?.title).toBe("报告期末常住人口");
    expect(population?.description).toContain("单位 人 · 范围 ≥ 1 · 填报 统计局");
    expect(rail?.anyOf[0]).toEqual({ enum: ["metro", "none"], enumDescriptions: ["有", "没有"] });
  });
});
