/**
 * An assessment as offices write it, in the measure of the demo city (some 140 bytes an answer): 60 answers, half of
 * them with who says so and on what it rests, some with a note, a few not there; departments, and a dozen of evidence.
 */
import type { Draws } from "./draws.ts";
import { inputsOf, reference } from "./standard.ts";

const offices = Array.from({ length: 12 }, (_, i) => `office-${i + 1}`);
const proofs = Array.from({ length: 12 }, (_, i) => `proof-${i + 1}`);

/** One city's answers for a year, as the text of a file. */
export function drawAssessment(city: string, year: number, next: Draws, inputs = inputsOf()): string {
  return `citymark: assessment/1
standard: ${reference}
city: { id: ${city}, name: { en: ${city}, zh: 城市 ${city} } }
fictitious: true
period: { from: ${year}-01-01, to: ${year}-12-31 }

departments:
${offices.map(department).join("\n")}

answers:
${drawAnswers(next, inputs).join("\n")}

evidence:
${proofs.map((id) => evidence(id, city, year)).join("\n")}
`;
}

function drawAnswers(next: Draws, inputs: readonly string[]): readonly string[] {
  let whole = 0;
  return inputs.map((id) => {
    const first = id.endsWith("-1");
    if (first) whole = 1000 + Math.floor(9_000_000 * next());
    const number = first ? whole : Math.floor(whole * next());
    const written = number > 100_000 ? `${(number / 10_000).toFixed(2)} 万人` : `${number} 人`;
    return `  ${id}: ${drawForm(written, first, next)}`;
  });
}

function drawForm(written: string, needed: boolean, next: Draws): string {
  const of = (names: readonly string[]) => names[Math.floor(names.length * next())];
  const form = next();
  if (form < 0.03 && !needed)
    return "{ missing: { reason: { en: Counted again, zh: 正在重新统计 }, expected: 2026-05-31 } }";
  if (form < 0.5) return written;
  if (form < 0.9) return `{ value: ${written}, by: ${of(offices)}, evidence: [${of(proofs)}] }`;
  return `
    value: ${written}
    by: ${of(offices)}
    evidence: [${of(proofs)}]
    note:
      en: Only what was counted at the end of the year; the districts report by the new definition.
      zh: 只计年末数；各区按新口径填报。`;
}

function department(id: string): string {
  return `  ${id}:
    name: { en: Office of ${id}, zh: 市${id}局 }
    contact: { en: General affairs, zh: 综合处 }`;
}

function evidence(id: string, city: string, year: number): string {
  return `  ${id}:
    title: { en: "Statistics of ${year}, ${id} (extract)", zh: ${year} 年统计资料（${id}） }
    url: https://${city}.example/${year}/statistics/${id}
    kind: document
    date: ${year}-12-31`;
}
