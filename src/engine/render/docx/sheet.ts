/** How everything looks. Chinese reports follow the habits of GB/T 9704: 仿宋 text, 黑体 and 楷体 headings, two characters of indent. */
import type { Locale } from "../../model/index.ts";
import { closeStyles } from "./close-styles.ts";
import type { Role } from "./fonts.ts";
import { colours } from "./ink.ts";
import type { Look, Sheet } from "./look.ts";

const small: Look = { role: "table", size: 18, align: "left", line: { height: 240, rule: "auto" }, space: [20, 20] };
const tiny: Look = { ...small, size: 15, colour: colours.muted, space: [0, 20] };

/** Of tables, in either language. */
const tableStyles: Sheet = {
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
  TableNote: [
    "Table Note",
    { role: "table", size: 17, colour: colours.muted, space: [80, 60], line: { height: 250, rule: "auto" } },
  ],
  End: ["End", { size: 2, space: [0, 0], line: { height: 20, rule: "exact" } }],
  Gap: ["Gap", { size: 12, space: [0, 60], line: { height: 180, rule: "exact" } }],
};

export const sheets: Readonly<Record<Locale, Sheet>> = { zh: sheet("zh"), en: sheet("en") };

/** Every style of a document in this language; the order is that of the part. */
function sheet(locale: Locale): Sheet {
  const zh = locale === "zh";
  return {
    ...textStyles(zh),
    ...frontStyles(zh),
    ...headings(zh),
    ...tableStyles,
    ...closeStyles,
    ...marginStyles(zh),
  };
}

/** Of running text. */
function textStyles(zh: boolean): Sheet {
  const body: Look = zh
    ? { size: 28, line: { height: 520, rule: "exact" }, space: [0, 0], align: "both" }
    : { size: 22, line: { height: 280, rule: "auto" }, space: [0, 120], align: "left" };
  const indent = zh ? { indent: { "w:firstLineChars": 200, "w:firstLine": 560 } } : {};
  return {
    BodyText: ["Body Text", { ...body, ...indent }],
    Lead: ["Lead", { ...body, ...indent, bold: true, space: [0, 160], based: "BodyText" }],
    Remark: [
      "Remark",
      {
        size: zh ? 21 : 19,
        colour: colours.muted,
        space: [60, 120],
        align: "left",
        line: { height: 280, rule: "auto" },
      },
    ],
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
    ListBullet: ["List Bullet", { ...body, align: "left", list: { id: 2, level: 0 }, space: [0, zh ? 0 : 60] }],
    Definition: [
      "Definition",
      {
        size: zh ? 21 : 20,
        space: [20, 40],
        line: { height: 280, rule: "auto" },
        indent: { "w:left": 420, "w:hanging": 420 },
      },
    ],
  };
}

/** Of the cover, the facts and the signature. */
function frontStyles(zh: boolean): Sheet {
  return {
    Title: [
      "Title",
      {
        role: "title",
        size: zh ? 44 : 48,
        bold: !zh,
        align: "center",
        space: [2600, 480],
        line: { height: 380, rule: "auto" },
      },
    ],
    Subtitle: [
      "Subtitle",
      { role: "subheading", size: zh ? 32 : 26, align: "center", space: [0, 240], line: { height: 340, rule: "auto" } },
    ],
    CoverFact: ["Cover Fact", { size: zh ? 28 : 24, align: "center", space: [60, 60] }],
    CoverStamp: [
      "Cover Stamp",
      {
        role: "heading",
        size: 24,
        colour: colours.bad,
        align: "center",
        space: [240, 120],
        line: { height: 320, rule: "auto" },
      },
    ],
    FactTitle: ["Fact Title", { ...small, align: "center", colour: colours.muted, space: [100, 0] }],
    FactFigure: [
      "Fact Figure",
      { role: "heading", size: 30, colour: colours.accent, align: "center", space: [20, 20] },
    ],
    FactWords: [
      "Fact Words",
      { ...small, role: "heading", size: 21, colour: colours.accent, align: "center", space: [40, 20] },
    ],
    FactNote: ["Fact Note", { ...tiny, size: 16, align: "center", space: [0, 80] }],
    Signature: [
      "Signature",
      { size: zh ? 28 : 22, space: [100, 100], align: "left", line: { height: 360, rule: "atLeast" } },
    ],
    Seal: ["Seal", { role: "heading", size: 21, colour: "9AA5B0", align: "center" }],
  };
}

/** Of headings, captions and the contents. */
function headings(zh: boolean): Sheet {
  const heading = (
    level: number,
    role: Role,
    size: number,
    space: readonly [number, number],
    extra: Look = {},
  ): Look => ({
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
    Heading1: ["heading 1", heading(0, "heading", 32, [480, 240], { bold: !zh })],
    Heading2: ["heading 2", heading(1, "subheading", zh ? 30 : 26, [320, 160], { bold: true })],
    Heading3: ["heading 3", heading(2, "heading", 20, [60, 20], { bold: !zh, line: { height: 280, rule: "exact" } })],
    TOCHeading: ["TOC Heading", { role: "heading", size: 32, align: "center", space: [0, 360], bold: !zh }],
    TOC1: [
      "toc 1",
      { role: "table", size: zh ? 24 : 22, space: [100, 20], line: { height: 280, rule: "auto" }, bold: true },
    ],
    TOC2: [
      "toc 2",
      {
        role: "table",
        size: zh ? 21 : 20,
        space: [0, 0],
        line: { height: 260, rule: "auto" },
        indent: { "w:left": 420 },
      },
    ],
    Caption: ["caption", { role: "heading", size: zh ? 21 : 19, bold: !zh, align: "center", space: [140, 120] }],
  };
}

/** Of what stands in the margin of every page. */
function marginStyles(zh: boolean): Sheet {
  return {
    Header: ["header", { role: "table", size: 18, colour: colours.muted, align: "center", space: [0, 0] }],
    HeaderStamp: [
      "Header Stamp",
      { role: "heading", size: 21, bold: true, colour: colours.bad, align: "center", space: [0, 40] },
    ],
    Footer: ["footer", { role: "table", size: zh ? 28 : 20, align: "center", space: [0, 0] }],
  };
}
