/** Where a report is signed and sealed. */
import type { Signature } from "../../document/blocks.ts";
import type { Draft } from "./draft.ts";
import { gridColumns, row, tableProperties } from "./grid.ts";
import { heading } from "./heading.ts";
import { colours } from "./ink.ts";
import { paragraph, run } from "./text.ts";
import { element, type Xml } from "./xml.ts";

export function signature(draft: Draft, { title, lines, seal }: Signature, width: number): readonly Xml[] {
  const sealed = 2600;
  const wide = width - sealed;
  const kept = { keepNext: true, tabs: [{ at: wide - 500, kind: "right", dotted: true }] } as const;
  const written = lines.map((line) =>
    paragraph("Signature", [run(`${line.title}${draft.words.colon}${line.text === "" ? "\t" : line.text}`)], kept),
  );
  const cell = (size: number, parts: readonly Xml[], framed: boolean) =>
    element("w:tc", {}, [
      element("w:tcPr", {}, [
        element("w:tcW", { "w:w": size, "w:type": "dxa" }),
        ...(framed ? [frame] : []),
        element("w:vAlign", { "w:val": "center" }),
      ]),
      ...parts,
    ]);
  return [
    heading(draft, 2, title),
    element("w:tbl", {}, [
      tableProperties(width, title, "PlainTable"),
      gridColumns([wide, sealed]),
      row([cell(wide, written, false), cell(sealed, [paragraph("Seal", [run(seal)])], true)], false),
    ]),
  ];
}

const frame: Xml = element(
  "w:tcBorders",
  {},
  ["top", "left", "bottom", "right"].map((side) =>
    element(`w:${side}`, { "w:val": "dashed", "w:sz": 8, "w:space": 0, "w:color": colours.line }),
  ),
);
