/** What the commands that write letters share: in which formats, and that the letter is recorded in the review. */
import { addLetter, letterFormats, marksIn, type ResultDocument, type Standard } from "../../engine/index.ts";
import { readSource } from "../files/read-source.ts";
import { replyTooEarly } from "../request-rules.ts";
import { dayOf } from "./day.ts";
import { refusal } from "./refusal.ts";

/** What the table is called that goes with a letter; none where only the letter is written. */
export function tableBeside(formats: readonly string[], title: string): string | undefined {
  return formats.includes("xlsx") && formats.length > 1 ? `${title}.${letterFormats.xlsx.extension}` : undefined;
}

export interface Sent {
  readonly on: string;
  readonly replyBy: string;
}

/** The day of a letter and the last day for a reply, as typed. */
export function daysOfLetter(flags: { readonly on?: string | undefined; readonly "reply-by": string }): Sent {
  const [on, replyBy] = [dayOf(flags.on), dayOf(flags["reply-by"])];
  if (replyBy < on) throw refusal(replyTooEarly, { by: replyBy, on });
  return { on, replyBy };
}

/** The text of a review with the letter; nothing where it is there already. */
export async function withLetter(
  review: string,
  { result, standard }: { readonly result: ResultDocument; readonly standard: Standard },
  sent: Sent,
): Promise<string | undefined> {
  const text = (await readSource(review)).value?.text ?? "";
  const after = addLetter(text, { ...sent, queries: marksIn(result, standard) });
  return after === text ? undefined : after;
}
