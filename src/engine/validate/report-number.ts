/** Reports why a text was refused as a number. */
import type { Worded } from "../model/index.ts";
import { type RefusedQuantity, type Unit, type UnitTable, unitWords } from "../quantity/index.ts";
import type { Part, Report } from "./report.ts";
import * as rules from "./rules/numbers.ts";

/** `unit` is the unit that the place asks for. */
export function reportNumber(
  report: Report,
  part: Part,
  refused: RefusedQuantity & { readonly written: string },
  unit: Worded | undefined,
): void {
  const { written } = refused;
  switch (refused.problem) {
    case "not-a-number":
      return report(rules.notANumber, part, { written, unit, signs: wrapping(written) });
    case "no-value":
      return report(rules.noValue, part, { written });
    case "notation":
      return report(rules.notation, part, { written });
    case "grouping":
      return report(rules.grouping, part, { written });
    case "invisible-character":
      return report(rules.invisibleCharacter, part, { written, character: refused.character });
    case "approximate":
      return report(rules.approximate, part, { written });
    case "too-many-digits":
      return report(rules.tooManyDigits, part, { written });
    case "unit-unknown":
      return report(rules.unitUnknown, part, { written, word: refused.word, unit });
    case "unit-mismatch":
      return report(rules.unitMismatch, part, { written, word: refused.word, unit });
    case "multiplier-ambiguous":
      return report(rules.multiplierAmbiguous, part, { written, word: refused.word, out: refused.out, unit });
  }
}

/** Full-width quotation marks or brackets around a text: “12” or 【12】. */
function wrapping(written: string): string | undefined {
  return /^([“‘「『【《〈〔]).*([”’」』】》〉〕])$/su.exec(written.trim())?.slice(1, 3).join(" ");
}

/** The unit as it is written, and in the words of each language; `undefined` where no unit is expected. */
export function unitFact(unit: Unit, units: UnitTable): Worded | undefined {
  if (unit.written === "") return undefined;
  return { fact: unit.written, zh: unitWords(unit, units, "zh"), en: unitWords(unit, units, "en") };
}
