/** What stands before the chapters: the cover and the contents, or a letterhead. */
import type { Draft, Entry } from "./draft.ts";
import { field, fieldEnd, fieldStart, link, pageBreak, paragraph, run } from "./text.ts";
import type { Xml } from "./xml.ts";

export function cover({ document: { head, stamps }, words }: Draft): readonly Xml[] {
  return [
    paragraph("Title", [run(`${head.title}\n${head.kind}`)]),
    paragraph("Subtitle", [run(`${head.eyebrow}\n${head.reference}`)]),
    ...head.facts.map(({ title, text }) => paragraph("CoverFact", [run(`${title}${words.colon}${text}`)])),
    ...stamps.map(({ text }) => paragraph("CoverStamp", [run(text)])),
  ];
}

/** The head of a document that has no cover. */
export function letterhead({ document: { head, stamps }, words }: Draft): readonly Xml[] {
  return [
    ...stamps.map(({ text }) => paragraph("CoverStamp", [run(text)], { space: [0, 60] })),
    paragraph("Title", [run(head.kind)], { space: [120, 120] }),
    paragraph("Subtitle", [run(`${head.eyebrow} · ${head.reference}`)], { space: [0, 120] }),
    ...head.facts.map(({ title, text }, index) =>
      paragraph("FactTitle", [run(`${title}${words.colon}${text}`)], {
        space: [20, index === head.facts.length - 1 ? 200 : 0],
      }),
    ),
  ];
}

/**
 * A field that Word fills anew. What it shows until then are fields too, each the page of its heading: so a reader that
 * does not know the contents field, which the tab before its name sees to, still shows the right pages.
 */
export function contents({ contents: entries, words }: Draft, width: number): readonly Xml[] {
  const lines = entries.map((entry, index) =>
    paragraph(
      `TOC${entry.level}`,
      [
        ...(index === 0 ? fieldStart('\tTOC \\o "1-2" \\h \\z \\u ') : []),
        ...line(entry),
        ...(index === entries.length - 1 ? [fieldEnd()] : []),
      ],
      { tabs: [{ at: width, kind: "right", dotted: true }] },
    ),
  );
  return [paragraph("TOCHeading", [pageBreak(), run(words.contents)]), ...lines];
}

function line({ number, text, bookmark }: Entry): Xml[] {
  return link(bookmark, [run(`${number}${text.replaceAll("\n", " ")}\t`), ...field(` PAGEREF ${bookmark} \\h `, "1")]);
}
