/** The styles of a document. Chinese reports follow the habits of GB/T 9704: 仿宋 text, 黑体 and 楷体 headings, two characters of indent. */
import type { Locale } from "../../model/index.ts";
import { type Face, faces, fontsOf, type Role } from "./fonts.ts";
import { colours } from "./ink.ts";
import { tableStyles } from "./table-styles.ts";
import { element, part, type Xml } from "./xml.ts";

export interface Look {
  readonly role?: Role;
  /** In half points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: "left" | "center" | "right" | "both";
  /** In twentieths of a point: before, after; and a line, at least or exactly. */
  readonly space?: readonly [before: number, after: number];
  readonly line?: { readonly height: number; readonly rule: "exact" | "atLeast" | "auto" };
  /** In hundredths of a character, or twentieths of a point. */
  readonly indent?: Readonly<Record<string, number>>;
  readonly keep?: boolean;
  readonly outline?: number;
  readonly list?: { readonly id: number; readonly level: number };
  readonly edge?: { readonly side: "left" | "bottom" | "top"; readonly size: number; readonly colour: string; readonly space: number };
  readonly shade?: string;
  readonly next?: string;
  readonly based?: string;
}

/** Name for people, by id. Names that Word knows are given its own. */
type Sheet = Readonly<Record<string, readonly [name: string, look: Look]>>;

const small: Look = { role: "table", size: 18, align: "left", line: { height: 240, rule: "auto" }, space: [20, 20] };
const tiny: Look = { ...small, size: 15, colour: colours.muted, space: [0, 20] };

function sheet(locale: Locale): Sheet {
  const zh = locale === "zh";
  const body: Look = zh
    ? { size: 28, line: { height: 520, rule: "exact" }, space: [0, 0], align: "both" }
    : { size: 22, line: { height: 280, rule: "auto" }, space: [0, 120], align: "left" };
  const indent = zh ? { indent: { "w:firstLineChars": 200, "w:firstLine": 560 } } : {};
  const heading = (level: number, role: Role, size: number, space: readonly [number, number], extra: Look = {}): Look => ({
    role,
    size,
    space,
    align: "left",
    keep: true,
    outline: level,
    list: { id: 1, level },
    next: "BodyText",
    line: { height: 300, rule: "auto" },
    ...extra,
  });
  return {
    BodyText: ["Body Text", { ...body, ...indent }],
    Lead: ["Lead", { ...body, ...indent, bold: true, based: "BodyText" }],
    Remark: ["Remark", { size: zh ? 21 : 19, colour: colours.muted, space: [60, 120], align: "left", line: { height: 280, rule: "auto" } }],
    Notice: [
      "Notice",
      {
        size: zh ? 24 : 21,
        colour: colours.wait,
        shade: "FFF6E5",
        space: [120, 120],
        line: { height: 300, rule: "auto" },
        edge: { side: "left", size: 24, colour: colours.wait, space: 6 },
      },
    ],
    ListBullet: ["List Bullet", { ...body, list: { id: 2, level: 0 }, space: [0, zh ? 0 : 60] }],
    Definition: [
      "Definition",
      { size: zh ? 21 : 20, space: [20, 40], line: { height: 280, rule: "auto" }, indent: { "w:left": 420, "w:hanging": 420 } },
    ],
    Title: ["Title", { role: "title", size: zh ? 44 : 48, bold: !zh, align: "center", space: [2600, 480], line: { height: 380, rule: "auto" } }],
    Subtitle: ["Subtitle", { role: "subheading", size: zh ? 32 : 26, align: "center", space: [0, 240], line: { height: 340, rule: "auto" } }],
    CoverFact: ["Cover Fact", { size: zh ? 28 : 24, align: "center", space: [60, 60] }],
    CoverStamp: [
      "Cover Stamp",
      { role: "heading", size: 24, colour: colours.bad, align: "center", space: [240, 120], line: { height: 320, rule: "auto" } },
    ],
    Heading1: ["heading 1", heading(0, "heading", 32, [480, 240], { bold: !zh })],
    Heading2: ["heading 2", heading(1, "subheading", zh ? 30 : 26, [320, 160], { bold: true })],
    Heading3: ["heading 3", heading(2, zh ? "body" : "heading", zh ? 28 : 22, [240, 120], { bold: true })],
    TOCHeading: ["TOC Heading", { role: "heading", size: 32, align: "center", space: [0, 360], bold: !zh }],
    TOC1: ["toc 1", { role: "table", size: zh ? 24 : 22, space: [100, 20], line: { height: 280, rule: "auto" }, bold: true }],
    TOC2: ["toc 2", { role: "table", size: zh ? 21 : 20, space: [0, 0], line: { height: 260, rule: "auto" }, indent: { "w:left": 420 } }],
    Caption: ["caption", { role: "heading", size: zh ? 21 : 19, bold: !zh, align: "center", keep: true, space: [240, 80] }],
    FigureCaption: ["Figure Caption", { based: "Caption", role: "heading", size: zh ? 21 : 19, bold: !zh, align: "center", space: [80, 280] }],
    TableText: ["Table Text", small],
    TableNumber: ["Table Number", { ...small, align: "right" }],
    TableCentred: ["Table Centred", { ...small, align: "center" }],
    TableHead: ["Table Head", { ...small, role: "heading", keep: true }],
    TableHeadCentred: ["Table Head Centred", { ...small, role: "heading", align: "center", keep: true }],
    TableSmall: ["Table Small", tiny],
    TableSmallNumber: ["Table Small Number", { ...tiny, align: "right" }],
    TableSmallCentred: ["Table Small Centred", { ...tiny, align: "center" }],
    TableAxis: ["Table Axis", { ...tiny, space: [0, 0] }],
    TablePicture: ["Table Picture", { ...small, space: [0, 0] }],
    TableNote: ["Table Note", { role: "table", size: 17, colour: colours.muted, space: [80, 240], line: { height: 250, rule: "auto" } }],
    Gap: ["Gap", { size: 12, space: [0, 60], line: { height: 180, rule: "exact" } }],
    FactTitle: ["Fact Title", { ...small, align: "center", colour: colours.muted, space: [100, 0] }],
    FactFigure: ["Fact Figure", { role: "heading", size: 30, colour: colours.accent, align: "center", space: [20, 20] }],
    FactWords: ["Fact Words", { ...small, role: "heading", size: 21, colour: colours.accent, align: "center", space: [40, 20] }],
    FactNote: ["Fact Note", { ...tiny, size: 16, align: "center", space: [0, 80] }],
    Signature: ["Signature", { size: zh ? 28 : 22, space: [160, 160], align: "left", line: { height: 360, rule: "atLeast" } }],
    Seal: ["Seal", { role: "heading", size: 21, colour: "9AA5B0", align: "center" }],
    Header: ["header", { role: "table", size: 18, colour: colours.muted, align: "center", space: [0, 0] }],
    HeaderStamp: ["Header Stamp", { role: "heading", size: 21, bold: true, colour: colours.bad, align: "center", space: [0, 40] }],
    Footer: ["footer", { role: "table", size: zh ? 28 : 20, align: "center", space: [0, 0] }],
  };
}

