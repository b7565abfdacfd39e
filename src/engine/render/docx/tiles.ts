/** Cells where they lie, such as cities on a map: a table without a head. */
import type { Tiles } from "../../document/blocks.ts";
import { styled } from "./close-styles.ts";
import type { Draft } from "./draft.ts";
import { gridColumns, row, tableProperties } from "./grid.ts";
import { caption, saidCell, type TableRoom } from "./table.ts";
import { paragraph, run } from "./text.ts";
import { element, type Xml } from "./xml.ts";

export function tileBlocks(
  draft: Draft,
  { caption: title, note, rows }: Tiles,
  { width, gap, close }: Omit<TableRoom, "of">,
): readonly Xml[] {
  const count = rows[0]?.length ?? 0;
  const each = Math.floor(width / Math.max(1, count));
  const widths = Array.from({ length: count }, () => each);
  const look = { width: each, close, keepNext: true, foot: false, style: "TableCentred", heat: true };
  const tiles = rows.map((cells) =>
    row(
      cells.map((cell) => saidCell(draft, cell ?? { text: "" }, look)),
      false,
    ),
  );
  const properties = tableProperties(width, title, close ? "CloseTable" : "ReportTable", false);
  return [
    caption(draft, "figure", title, { keepNext: true, close }),
    element("w:tbl", {}, [properties, gridColumns(widths), ...tiles]),
    paragraph(styled("TableNote", close), [run(note)]),
    ...(gap ? [paragraph(styled("Gap", close), [])] : []),
  ];
}
