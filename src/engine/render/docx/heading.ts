/** Headings: numbered, listed in the contents, and places to link to. */
import type { Draft } from "./draft.ts";
import { headingNumber } from "./numerals.ts";
import { marked, paragraph, run } from "./text.ts";
import type { Xml } from "./xml.ts";

export interface Heading {
  /** The part that begins here. */
  readonly id?: string;
  readonly unnumbered?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly space?: readonly [before: number, after: number];
}

/** A heading with a place for the table of contents, and one for links to what begins here. */
export function heading(
  draft: Draft,
  level: 1 | 2 | 3,
  text: string,
  { id, unnumbered, pageBreakBefore, space }: Heading = {},
): Xml {
  const bookmark = draft.nextHeading();
  const number = unnumbered ? undefined : draft.nextNumber(level);
  if (level !== 3) {
    const shown = number === undefined ? "" : headingNumber(draft.document.locale, level, number, draft.chapter);
    draft.contents.push({ level, number: shown, text, bookmark });
  }
  const place = draft.bookmark(id);
  const words = marked(draft.nextId(), bookmark, [run(text)]);
  const runs = place === undefined ? words : marked(draft.nextId(), place, words);
  return paragraph(`Heading${level}`, runs, { unnumbered, pageBreakBefore, space });
}
