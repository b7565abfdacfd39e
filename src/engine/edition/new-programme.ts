/** A programme to begin with: its phases and cities, and where to write what is asked of them. */
import { type Locale, type Standard, say } from "../model/index.ts";

export interface NewProgramme {
  readonly id: string;
  readonly cities: readonly (readonly [id: string, name: string])[];
  readonly phases: readonly (readonly [id: string, year: string])[];
}

const words = {
  title: { zh: "试点计划名称", en: "The programme's name" },
  due: {
    zh: "提交截止日：在阶段内写 due: 2027-03-31",
    en: "A last day for submissions: due: 2027-03-31 within a phase",
  },
  cohorts: { zh: "分组与目标", en: "Cohorts and targets" },
  acceptance: {
    zh: "验收规则，按最后一个阶段的核实得分评定",
    en: "What a city must reach, judged on the verified scores of the last phase",
  },
} as const;

export function newProgramme(standard: Standard, { id, cities, phases }: NewProgramme, locale: Locale): string {
  const [first] = phases;
  const grade = standard.grades.at(-2) ?? standard.grades.at(-1);
  const lines = [
    "citymark: programme/1",
    `id: ${id}`,
    `title: ${JSON.stringify(say(standard.title, locale))} # ${words.title[locale]}`,
    `standard: ${standard.reference}`,
    `phases: # ${words.due[locale]}`,
    ...phases.map(([phase, year]) => `  ${phase}: { period: { from: ${year}-01-01, to: ${year}-12-31 } }`),
    "cities:",
    ...cities.map(([city, name]) => `  ${city}: { name: ${JSON.stringify(name)} }`),
    `# ${words.cohorts[locale]}`,
    "# cohorts: { east: { title: East, targets: { final: 75 } } }",
    `# ${words.acceptance[locale]}`,
    "# acceptance:",
    `#   - { id: total, require: score(total) >= ${grade ? grade.from.toString() : "60"} }`,
    ...(first && phases.length > 1
      ? [`#   - { id: gain, require: "score(total) - score(total, ${first[0]}) >= 5" }`]
      : []),
    "ranking: { ranks: true, smallest-cohort: 10, seed: 1 }",
  ];
  return `${lines.join("\n")}\n`;
}
