/** An assessment as offices write it: 60 answers, half of them with who says so and on what it rests; a few are missing. */
import type { Draws } from "./draws.ts";
import { inputs, reference } from "./standard.ts";

/** One city's answers for a year, as the text of a file. */
export function drawAssessment(city: string, year: number, next: Draws): string {
  return `citymark: assessment/1
standard: ${reference}
city: { id: ${city}, name: { en: ${city}, zh: 城市 ${city} } }
period: { from: ${year}-01-01, to: ${year}-12-31 }

departments:
  statistics:
    name: { en: Statistics Bureau, zh: 统计局 }
    contact: { en: General affairs, zh: 综合处 }

answers:
${drawAnswers(next).join("\n")}

evidence:
  bulletin:
    title: { en: Statistical bulletin of ${year}, zh: ${year} 年统计公报 }
    url: https://${city}.example/${year}/bulletin
    kind: web
    date: ${year}-12-31
`;
}

function drawAnswers(next: Draws): readonly string[] {
  let whole = 0;
  return inputs.map((id) => {
    if (id.endsWith("-1")) whole = 1000 + Math.floor(9_000_000 * next());
    else if (next() < 0.03) return `  ${id}:`;
    const number = id.endsWith("-1") ? whole : Math.floor(whole * next());
    const written = number > 100_000 ? `${(number / 10_000).toFixed(2)} 万人` : `${number} 人`;
    return next() < 0.5
      ? `  ${id}: ${written}`
      : `  ${id}: { value: ${written}, by: statistics, evidence: [bulletin] }`;
  });
}
