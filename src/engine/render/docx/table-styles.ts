/** How tables look, said once: the report's own, the same with many rows, figures side by side, and one without lines. */
import { colours } from "./ink.ts";
import { element, type Xml } from "./xml.ts";

type Sides = Readonly<
  Partial<Record<"top" | "left" | "bottom" | "right" | "insideH" | "insideV", readonly [size: number, colour: string]>>
>;

const thin = [4, colours.line] as const;
const strong = [8, colours.muted] as const;
const all: Sides = { top: strong, left: thin, bottom: strong, right: thin, insideH: thin, insideV: thin };
const head = "E9EEF3";

export const tableStyles: readonly Xml[] = [
  element("w:style", { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" }, [
    element("w:name", { "w:val": "Normal Table" }),
    element("w:tblPr", {}, [element("w:tblInd", { "w:w": 0, "w:type": "dxa" }), margins(70, 30)]),
  ]),
  tableStyle("ReportTable", "Report Table", all, 30, head),
  tableStyle("DenseTable", "Dense Table", all, 4, head),
  tableStyle("CloseTable", "Close Table", all, 10, head),
  tableStyle("BesideTable", "Beside Table", {}, 0, undefined, 0),
  tableStyle("FactTable", "Fact Table", { top: strong, bottom: strong, insideV: thin, insideH: thin }, 40),
  tableStyle("PlainTable", "Plain Table", {}, 40),
];

/** `fill` shades the first row. */
function tableStyle(id: string, name: string, lines: Sides, padding: number, fill?: string, side = 70): Xml {
  const shade = fill === undefined ? [] : [element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": fill })];
  return element("w:style", { "w:type": "table", "w:styleId": id }, [
    element("w:name", { "w:val": name }),
    element("w:basedOn", { "w:val": "TableNormal" }),
    element("w:tblPr", {}, [borders("w:tblBorders", lines), margins(side, padding)]),
    ...(fill === undefined ? [] : [element("w:tblStylePr", { "w:type": "firstRow" }, [element("w:tcPr", {}, shade)])]),
  ]);
}

export function borders(name: "w:tblBorders" | "w:tcBorders", lines: Sides, kind = "single"): Xml {
  const order = ["top", "left", "bottom", "right", "insideH", "insideV"] as const;
  return element(
    name,
    {},
    order.flatMap((side) => {
      const line = lines[side];
      return line ? [element(`w:${side}`, { "w:val": kind, "w:sz": line[0], "w:space": 0, "w:color": line[1] })] : [];
    }),
  );
}

function margins(side: number, above: number): Xml {
  const margin = (name: string, width: number) => element(`w:${name}`, { "w:w": width, "w:type": "dxa" });
  return element("w:tblCellMar", {}, [
    margin("top", above),
    margin("left", side),
    margin("bottom", above),
    margin("right", side),
  ]);
}
