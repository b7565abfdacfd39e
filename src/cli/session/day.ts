/** A day that was typed, or today's: a date on a decision or of a judgement, never a part of a score. */
import { parseDay } from "../../engine/index.ts";
import type { Words } from "../terminal/words.ts";
import { CliError, exits } from "./cli-error.ts";

export function dayOf(written: string | undefined, words: Words): string {
  if (written === undefined) return today();
  if (parseDay(written) === undefined) throw new CliError(exits.usage, words.noSuchDay({ on: written }));
  return written;
}

/** Today in the reader's calendar. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
