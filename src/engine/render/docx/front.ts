/** What stands before the chapters: the cover, the contents, the verdict, and where it is signed and sealed. */
import { blocks, facts, heading } from "./blocks.ts";
import type { Draft, Entry } from "./draft.ts";
import { gridColumns, row, tableProperties } from "./grid.ts";
import { colours } from "./ink.ts";
import { borders } from "./table-styles.ts";
import { field, fieldEnd, fieldStart, link, pageBreak, paragraph, run } from "./text.ts";
import { element, type Xml } from "./xml.ts";

export function cover({ view }: Draft): readonly Xml[] {
  const { head, words, stamps } = view;
  return [
    paragraph("Title", [run(`${head.programme}\n${words.programmeReport}`)]),
    paragraph("Subtitle", [run(`${head.standard}\n${head.reference}`)]),
    ...head.facts.map(({ title, text }) => paragraph("CoverFact", [run(`${title}${words.colon}${text}`)])),
    ...stamps.map(({ text }) => paragraph("CoverStamp", [run(text)])),
  ];
}

/**
 * A field that Word fills anew. What it shows until then are fields too, each the page of its heading: so a reader that
 * does not know the contents field, which the tab before its name sees to, still shows the right pages.
 */
export function contents({ contents: entries, view }: Draft, width: number): readonly Xml[] {
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
  return [paragraph("TOCHeading", [pageBreak(), run(view.words.contents)]), ...lines];
}

function line({ number, text, bookmark }: Entry): Xml[] {
  return link(bookmark, [run(`${number}${text.replaceAll("\n", " ")}\t`), ...field(` PAGEREF ${bookmark} \\h `, "1")]);
}

export function verdict(draft: Draft, width: number): readonly Xml[] {
  const { view } = draft;
  const { words } = view;
  const room = { width, close: false } as const;
  const told = view.summary.map((text) => ({ text, note: "" }));
  return [
    heading(draft, 1, words.summary),
    ...blocks(draft, [{ kind: "lead", text: view.verdict }], room),
    ...facts(view.keyFigures, width),
    ...(told.length === 0
      ? []
      : [heading(draft, 2, words.keyFacts), ...blocks(draft, [{ kind: "list", items: told }], room)]),
    ...signature(draft, width),
  ];
}

/** Left to be filled in by hand: who signs is nobody's to guess. */
function signature(draft: Draft, width: number): readonly Xml[] {
  const { words, view } = draft;
  const sealed = 2600;
  const wide = width - sealed;
  const blank = `${view.words.colon}\t`;
  const kept = { keepNext: true, tabs: [{ at: wide - 500, kind: "right", dotted: true }] } as const;
  const lines = [
    paragraph("Signature", [run(words.evaluatingBody + blank)], kept),
    paragraph("Signature", [run(words.responsible + blank)], kept),
    paragraph("Signature", [run(words.checkedBy + blank)], kept),
    paragraph(
      "Signature",
      [run(words.date + (words.blankDate === "" ? blank : `${view.words.colon}${words.blankDate}`))],
      kept,
    ),
  ];
  const cell = (size: number, parts: readonly Xml[], framed: boolean) =>
    element("w:tc", {}, [
      element("w:tcPr", {}, [
        element("w:tcW", { "w:w": size, "w:type": "dxa" }),
        ...(framed ? [borders("w:tcBorders", { top: edge, left: edge, bottom: edge, right: edge }, "dashed")] : []),
        element("w:vAlign", { "w:val": "center" }),
      ]),
      ...parts,
    ]);
  return [
    heading(draft, 2, words.signature),
    element("w:tbl", {}, [
      tableProperties(width, words.signature, "PlainTable"),
      gridColumns([wide, sealed]),
      row([cell(wide, lines, false), cell(sealed, [paragraph("Seal", [run(words.sealHere)])], true)], false),
    ]),
  ];
}

const edge = [8, colours.line] as const;
