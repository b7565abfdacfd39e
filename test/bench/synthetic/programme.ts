/** A programme of three phases under the synthetic standard, with conditions, targets and two cohorts. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawAssessment } from "./assessment.ts";
import { draws } from "./draws.ts";
import { reference } from "./standard.ts";

const phases = ["baseline", "midterm", "final"] as const;

/** Writes programme.yaml and every submission into a folder. */
export function writeProgramme(folder: string, cities: number): void {
  const ids = Array.from({ length: cities }, (_, i) => `city-${i + 1}`);
  const next = draws(2);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "programme.yaml"), programme(ids));
  for (const city of ids)
    phases.forEach((phase, i) => {
      const place = join(folder, "cities", city, phase);
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, "assessment.yaml"), drawAssessment(city, 2023 + i, next));
    });
}

function programme(ids: readonly string[]): string {
  return `citymark: programme/1
id: synthetic-cities
title: { en: Synthetic cities, zh: 合成城市 }
fictitious: true
standard: ${reference}
phases:
${phases.map((id, i) => `  ${id}: { title: ${id}, period: { from: ${2023 + i}-01-01, to: ${2023 + i}-12-31 } }`).join("\n")}
cohorts:
  coast: { title: { en: Coast, zh: 沿海 }, targets: { final: 50 } }
  inland: { title: { en: Inland, zh: 内陆 } }
cities:
${ids.map((id, i) => `  ${id}: { name: { en: ${id}, zh: 城市 ${id} }, cohort: ${i % 2 ? "coast" : "inland"} }`).join("\n")}
acceptance:
  - { id: medium, title: At least medium, require: score(total) >= 45 }
  - { id: no-loss, title: No loss since the baseline, require: "score(total) - score(total, baseline) >= -5" }
ranking: { ranks: true, smallest-cohort: 10, seed: 1 }
`;
}
