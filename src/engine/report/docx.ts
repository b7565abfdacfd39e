/**
 * A document to be edited, printed, signed and sealed, as offices submit it: real styles, headings and captions, a table
 * of contents, page numbers, and the indicators on pages across. The same view gives the same bytes.
 *
 * cover ─▶ contents ─▶ verdict, signature, seal ─▶ chapters ─▶ appendix across
 */
import { engine } from "../model/index.ts";
import type { Chapter } from "./document/blocks.ts";
import type { Making } from "./document/making.ts";
import { blocks, heading } from "./docx/blocks.ts";
import { Draft } from "./docx/draft.ts";
import { contents, cover, verdict } from "./docx/front.ts";
import { packed } from "./docx/package.ts";
import { across, room, section, sectionEnd, upright } from "./docx/sections.ts";
import type { Xml } from "./docx/xml.ts";
import type { ProgrammeView } from "./programme/view.ts";

export function docx(view: ProgrammeView, { render, asOf }: Making = {}): Uint8Array {
  const draft = new Draft(view, render);
  const wide = view.chapters.filter(({ id }) => id === "appendix");
  const verdictPages = verdict(draft, room(upright));
  const chapters = view.chapters
    .filter((each) => !wide.includes(each))
    .flatMap((each) => chapter(draft, each, room(upright)));
  const appendix = wide.flatMap((each) => chapter(draft, each, room(across)));
  const numbered = { page: upright, numbers: "decimal", from: 1 } as const;
  const end = appendix.length === 0 ? numbered : ({ page: across, numbers: "decimal" } as const);
  const body: readonly Xml[] = [
    ...cover(view),
    ...contents(draft, room(upright)),
    sectionEnd({ page: upright, cover: true, numbers: "lowerRoman" }),
    ...verdictPages,
    ...chapters,
    ...(appendix.length === 0 ? [] : [sectionEnd(numbered), ...appendix]),
    section(end),
  ];
  return packed(draft, body, { program: `citymark ${engine.version}`, asOf });
}

/** Parts that are indicators bear the numbers of the standard, so they are given no others. */
function chapter(draft: Draft, { id, title, blocks: own, parts, pages }: Chapter, width: number): readonly Xml[] {
  return [
    heading(draft, 1, title, { id }),
    ...blocks(draft, own, { width, level: 2 }),
    ...parts.flatMap((part, index) => [
      heading(draft, 2, part.title, { id: part.id, unnumbered: !pages, pageBreakBefore: pages && index > 0 }),
      ...blocks(draft, part.blocks, { width, level: 3, of: part.title }),
    ]),
  ];
}
