/** A day that was typed, or today's: a date on a decision or of a judgement, never a part of a score. */
import { parseDay } from "../../engine/index.ts";
import { notADay } from "../request-rules.ts";
import { refusal } from "./refusal.ts";

export function dayOf(written: string | undefined): string {
  if (written === undefined) return today();
  if (parseDay(written) === undefined) throw refusal(notADay, { found: written });
  return written;
}

/** Today in the reader's calendar. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
