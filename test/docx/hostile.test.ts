/** Whatever a document says stays text: in paragraphs, tables, captions, alternative texts, the header and the properties. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/engine/document/document.ts";
import { exampleDocuments, type Opened, opened, written } from "./document.ts";
import { all, type Element, textOf } from "./xml.ts";

const worded = new Set(["title", "text", "note", "caption", "eyebrow", "label"]);

/** The same document, with this behind every one of its texts. */
function spoiltWith(document: Document, attack: string): Document {
  const spoilt = (part: unknown, key: string): unknown => {
    if (typeof part === "string") return worded.has(key) ? part + attack : part;
    if (Array.isArray(part)) return part.map((each) => spoilt(each, key));
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, spoilt(value, name)]));
  };
  const chapters = document.chapters.map((chapter) => ({ ...chapter, parts: chapter.parts.slice(0, 1) }));
  const { title, head, stamps, summary } = document;
  const texts = { title, head, stamps, summary, chapters };
  const made = { ...document, ...(spoilt(texts, "") as typeof texts) };
  return { ...made, head: { ...made.head, kind: head.kind + attack } };
}

let example: Document;

beforeAll(async () => {
  example = (await exampleDocuments()).en;
});

describe.each([
  { what: "a tag", attack: "<script>alert(1)</script>", shown: "<script>alert(1)</script>" },
  { what: "the end of a section of characters", attack: "]]>", shown: "]]>" },
  { what: "an entity", attack: "&amp;&xxe;", shown: "&amp;&xxe;" },
  { what: "quotation marks", attack: `" onload='x`, shown: `" onload='x` },
  { what: "a control character", attack: "a\u0000b\u0007c\u001b", shown: "a\\u0000b\\u0007c\\u001b" },
  { what: "half a character", attack: "\ud800x", shown: "\\ud800x" },
  { what: "what is no character", attack: "\uffff\ufffe", shown: "\\uffff\\ufffe" },
  { what: "a place of a template", attack: "{{7*7}}{{/each}}", shown: "{{7*7}}{{/each}}" },
  { what: "a field of Word", attack: ' DDEAUTO c:\\\\cmd "x" ', shown: ' DDEAUTO c:\\\\cmd "x" ' },
])("$what", ({ attack, shown }) => {
  let file: Opened;

  beforeAll(async () => {
    file = opened(await written(spoiltWith(example, attack)));
  });

  test("is text in every place that says something", () => {
    const times = textOf(file.body).split(shown).length - 1;
    expect(times).toBeGreaterThan(500);
    for (const path of ["word/header1.xml", "docProps/core.xml"])
      expect(textOf(file.parts.get(path) as Element)).toContain(shown);
    const alternative = all(file.body, "wp:docPr").map(({ attributes }) => attributes.get("descr") ?? "");
    expect(alternative.filter((each) => !each.includes(shown))).toEqual([]);
  });

  test("brings no element and no field into the file", () => {
    const names = new Set([...file.parts.values()].flatMap((root) => namesIn(root)));
    expect([...names].filter((name) => !/^(?:w|wp|a|pic|cp|dc|dcterms):\w+$|^[A-Z]\w+$/.test(name))).toEqual([]);
    const fields = all(file.body, "w:instrText").map(({ children }) => String(children[0]).trim().split(" ")[0]);
    expect(new Set(fields)).toEqual(new Set(["TOC", "PAGEREF", "SEQ"]));
  });
});

function namesIn(root: Element): readonly string[] {
  return [root.name, ...root.children.flatMap((child) => (typeof child === "string" ? [] : namesIn(child)))];
}
