/** The file as a package: what Word asks of it before it reads a word. */
import { beforeAll, describe, expect, test } from "vitest";
import { docx } from "../../src/engine/render/docx/index.ts";
import { templates } from "../../src/engine/render/docx/templates.gen.ts";
import { exampleDocuments, locales, type Opened, opened, written } from "./document.ts";
import { all, elements } from "./xml.ts";

let documents: Awaited<ReturnType<typeof exampleDocuments>>;

beforeAll(async () => {
  documents = await exampleDocuments();
});

test("the templates of every language have the same styles and numbers", () => {
  const names = (text: string) => Array.from(text.matchAll(/w:(?:styleId|abstractNumId|numId|ilvl)="[^"]*"/g), String);
  expect(names(templates.en.styles)).toEqual(names(templates.zh.styles));
  expect(names(templates.en.numbering)).toEqual(names(templates.zh.numbering));
});

describe.each(locales)("the package (%s)", (locale) => {
  let bytes: Uint8Array;
  let file: Opened;

  beforeAll(async () => {
    bytes = await written(documents[locale]);
    file = opened(bytes);
  });

  test("has the same bytes when it is written again", async () => {
    expect(Buffer.compare(await written(documents[locale]), bytes)).toBe(0);
  });

  test("has a kind for every part, and a part for every kind", () => {
    const types = elements(file.parts.get("[Content_Types].xml") as never);
    const named = types.flatMap(({ attributes }) => attributes.get("PartName")?.slice(1) ?? []);
    const endings = types.flatMap(({ attributes }) => attributes.get("Extension") ?? []);
    expect(named.filter((path) => !file.paths.includes(path))).toEqual([]);
    const unnamed = file.paths.filter((path) => path !== "[Content_Types].xml" && !named.includes(path));
    expect(unnamed.filter((path) => !/\.(rels|png)$/.test(path))).toEqual([]);
    expect(endings).toEqual(expect.arrayContaining(["rels", "xml", "png"]));
  });

  test("has a part for every relation, and a relation for every picture and every id that is named", () => {
    const related = (path: string) => elements(file.parts.get(path) as never).map(({ attributes }) => attributes);
    for (const relation of related("_rels/.rels")) expect(file.paths).toContain(relation.get("Target"));
    const own = related("word/_rels/document.xml.rels");
    for (const relation of own) expect(file.paths).toContain(`word/${relation.get("Target")}`);
    const ids = own.map((relation) => relation.get("Id"));
    expect(new Set(ids).size).toBe(ids.length);
    const references = ["w:headerReference", "w:footerReference"].flatMap((name) => all(file.body, name));
    const used = [
      ...references.map(({ attributes }) => attributes.get("r:id")),
      ...all(file.body, "a:blip").map(({ attributes }) => attributes.get("r:embed")),
    ];
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    const media = file.paths.filter((path) => path.startsWith("word/media/"));
    expect(media.length).toBeGreaterThan(10);
    expect(media.filter((path) => !own.some((relation) => `word/${relation.get("Target")}` === path))).toEqual([]);
  });

  test("has pictures and bookmarks with ids of their own, and links that lead to a bookmark", () => {
    const pictures = all(file.body, "wp:docPr").map(({ attributes }) => attributes.get("id"));
    expect(new Set(pictures).size).toBe(pictures.length);
    const bookmarks = all(file.body, "w:bookmarkStart").map(({ attributes }) => attributes);
    expect(new Set(bookmarks.map((each) => each.get("w:id"))).size).toBe(bookmarks.length);
    const names = new Set(bookmarks.map((each) => each.get("w:name")));
    expect(names.size).toBe(bookmarks.length);
    const links = all(file.body, "w:hyperlink").map(({ attributes }) => attributes.get("w:anchor"));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((anchor) => !names.has(anchor))).toEqual([]);
  });

  test("bears the day that the programme was judged for, and no other", () => {
    const core = file.parts.get("docProps/core.xml") as never;
    const days = ["dcterms:created", "dcterms:modified"]
      .flatMap((name) => all(core, name))
      .map(({ children }) => children);
    expect(days).toEqual([["2027-06-01T00:00:00Z"], ["2027-06-01T00:00:00Z"]]);
  });

  test("is whole without anybody to draw: numbers without pictures", () => {
    const plain = opened(docx(documents[locale]));
    expect(all(plain.body, "w:drawing")).toEqual([]);
    expect(plain.paths.filter((path) => path.endsWith(".png"))).toEqual([]);
  });
});
