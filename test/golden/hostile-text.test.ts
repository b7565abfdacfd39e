/** Somebody else's words stay words, in every field and every format. */
import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { cityReport, formats, type Locale } from "../../src/engine/index.ts";
import { harbour } from "./harbour.ts";
import { readPage } from "./markup.ts";
import { planted } from "./planted.ts";

const { standard, result } = harbour();

const payloads: readonly { readonly what: string; readonly text: string }[] = [
  { what: "a script", text: "<script>alert(1)</script>" },
  { what: "an image with a handler", text: '"><img src=x onerror=alert(1)>' },
  { what: "an attribute with a handler", text: "' onmouseover='alert(1)" },
  { what: "an attribute without quotes", text: "x onfocus=alert(1) autofocus " },
  { what: "an address that runs", text: "javascript:alert(1)" },
  { what: "an address that runs, written strangely", text: "JaVaScRiPt:&#x61;lert(1)//https://x" },
  { what: "an address that carries a page", text: "data:text/html,<script>alert(1)</script>" },
  { what: "an end of the style", text: "</style><script>alert(1)</script>" },
  {
    what: "an end of a CSS text",
    text: '"; } * { display: none } @import url(https://evil.example/x.css); a::before { content: "',
  },
  { what: "an end of a comment and of a drawing", text: "--><svg onload=alert(1)></svg></title></desc>]]>" },
  { what: "a template", text: "{{constructor.constructor 'alert(1)'}} {{{verdict}}} {{> report}} $" + "{7*7}" },
  { what: "entities", text: "&lt;script&gt; &#60;b&#62; &amp;amp;" },
  {
    what: "Markdown",
    text: "| a | b |\n\n# head\n\n- [x](javascript:alert(1)) ![i](http://evil.example/i) `code` **b** <https://evil.example>",
  },
  { what: "control characters", text: "a\u0000b\u0007c\u001b[31md\u0085e\u009bf\r\ng" },
  { what: "turned reading directions", text: "abc\u202egpj.exe\u202c\u2066x\u2069\u200f" },
  { what: "halves of characters", text: "a\ud800b\udc00c\ufffe" },
  { what: "a formula of a spreadsheet", text: "=cmd|' /C calc'!A0" },
  { what: "a full-width formula of a spreadsheet", text: '＝HYPERLINK("http://evil.example","x")' },
  { what: "a sum of a spreadsheet", text: "+1+1" },
  { what: "a mention of a spreadsheet", text: "@SUM(A1)" },
  { what: "a tab before a formula", text: "\t=1+1" },
  { what: "a quote and a comma", text: 'a","b\r\n=1+1' },
  { what: "names of an object", text: "__proto__" },
];

/** Elements that do something, or fetch something. */
const active: ReadonlySet<string> = new Set(
  "iframe object embed link base form img image use foreignobject".split(" "),
);

function expectHarmless(name: string, attributes: Iterable<readonly [string, string]>): void {
  for (const [key, value] of attributes) {
    expect(key).not.toMatch(/^on|^src|^action|^xlink|^style$/i);
    if (key === "href") expect(value).toMatch(name === "a" ? /^(?:#|https?:\/\/)/ : /^$/);
    if (key === "fill") expect(value).toBe("url(#hatch)");
  }
}

/** Control characters, marks of direction, ends of lines that are none, and no characters at all. */
const unseen = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/u;

/** The digest of the only script that the page lets run. */
function allowed(html: string): string | undefined {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  return policy && /script-src 'sha256-([^' ]+)'$/.exec(policy)?.[1];
}

async function write(name: "html" | "md" | "csv", payload: string, locale: Locale = "zh"): Promise<string> {
  const report = cityReport(planted(result, payload), planted(standard, payload), locale);
  // What the page holds to prove itself is no text; and no document can bring half a character into a result.
  return formats[name].write({ ...report, document: () => ({ ...report.document(), results: [result] }) });
}

function counts(html: string): Record<string, number> {
  const found: Record<string, number> = {};
  // Where a line may end follows from the words.
  const ofWords = new Set(["a", "text", "wbr"]);
  for (const { name } of readPage(html).tags) if (!ofWords.has(name)) found[name] = (found[name] ?? 0) + 1;
  return found;
}

describe.each(payloads)("$what", ({ text }) => {
  test("changes nothing of a page but its words", async () => {
    const html = await write("html", text);
    const { tags, scripts } = readPage(html);
    expect(counts(html)).toEqual(counts(await write("html", "plain")));
    expect(tags.filter(({ name }) => active.has(name))).toEqual([]);
    for (const { name, attributes } of tags) expectHarmless(name, attributes);
    expect(scripts.map((script) => createHash("sha256").update(script).digest("base64"))).toEqual([allowed(html)]);
  });

  test("cannot end the text that is printed on every page", async () => {
    expect(await write("html", text)).toMatch(/@top-left \{ content: "(?:[A-Za-z0-9]|\\[0-9a-f]{6})*"; font: [^{}]*\}/);
  });

  test("leaves no character in a page that cannot be seen", async () => {
    const html = await write("html", text);
    expect([...html].filter((character) => unseen.test(character) && !"\n\t".includes(character))).toEqual([]);
    expect(Buffer.from(html, "utf8").toString("utf8")).toBe(html);
  });

  test("cannot leave its cell, its line or its words in Markdown", async () => {
    const [hostile, plain] = [await write("md", text), await write("md", "plain")];
    const words = hostile.replace(/\\`/g, "").replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, "");
    expect(words.replace(/<br>|<https?:\/\/[^\s<>]+>/g, "")).not.toMatch(/</);
    expect(words).not.toMatch(/(?<!\\)\]\(|(?:javascript|data):/i);
    expect(hostile.split("\n").length).toBe(plain.split("\n").length);
    const cells = (line: string) => line.replace(/\\\|/g, "").split("|").length;
    expect(hostile.split("\n").map(cells)).toEqual(plain.split("\n").map(cells));
  });

  test("starts no formula in a spreadsheet, and leaves numbers alone", async () => {
    const read = (csv: string): string[][] => parse(csv, { bom: true, relax_column_count: false });
    const [hostile, plain] = [read(await write("csv", text)), read(await write("csv", "plain"))];
    expect(hostile.length).toBe(plain.length);
    for (const [row, cells] of hostile.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (/^-?[0-9.]+$/.test(plain[row]?.[column] ?? "")) expect(cell).toBe(plain[row]?.[column]);
        else expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }
    }
  });
});

test("a payload reaches every field that it is meant for", async () => {
  const html = await write("html", "planted-here");
  expect(html.split("planted-here").length).toBeGreaterThan(150);
});
