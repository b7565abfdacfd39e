/**
 * Two answers to one question as one, held against what the same source said before: what only one of the two has changed is taken
 * from it, what both have changed differently is decided by nobody but a person.
 */
import type { Data } from "../../intake/index.ts";
import { defined, type Text } from "../../model/index.ts";
import { coreOf, type Held, isEmpty, isSame, said, sameData, sameText, wordsOf } from "./held.ts";

export interface Sides {
  /** What is there. */
  readonly before: Held;
  /** What the file says. */
  readonly next: Held;
  /** What its source said last; absent where it said nothing. */
  readonly last: Held | undefined;
  /** What it said earlier, and has corrected since. */
  readonly corrected: readonly Readonly<Record<string, Data>>[];
  /** The one of the two that a person has chosen. */
  readonly chosen: Held | undefined;
}

/** same: they agree; added: there was no answer; unchanged: the file says what it said last, and the answer has been changed since. */
export type Verdict = "same" | "added" | "unchanged" | "corrected" | "outdated" | "chosen" | "clash";

export interface Joined {
  readonly verdict: Verdict;
  /** The one of the two whose value counts. */
  readonly winner: Held;
  /** Both as one; `before` itself if nothing changes. */
  readonly held: Held;
  /** What nobody has decided on: of each what is there, and what the file says. */
  readonly clashes: readonly (readonly [before: string, next: string])[];
}

export function join(sides: Sides): Joined {
  const { before, next } = sides;
  const verdict = verdictOf(sides);
  if (isOutdated(verdict, sides)) return { verdict, winner: before, held: before, clashes: [] };
  const winner = winnerOf(verdict, sides);
  const note = noteOf(sides);
  const clashes = [
    ...(verdict === "clash" ? [[wordsOf(before), wordsOf(next)] as const] : []),
    ...(note === "clash" ? [[said(before.answer.note), said(next.answer.note)] as const] : []),
  ];
  const evidence = evidenceOf(sides);
  const more = defined({
    by: byOf(winner, verdict, sides),
    evidence: evidence.length > 0 ? evidence : undefined,
    note: note === "clash" ? undefined : note,
    confirmed: winner.data["confirmed"] ?? (isSame(before, next) ? next.data["confirmed"] : undefined),
  });
  const data: Readonly<Record<string, Data>> = { ...coreOf(winner), ...more };
  const held = sameData(data, before.data) ? before : { ...winner, answer: { ...winner.answer, evidence }, data };
  return { verdict, winner, held, clashes };
}

function verdictOf({ before, next, last, corrected, chosen }: Sides): Verdict {
  if (isEmpty(before)) return "added";
  if (isEmpty(next) || isSame(before, next)) return "same";
  if (chosen) return "chosen";
  if (last && isSame(last, next)) return "unchanged";
  if (!last || !isSame(last, before)) return "clash";
  return corrected.some((earlier) => sameData(coreOf({ data: earlier }), coreOf(next))) ? "outdated" : "corrected";
}

/** Of an old file nothing is taken, nor of an old answer whose note alone has been corrected. */
function isOutdated(verdict: Verdict, { next, last, corrected }: Sides): boolean {
  if (verdict === "outdated") return true;
  if (verdict !== "same" || !last || sameData(last.data, next.data)) return false;
  return corrected.some((earlier) => sameData(earlier, next.data));
}

function winnerOf(verdict: Verdict, { before, next, chosen }: Sides): Held {
  if (verdict === "chosen") return chosen ?? before;
  return verdict === "added" || verdict === "corrected" ? next : before;
}

function byOf(winner: Held, verdict: Verdict, { before, next, last }: Sides): Data | undefined {
  const [there, given] = [before.data["by"], next.data["by"]];
  if (last && given !== undefined && given !== last.data["by"] && there === last.data["by"]) return given;
  const other = winner === before ? given : there;
  return winner.data["by"] ?? (winner === before || isEmpty(before) || verdict === "corrected" ? other : undefined);
}

/** Both lists; what its source names no longer is left out. */
function evidenceOf({ before, next, last }: Sides): readonly string[] {
  const [there, given, earlier] = [before, next, last].map((each) => each?.answer.evidence ?? []) as [
    readonly string[],
    readonly string[],
    readonly string[],
  ];
  const known = isEmpty(before) ? [] : earlier;
  const kept = there.filter((id) => given.includes(id) || !known.includes(id));
  return [...new Set([...kept, ...given.filter((id) => there.includes(id) || !known.includes(id))])];
}

/** A note that has been taken out of the answer does not come back with the file that gave it. */
function noteOf({ before, next, last, chosen }: Sides): Data | undefined | "clash" {
  const [one, other] = [before.data["note"], next.data["note"]];
  const [there, given, earlier]: (Text | undefined)[] = [before, next, last].map((each) => each?.answer.note);
  const isTakenOut = !isEmpty(before) && chosen !== next && sameText(earlier, given);
  if (one === undefined) return isTakenOut ? undefined : other;
  if (other === undefined) return one;
  if (sameText(there, given)) return one;
  if (chosen) return chosen.data["note"];
  if (earlier !== undefined && sameText(earlier, given)) return one;
  return earlier !== undefined && sameText(earlier, there) ? other : "clash";
}