const characters: Readonly<Record<string, readonly [name: string, parts: readonly Xml[]]>> = {
  Strong: ["Strong", [element("w:b"), element("w:bCs")]],
  Quiet: ["Quiet", [element("w:color", { "w:val": colours.muted }), element("w:sz", { "w:val": 20 })]],
  Hyperlink: ["Hyperlink", [element("w:color", { "w:val": colours.accent })]],
};

export function styles(namespaces: Readonly<Record<string, string>>, locale: Locale): string {
  const own = faces[locale];
  const language = element("w:lang", { "w:val": "en-GB", "w:eastAsia": "zh-CN", "w:bidi": "ar-SA" });
  const size = locale === "zh" ? 28 : 22;
  const defaults = element("w:docDefaults", {}, [
    element("w:rPrDefault", {}, [element("w:rPr", {}, [fontsOf(own.body), ...sizes(size), language])]),
    element("w:pPrDefault", {}, [element("w:pPr")]),
  ]);
  const normal = element("w:style", { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" }, [
    element("w:name", { "w:val": "Normal" }),
    element("w:qFormat"),
  ]);
  const code = element("w:rPr", {}, [fontsOf(own.code), element("w:sz", { "w:val": 17 }), element("w:szCs", { "w:val": 17 })]);
  return part(
    element("w:styles", namespaces, [
      defaults,
      normal,
      ...Object.entries(sheet(locale)).map(([id, [name, look]]) => paragraphStyle(id, name, look, own)),
      ...Object.entries(characters).map(([id, [name, parts]]) => characterStyle(id, name, element("w:rPr", {}, parts))),
      characterStyle("Code", "Code", code),
      ...tableStyles,
    ]),
  );
}

function paragraphStyle(id: string, name: string, look: Look, own: Readonly<Record<Role, Face>>): Xml {
  return element("w:style", { "w:type": "paragraph", "w:styleId": id }, [
    element("w:name", { "w:val": name }),
    element("w:basedOn", { "w:val": look.based ?? "Normal" }),
    ...(look.next === undefined ? [] : [element("w:next", { "w:val": look.next })]),
    element("w:qFormat"),
    element("w:pPr", {}, paragraphLook(look)),
    element("w:rPr", {}, [
      ...(look.role === undefined ? [] : [fontsOf(own[look.role])]),
      ...(look.bold === undefined ? [] : [element("w:b", { "w:val": Number(look.bold) }), element("w:bCs", { "w:val": Number(look.bold) })]),
      ...(look.colour === undefined ? [] : [element("w:color", { "w:val": look.colour })]),
      ...(look.size === undefined ? [] : sizes(look.size)),
    ]),
  ]);
}

function characterStyle(id: string, name: string, properties: Xml): Xml {
  return element("w:style", { "w:type": "character", "w:styleId": id }, [
    element("w:name", { "w:val": name }),
    element("w:qFormat"),
    properties,
  ]);
}

/** In the order that the schema asks for. */
function paragraphLook({ keep, list, edge, shade, space, line, indent, align, outline }: Look): Xml[] {
  const [before, after] = space ?? [];
  return [
    ...(keep ? [element("w:keepNext"), element("w:keepLines")] : []),
    ...(list ? [element("w:numPr", {}, [element("w:ilvl", { "w:val": list.level }), element("w:numId", { "w:val": list.id })])] : []),
    ...(edge
      ? [element("w:pBdr", {}, [element(`w:${edge.side}`, { "w:val": "single", "w:sz": edge.size, "w:space": edge.space, "w:color": edge.colour })])]
      : []),
    ...(shade ? [element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": shade })] : []),
    ...(space || line
      ? [element("w:spacing", { "w:before": before, "w:after": after, "w:line": line?.height, "w:lineRule": line?.rule })]
      : []),
    ...(indent ? [element("w:ind", indent)] : []),
    ...(align ? [element("w:jc", { "w:val": align })] : []),
    ...(outline === undefined ? [] : [element("w:outlineLvl", { "w:val": outline })]),
  ];
}

function sizes(size: number): Xml[] {
  return [element("w:sz", { "w:val": size }), element("w:szCs", { "w:val": size })];
}
