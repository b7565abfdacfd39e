/** The document as Word reads it: headings, captions, pictures, tables. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/engine/document/document.ts";
import { full, room } from "../../src/engine/render/docx/sections.ts";
import {
  exampleDocuments,
  firstOf,
  locales,
  type Opened,
  opened,
  styleOf,
  tablesOf,
  textsOf,
  written,
} from "./document.ts";
import { all, type Element, elements, inside, textOf, value } from "./xml.ts";

let documents: Awaited<ReturnType<typeof exampleDocuments>>;

beforeAll(async () => {
  documents = await exampleDocuments();
});

/** Every text in it, however deep. */
function texts(part: unknown): readonly string[] {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(texts) : [];
}

/** Within the width, and no column too narrow to read; what only holds two others has a gap between them. */
function isAsWide(table: Element, width: number): boolean {
  const widths = elements(inside(table, "w:tblGrid") as Element).map(({ attributes }) => Number(attributes.get("w:w")));
  const least = value(inside(table, "w:tblPr", "w:tblStyle")) === "BesideTable" ? 200 : 500;
  return widths.reduce((sum, each) => sum + each, 0) <= width && Math.min(...widths) >= least;
}

describe.each(locales)("the document (%s)", (locale) => {
  let document: Document;
  let file: Opened;
  let styles: ReadonlyMap<string, Element>;

  beforeAll(async () => {
    document = documents[locale];
    file = opened(await written(document));
    const defined = all(file.parts.get("word/styles.xml") as Element, "w:style");
    styles = new Map(defined.map((style) => [style.attributes.get("w:styleId") ?? "", style]));
  });

  test("names only styles that it has", () => {
    const named = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) => all(file.body, name)).map(value);
    expect([...new Set(named)].filter((id) => !styles.has(id ?? ""))).toEqual([]);
  });

  test.each([1, 2, 3])("has headings of level %i with Word's own style, outline and number", (level) => {
    const style = styles.get(`Heading${level}`);
    expect(value(inside(style, "w:name"))).toBe(`heading ${level}`);
    expect(value(inside(style, "w:pPr", "w:outlineLvl"))).toBe(String(level - 1));
    expect(value(inside(style, "w:pPr", "w:numPr", "w:ilvl"))).toBe(String(level - 1));
    expect(textsOf(file.body, `Heading${level}`).length).toBeGreaterThan(0);
  });

  test("has every chapter and part as a heading, and in the contents with a field for its page", () => {
    expect(textsOf(file.body, "Heading1")).toEqual([
      document.summary.title,
      ...document.chapters.map(({ title }) => title),
    ]);
    const parts = document.chapters.flatMap((chapter) => chapter.parts.map(({ title }) => title));
    expect(textsOf(file.body, "Heading2")).toEqual(expect.arrayContaining(parts));
    const entries = all(file.body, "w:p").filter((each) => /^TOC\d/.test(styleOf(each)));
    expect(entries.length).toBe(textsOf(file.body, /^Heading[12]$/).length);
    expect(
      entries.filter((each) => !all(each, "w:instrText").some((field) => /PAGEREF/.test(String(field.children)))),
    ).toEqual([]);
  });

  test("numbers the captions of its tables and figures, each kind from 1", () => {
    const [table, figure] = locale === "zh" ? ["表", "图"] : ["Table", "Figure"];
    const counts = { [table]: 0, [figure]: 0 };
    const said = tablesOf(document).map(({ table: { caption, shape }, of }) => {
      const word = shape === "chart" ? figure : table;
      counts[word] = (counts[word] ?? 0) + 1;
      return `${word} ${counts[word]}  ${of === "" ? "" : `${of}${locale === "zh" ? "：" : ": "}`}${caption}`;
    });
    expect(textsOf(file.body, "Caption")).toEqual(said);
  });

  test("tells what every picture shows", () => {
    const pictures = [...all(file.body, "wp:docPr"), ...all(file.body, "pic:cNvPr")];
    expect(pictures.length).toBeGreaterThan(100);
    for (const { attributes } of pictures) expect(attributes.get("descr") ?? "").toMatch(/[\p{L}\p{N}].*[:：]/u);
    // The name of a row, and what its numbers are.
    expect(pictures.filter(({ attributes }) => /[:：]$/.test(attributes.get("descr") ?? ""))).toEqual([]);
  });

  test("has no number in a table that the document does not say", () => {
    const said = new Set(texts([document.chapters, document.summary]));
    const cells = all(file.body, "w:tc").flatMap((cell) => all(cell, "w:p"));
    const numbers = cells.flatMap((each) => textOf(each).split("\t")).filter((text) => /\d/.test(text));
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.filter((text) => !said.has(text))).toEqual([]);
  });

  test("repeats the head of every table, breaks no row, and keeps to the width of the page", () => {
    const misfits = elements(file.body).flatMap((each) => {
      if (each.name !== "w:tbl") return [];
      const fits = isAsWide(each, room(full));
      const rows = all(each, "w:tr");
      const headed =
        !/^(?:Report|Dense|Close)Table$/.test(value(inside(each, "w:tblPr", "w:tblStyle")) ?? "") ||
        all(rows[0] as Element, "w:tblHeader").length === 1;
      return fits && headed && rows.every((row) => all(row, "w:cantSplit").length > 0) ? [] : [textOf(each)];
    });
    expect(misfits).toEqual([]);
  });

  test("has a place for signature and seal, after the verdict and before the first chapter", () => {
    const order = elements(file.body).map(textOf);
    const at = (text: string) => order.findIndex((each) => each.includes(text));
    const seal = at(locale === "zh" ? "（盖章处）" : "(seal)");
    expect(at(firstOf(document.summary))).toBeGreaterThan(0);
    expect(seal).toBeGreaterThan(at(firstOf(document.summary)));
    expect(order.lastIndexOf(document.chapters[0]?.title ?? "")).toBeGreaterThan(seal);
  });

  test("says on every page that it is fictitious and a draft", () => {
    const stamps = document.stamps.map(({ short }) => short).join(" · ");
    expect(stamps).not.toBe("");
    for (const name of ["header1", "header2"])
      expect(textOf(file.parts.get(`word/${name}.xml`) as Element)).toContain(stamps);
  });
});
