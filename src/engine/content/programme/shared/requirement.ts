/** Conditions of acceptance as people read them: titles in place of ids. */
import { requirementScore } from "../../../catalogue/programme-phrases.ts";
import { formulaWords, functions } from "../../../formula/index.ts";
import type { AcceptanceRule, Formula } from "../../../model/index.ts";
import type { ProgrammeSubject } from "./subject.ts";

export function requirementWords(subject: ProgrammeSubject, { require }: AcceptanceRule): string {
  return subject.say(formulaWords(require, subject.locale, (part) => scoreWords(subject, part)));
}

function scoreWords({ title, phaseTitle, words, locale }: ProgrammeSubject, part: Formula): string | undefined {
  const what = part.op === "call" ? functions.get(part.name)?.node : undefined;
  if (part.op !== "call" || !what) return undefined;
  const [id, phase] = part.parts.map((name) => (name.op === "name" ? name.name : undefined));
  if (id === undefined) return undefined;
  return requirementScore[locale]({
    title: id === "total" ? words.total : title(id),
    ofTotal: id === "total",
    what,
    phase: phase === undefined ? "" : phaseTitle(phase),
  });
}
