/**
 * A document to be edited, printed, signed and sealed, as offices submit it: real styles, headings and captions, a table
 * of contents, page numbers, and the indicators on pages across. The same view gives the same bytes.
 *
 * cover ─▶ contents ─▶ verdict, signature, seal ─▶ chapters ─▶ appendix across
 */
import { engine } from "../model/index.ts";
import type { Chapter } from "./document/blocks.ts";
import { blocks, heading } from "./docx/blocks.ts";
import { Draft } from "./docx/draft.ts";
import { contents, cover, verdict } from "./docx/front.ts";
import { fits } from "./docx/height.ts";
import { packed } from "./docx/package.ts";
import { across, inside, type Page, room, section, sectionEnd, upright } from "./docx/sections.ts";
import { paragraph } from "./docx/text.ts";
import type { Xml } from "./docx/xml.ts";
import type { Making } from "./format.ts";
import type { ProgrammeView } from "./programme/view.ts";

export function docx(view: ProgrammeView, { render }: Making = {}): Uint8Array {
  const draft = new Draft(view, render);
  const wide = view.chapters.filter(({ id }) => id === "appendix");
  const verdictPages = verdict(draft, room(upright));
  const chapters = view.chapters
    .filter((each) => !wide.includes(each))
    .flatMap((each, index) => chapter(draft, each, { width: room(upright), newPage: index === 0 || each.pages }));
  const appendix = wide.flatMap((each) => chapter(draft, each, { width: room(across), page: across }));
  const numbered = { page: upright, numbers: "decimal", from: 1 } as const;
  const end = appendix.length === 0 ? numbered : ({ page: across, numbers: "decimal" } as const);
  const body: readonly Xml[] = [
    ...cover(draft),
    ...contents(draft, room(upright)),
    sectionEnd({ page: upright, cover: true, numbers: "lowerRoman" }),
    ...verdictPages,
    ...chapters,
    ...(appendix.length === 0 ? [] : [sectionEnd(numbered), ...appendix]),
    paragraph("End", []),
    section(end),
  ];
  return packed(draft, body, { program: `citymark ${engine.version}`, asOf: view.outcome.asOf });
}

interface Manner {
  readonly width: number;
  /** What is signed is not followed by anything, and cities begin with their chapter. */
  readonly newPage?: boolean;
  /** Its parts are not broken across pages of this size. */
  readonly page?: Page;
}

/** Parts that are indicators bear the numbers of the standard, so they are given no others. */
function chapter(
  draft: Draft,
  { id, title, blocks: own, parts, pages }: Chapter,
  { width, newPage = false, page }: Manner,
): readonly Xml[] {
  return [
    heading(draft, 1, title, { id, pageBreakBefore: newPage }),
    ...blocks(draft, own, { width, level: 2 }),
    ...parts.flatMap((part, index) => [
      heading(draft, 2, part.title, { id: part.id, unnumbered: !pages, pageBreakBefore: pages && index > 0 }),
      ...blocks(draft, part.blocks, {
        width,
        level: 3,
        of: part.title,
        whole: page && fits(part.blocks, inside(page)),
      }),
    ]),
  ];
}
