/**
 * A document to be edited, printed, signed and sealed, as offices submit it: real styles, headings and captions, a table
 * of contents, and page numbers. The same document gives the same bytes.
 *
 * cover ─▶ contents (or a letterhead) ─▶ summary ─▶ chapters, some with a page for each part
 */

import type { Chapter, Part } from "../../document/blocks.ts";
import type { Document } from "../../document/document.ts";
import { engine } from "../../model/index.ts";
import type { Making } from "../format.ts";
import { blocks } from "./blocks.ts";
import { Draft } from "./draft.ts";
import { contents, cover, letterhead } from "./front.ts";
import { heading } from "./heading.ts";
import { fits } from "./height.ts";
import { packed } from "./package.ts";
import { full, inside, type Page, room, type Section, section, sectionEnd, upright } from "./sections.ts";
import { paragraph } from "./text.ts";
import type { Xml } from "./xml.ts";

export function docx(document: Document, { render }: Making = {}): Uint8Array {
  const draft = new Draft(document, render);
  const isReport = document.shape === undefined;
  const stretches = joined([
    { page: upright, body: summary(draft, document.summary) },
    ...document.chapters.flatMap((each, index, all) =>
      chapter(draft, each, isReport && beginsPage(each, all[index - 1])),
    ),
  ]);
  const sections = stretches.map(
    ({ page }, index): Section => ({
      page,
      numbers: "decimal",
      ...(index === 0 ? { from: 1 } : {}),
    }),
  );
  const last = sections.at(-1) ?? { page: upright, numbers: "decimal" };
  const body: readonly Xml[] = [
    ...(isReport
      ? [
          ...cover(draft),
          ...contents(draft, room(upright)),
          sectionEnd({ page: upright, cover: true, numbers: "lowerRoman" }),
        ]
      : letterhead(draft)),
    ...stretches.flatMap(({ body: own }, index) => {
      const ending = sections[index];
      return ending === undefined || ending === last ? own : [...own, sectionEnd(ending)];
    }),
    paragraph("End", []),
    section(last),
  ];
  return packed(draft, body, { program: `citymark ${engine.version}`, asOf: document.asOf });
}

/** After what is signed, after pages of their own, and where the annexes begin. */
function beginsPage({ annex = false }: Chapter, before: Chapter | undefined): boolean {
  return before === undefined || before.pages || (annex && before.annex !== true);
}

/** What stands on pages of one kind. */
interface Stretch {
  readonly page: Page;
  readonly body: readonly Xml[];
}

/** Neighbours on pages of the same kind are one stretch. */
function joined(all: readonly Stretch[]): readonly Stretch[] {
  const done: { readonly page: Page; readonly body: Xml[] }[] = [];
  for (const { page, body } of all) {
    const before = done.at(-1);
    if (before?.page === page) before.body.push(...body);
    else done.push({ page, body: [...body] });
  }
  return done;
}

/** What is read first begins the numbered pages, so nothing links to it. */
function summary(draft: Draft, { title, blocks: own, close = false }: Chapter): readonly Xml[] {
  const head = draft.document.shape === undefined ? [heading(draft, 1, title)] : [];
  return [...head, ...blocks(draft, own, { width: room(upright), close })];
}

/** `apart`: it begins a page. */
function chapter(draft: Draft, { id, title, blocks: own, parts: all, pages, annex = false }: Chapter, apart: boolean) {
  const page = annex || (all.length > 0 && !pages) ? full : upright;
  const head: Stretch = {
    page,
    body: [
      heading(draft, 1, title, { id, pageBreakBefore: apart, unnumbered: annex }),
      ...blocks(draft, own, { width: room(page), close: annex }),
    ],
  };
  const manner = { pages, annex };
  const body = all.flatMap((each, index) => part(draft, each, { ...manner, first: index === 0 }));
  return all.length === 0 ? [head] : [head, { page: full, body }];
}

interface Manner {
  /** It begins one, unless it is the first. */
  readonly pages: boolean;
  readonly first: boolean;
  readonly annex: boolean;
}

/** Parts of an annex bear the numbers of the standard, so they are given no others; and none is broken if a page can hold it. */
function part(draft: Draft, { id, title, blocks: own }: Part, { pages, first, annex }: Manner): readonly Xml[] {
  return [
    heading(draft, annex ? 3 : 2, title, {
      id,
      unnumbered: annex,
      pageBreakBefore: pages && !first,
      space: [pages ? 0 : 160, 60],
    }),
    ...blocks(draft, own, {
      width: room(full),
      of: title,
      close: true,
      whole: annex && fits(own, inside(full)),
    }),
  ];
}
