/** Opened and printed by LibreOffice, the report holds what it should, where the contents say. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/engine/document/document.ts";
import { exampleDocuments, firstOf, lastOf, locales, opened, textsOf, written } from "./document.ts";
import { missing, printed, unbroken } from "./libreoffice.ts";

const programmes = ["city-pilot-programme", "livelihoods-programme"] as const;

interface Printed {
  readonly document: Document;
  readonly captions: readonly string[];
  readonly pages: readonly string[];
  readonly lines: readonly string[];
}

describe.skipIf(missing !== "")(`printed by LibreOffice${missing && ` (skipped: ${missing} is not installed)`}`, () => {
  const prints = new Map<string, Printed>();

  beforeAll(async () => {
    const examples = await Promise.all(
      programmes.map(async (name) => ({ name, documents: await exampleDocuments(name) })),
    );
    const each = examples.flatMap(({ name, documents }) =>
      locales.map((locale) => ({ key: `${name} ${locale}`, document: documents[locale] })),
    );
    const documents = await Promise.all(each.map(({ document }) => written(document)));
    const all = printed(documents, "narrow");
    documents.forEach((bytes, index) => {
      const { key, document } = each[index] as (typeof each)[number];
      const captions = textsOf(opened(bytes).body, "Caption");
      prints.set(key, {
        document,
        captions,
        pages: (all[index] ?? []).map(unbroken),
        lines: (all[index] ?? []).flatMap((page) => page.split("\n").map(unbroken)),
      });
    });
  }, 600_000);

  test.each(locales)("it has the verdict, every city and every caption (%s)", (locale) => {
    const { document, captions, pages } = prints.get(`city-pilot-programme ${locale}`) as Printed;
    const text = pages.join("");
    expect(text).toContain(unbroken(firstOf(document.summary)));
    const cities = document.chapters.find(({ id }) => id === "cities")?.parts.map(({ title }) => title) ?? [];
    expect(cities.length).toBe(8);
    expect([...cities, ...captions].filter((each) => !text.includes(unbroken(each)))).toEqual([]);
  });

  test.each(programmes.flatMap((name) => locales.map((locale) => `${name} ${locale}`)))(
    "every city of %s is one page",
    (key) => {
      const { document, pages } = prints.get(key) as Printed;
      const cities = document.chapters.find(({ id }) => id === "cities")?.parts ?? [];
      // Each page ends with its city's last sentence, and begins with its verdict.
      const lasts = cities.map((city) => unbroken(lastOf(city)));
      const from = pages.findIndex((page) => page.includes(lasts[0] ?? ""));
      expect(lasts.filter((last, index) => last === "" || !pages[from + index]?.includes(last))).toEqual([]);
      const leads = cities.map(({ blocks: [first] }) => (first?.kind === "lead" ? unbroken(first.text) : ""));
      expect(leads.filter((lead, index) => !pages[from + index]?.includes(lead))).toEqual([]);
    },
  );

  test.each(locales)("no page ends with the caption of a table (%s)", (locale) => {
    const { captions, pages } = prints.get(`city-pilot-programme ${locale}`) as Printed;
    const ofTables = captions.filter((each) => /^(?:表|Table) /.test(each)).map(unbroken);
    const ends = pages.map((page) => page.replace(/[—–]\w+[—–]$/, ""));
    expect(ofTables.filter((caption) => ends.some((end) => end.endsWith(caption)))).toEqual([]);
  });

  test.each(locales)("every page says what must be said of the whole (%s)", (locale) => {
    const { document, pages } = prints.get(`city-pilot-programme ${locale}`) as Printed;
    const stamps = unbroken(document.stamps.map(({ short }) => short).join(" · "));
    expect(pages.flatMap((page, index) => (page.includes(stamps) ? [] : [index + 1]))).toEqual([]);
  });

  test.each(locales)(
    "no page is empty, and the contents name the page on which each chapter is found (%s)",
    (locale) => {
      const { document, pages, lines } = prints.get(`city-pilot-programme ${locale}`) as Printed;
      const furniture = unbroken(`${document.title}${document.stamps.map(({ short }) => short).join(" · ")}`).length;
      expect(pages.flatMap((page, index) => (page.length > furniture + 12 ? [] : [index + 1]))).toEqual([]);
      const first = pages.findIndex((page) => /[—–]1[—–]/.test(page));
      for (const { title } of document.chapters) {
        const entry = new RegExp(`${literal(unbroken(title))}\\.+(\\d+)$`);
        const page = lines.flatMap((line) => entry.exec(line)?.[1] ?? [])[0];
        expect(pages[first + Number(page) - 1], `${title}: ${page}`).toContain(unbroken(title));
      }
    },
  );
});

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
