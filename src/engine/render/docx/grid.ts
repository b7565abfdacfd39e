/** What every table of a document is made of: its properties, its columns, rows that no page breaks, and cells. */
import { element, type Xml } from "./xml.ts";

/** `headed`: its first row is a head. */
export function tableProperties(width: number, caption: string, style: string, headed = true): Xml {
  return element("w:tblPr", {}, [
    element("w:tblStyle", { "w:val": style }),
    element("w:tblW", { "w:w": width, "w:type": "dxa" }),
    element("w:jc", { "w:val": "center" }),
    element("w:tblLayout", { "w:type": "fixed" }),
    element("w:tblLook", {
      "w:val": headed ? "0420" : "0400",
      "w:firstRow": headed ? 1 : 0,
      "w:lastRow": 0,
      "w:firstColumn": 0,
      "w:lastColumn": 0,
      "w:noHBand": 0,
      "w:noVBand": 1,
    }),
    ...(caption === "" ? [] : [element("w:tblCaption", { "w:val": caption })]),
  ]);
}

export function gridColumns(widths: readonly number[]): Xml {
  return element(
    "w:tblGrid",
    {},
    widths.map((width) => element("w:gridCol", { "w:w": width })),
  );
}

export function row(cells: readonly Xml[], head: boolean): Xml {
  return element("w:tr", {}, [
    element("w:trPr", {}, [element("w:cantSplit"), ...(head ? [element("w:tblHeader")] : [])]),
    ...cells,
  ]);
}

export function tableCell(
  width: number,
  paragraphs: readonly Xml[],
  { shade, at = "center" }: { readonly shade?: string | undefined; readonly at?: "center" | "top" } = {},
): Xml {
  return element("w:tc", {}, [
    element("w:tcPr", {}, [
      element("w:tcW", { "w:w": width, "w:type": "dxa" }),
      ...(shade === undefined ? [] : [element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": shade })]),
      element("w:vAlign", { "w:val": at }),
    ]),
    ...paragraphs,
  ]);
}
