/** A standard of dimensions with ten indicators each, straight lines and bands by turns: six of them, 60 questions, or more. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const reference = "synthetic/2025";
const six = ["health", "learning", "transport", "safety", "environment", "services"];
export const ten = [...six, "culture", "housing", "trade", "heritage"];

/** Of each dimension the first question is what the other nine are counted in a thousand of. */
export function inputsOf(dimensions: readonly string[] = six): readonly string[] {
  return dimensions.flatMap((dimension) => ofTen((i) => `${dimension}-${i}`));
}

/** Writes it as a folder of its own into a folder of standards. */
export function writeStandard(standards: string, dimensions: readonly string[] = six): void {
  const folder = join(standards, reference);
  mkdirSync(join(folder, "dimensions"), { recursive: true });
  writeFileSync(join(folder, "standard.yaml"), standard(dimensions));
  for (const id of dimensions) writeFileSync(join(folder, "dimensions", `${id}.yaml`), dimension(id));
}

function standard(dimensions: readonly string[]): string {
  return `citymark: standard/1
id: synthetic
edition: 2025
version: 1.0.0
title: { en: Indicators by tens, zh: 十项一组的指标 }
owners:
  statistics: { title: { en: Statistics Bureau, zh: 统计局 } }
method:
  scale: { from: 0, to: 100 }
  rounding: { decimals: 2, mode: half-even, at: [total] }
  missing: zero
dimensions:
${dimensions.map((id, i) => `  - { id: ${id}, weight: ${i + 1} }`).join("\n")}
grades:
  - { id: start, title: Start, from: 0 }
  - { id: growth, title: Growth, from: 50 }
  - { id: maturity, title: Maturity, from: 75 }
`;
}

function dimension(id: string): string {
  return `citymark: dimension/1
title: ${id}
inputs:
${ofTen((i) => `  ${id}-${i}: { question: "How many, ${id} ${i}?", unit: person, minimum: 0, owner: statistics }`).join("\n")}
indicators:
${ofTen((i) => indicator(id, i)).join("\n")}
`;
}

function indicator(id: string, i: number): string {
  const [value, unit] = i === 1 ? [`${id}-1`, "person"] : [`${id}-${i} / ${id}-1`, "person / 1000 person"];
  const line = i === 1 ? "{ worst: 0, best: 10000000 }" : "{ worst: 0, best: 1000 }";
  const bands = "{ bands: [{ at-most: 250, score: 20 }, { at-most: 750, score: 60 }, { score: 100 }] }";
  const scoring = i % 4 === 0 ? bands : line;
  return `  ${id}-rate-${i}: { title: "Rate, ${id} ${i}", value: ${value}, unit: ${unit}, weight: ${1 + (i % 3)}, score: ${scoring} }`;
}

function ofTen(line: (i: number) => string): readonly string[] {
  return Array.from({ length: 10 }, (_, i) => line(i + 1));
}
