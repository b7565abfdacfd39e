/** What the commands that write letters share: in which formats, and that the letter is recorded in the review. */
import { addLetter, letterFormats, marksIn, type ResultDocument, type Standard } from "../../engine/index.ts";
import { readSource } from "../files/read-source.ts";

/** What the table is called that goes with a letter; none where only the letter is written. */
export function tableBeside(formats: readonly string[], title: string): string | undefined {
  return formats.includes("xlsx") && formats.length > 1 ? `${title}.${letterFormats.xlsx.extension}` : undefined;
}

export interface Sent {
  readonly on: string;
  readonly replyBy: string;
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
