/**
 * A document to be edited, printed, signed and sealed, as offices submit it: real styles, headings and captions, a table
 * of contents, page numbers, and the indicators on pages across. The same view gives the same bytes.
 *
 * cover ─▶ contents ─▶ verdict, signature, seal ─▶ chapters, with a page for each city ─▶ appendix across
 */
import { engine } from "../model/index.ts";
import type { Chapter } from "./document/blocks.ts";
import { blocks, heading } from "./docx/blocks.ts";
import { Draft } from "./docx/draft.ts";
import { contents, cover, verdict } from "./docx/front.ts";
import { fits } from "./docx/height.ts";
import { packed } from "./docx/package.ts";
import { across, full, inside, type Page, room, type Section, section, sectionEnd, upright } from "./docx/sections.ts";
import { paragraph } from "./docx/text.ts";
import type { Xml } from "./docx/xml.ts";
import type { Making } from "./format.ts";
import type { ProgrammeView } from "./programme/view.ts";

export function docx(view: ProgrammeView, { render }: Making = {}): Uint8Array {
  const draft = new Draft(view, render);
  const stretches = joined([
    { page: upright, body: verdict(draft, room(upright)) },
    ...view.chapters.flatMap((each, index) => chapter(draft, each, index === 0)),
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
    ...cover(draft),
    ...contents(draft, room(upright)),
    sectionEnd({ page: upright, cover: true, numbers: "lowerRoman" }),
    ...stretches.flatMap(({ body: own }, index) => {
      const ending = sections[index];
      return ending === undefined || ending === last ? own : [...own, sectionEnd(ending)];
    }),
    paragraph("End", []),
    section(last),
  ];
  return packed(draft, body, { program: `citymark ${engine.version}`, asOf: view.outcome.asOf });
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

/** What is signed is not followed by anything, so the first chapter begins a page. The appendix lies across. */
function chapter(draft: Draft, chapter: Chapter, first: boolean): readonly Stretch[] {
  const { id, title, blocks: own, pages } = chapter;
  const page = id === "appendix" ? across : upright;
  const head = [
    heading(draft, 1, title, { id, pageBreakBefore: first }),
    ...blocks(draft, own, { width: room(page), level: 2, close: false }),
  ];
  return [{ page, body: head }, pages ? eachOnePage(draft, chapter) : flowing(draft, chapter, page)];
}

function eachOnePage(draft: Draft, { parts }: Chapter): Stretch {
  return {
    page: full,
    body: parts.flatMap(({ id, title, blocks: own }, index) => [
      heading(draft, 2, title, { id, pageBreakBefore: index > 0, space: [0, 60] }),
      ...blocks(draft, own, { width: room(full), level: 3, of: title, close: true }),
    ]),
  };
}

/** Indicators bear the numbers of the standard, so they are given no others; and none is broken if a page can hold it. */
function flowing(draft: Draft, { parts }: Chapter, page: Page): Stretch {
  const whole = page === across;
  return {
    page,
    body: parts.flatMap(({ id, title, blocks: own }) => [
      heading(draft, 2, title, { id, unnumbered: whole }),
      ...blocks(draft, own, {
        width: room(page),
        level: 3,
        of: title,
        close: false,
        whole: whole && fits(own, inside(page)),
      }),
    ]),
  };
}
