/** Appeals held against what is scored now. */
import type { SourceDocument } from "../intake/index.ts";
import { type Appeal, type Diagnostic, diagnose, type Programme } from "../model/index.ts";
import { Decimal } from "../quantity/index.ts";
import { programmeRules } from "../validate/index.ts";

export interface AppealOutcome {
  readonly appeal: Appeal;
  /** Its place in the programme. */
  readonly index: number;
  /** The total that is scored now; absent where there is none. */
  readonly now?: string;
  /** Of the last appeal of a city in a phase: whether the total is the one that the log ends with. */
  readonly fits?: boolean;
}

/** Those lodged by the day; a later decision is none yet. `totalOf`: the total of a city in a phase. */
export function appealOutcomes(
  { appeals }: Programme,
  asOf: string,
  totalOf: (city: string, phase: string) => string | undefined,
): readonly AppealOutcome[] {
  const lodged = appeals.flatMap(({ decision, ...appeal }, index) =>
    appeal.on > asOf
      ? []
      : [{ index, appeal: { ...appeal, ...(decision && decision.on <= asOf ? { decision } : {}) } }],
  );
  const byDay = [...lodged].sort((a, b) => Number(a.appeal.on > b.appeal.on) - Number(a.appeal.on < b.appeal.on));
  const last = new Map(byDay.map(({ appeal, index }) => [`${appeal.city}/${appeal.phase}`, index]));
  return lodged.map(({ appeal, index }) => {
    const now = totalOf(appeal.city, appeal.phase);
    if (now === undefined) return { appeal, index };
    const isLast = last.get(`${appeal.city}/${appeal.phase}`) === index;
    return { appeal, index, now, ...(isLast ? { fits: isSame(appealedTo(appeal), now) } : {}) };
  });
}

/** Appeals whose last total is not what is scored; `where`: the place in the programme. */
export function checkAppeals(
  { appeals }: { readonly appeals: readonly AppealOutcome[] },
  where: SourceDocument["where"],
): readonly Diagnostic[] {
  return appeals.flatMap(({ appeal, index, now, fits }) => {
    if (fits !== false || now === undefined) return [];
    const path = ["appeals", index, ...(appeal.decision?.after === undefined ? ["before"] : ["decision", "after"])];
    const facts = { city: appeal.city, found: appealedTo(appeal), expected: now };
    return [diagnose(programmeRules.appealNotScored, where(path), facts)];
  });
}

/** The total that the appeal leaves: after the decision, else as it was. */
function appealedTo({ before, decision }: Appeal): string {
  return decision?.after ?? before;
}

/** To the digits that were written. */
function isSame(written: string, now: string): boolean {
  const decimals = written.split(".")[1]?.length ?? 0;
  return new Decimal(now).toDecimalPlaces(decimals).equals(written);
}
