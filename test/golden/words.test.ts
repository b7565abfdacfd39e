/** Units, addresses and texts as a reader sees them. */
import { describe, expect, test } from "vitest";
import { plainText } from "../../src/engine/catalogue/plain-text.ts";
import { link } from "../../src/engine/content/shared/link.ts";
import { unitWords } from "../../src/engine/content/shared/unit-words.ts";
import {
  builtInUnits,
  Decimal,
  numberInUnit,
  parseUnit,
  unitWords as plainUnitWords,
  unitTable,
  withUnit,
} from "../../src/engine/quantity/index.ts";
import { cssText } from "../../src/engine/render/html/css-text.ts";
import { markdownCode, markdownLink, markdownText } from "../../src/engine/render/markdown/text.ts";

describe("a unit", () => {
  const table = unitTable([
    { id: "system", title: { zh: "系统", en: "systems" }, written: ["套"] },
    { id: "resource", title: { zh: "数据资源", en: "data resources", singular: "data resource" }, written: ["类"] },
  ]);
  const unitOf = (written: string) => {
    const unit = parseUnit(written, table);
    if ("problem" in unit) throw new Error(unit.word);
    return unit;
  };
  test.each([
    { written: "%", zh: "%", en: "%" },
    { written: "ratio", zh: "", en: "" },
    { written: "bed / 1000 person", zh: "张/千人", en: "beds / 1,000 people" },
    { written: "亿元", zh: "亿元", en: "100 million CNY" },
    { written: "万人次", zh: "万人次", en: "10,000 visits" },
    { written: "system", zh: "套", en: "systems" },
    { written: "CNY / person", zh: "元/人", en: "CNY / person" },
    { written: "resource / person / day", zh: "类/人/天", en: "data resources / person / day" },
    { written: "million CNY", zh: "百万元", en: "million CNY" },
    { written: "µg/m³", zh: "微克/立方米", en: "µg / m³" },
  ])("$written reads as $zh and as $en", ({ written, zh, en }) => {
    const unit = unitOf(written);
    expect([unitWords(unit, table, "zh"), unitWords(unit, table, "en")]).toEqual([zh, en]);
    // What is shown can be written: it is the same unit, in either language.
    for (const shown of [zh, en].filter((words) => words !== ""))
      expect(unitOf(shown)).toMatchObject({ factor: unit.factor, kind: unit.kind, counted: unit.counted });
  });

  test.each([
    { number: "1", written: "item", shown: "1 item" },
    { number: "-1", written: "day", shown: "-1 day" },
    { number: "1", written: "person", shown: "1 person" },
    { number: "1", written: "resource", shown: "1 data resource" },
    { number: "1", written: "CNY / person", shown: "1 CNY / person" },
    { number: "1", written: "bed / 1000 person", shown: "1 bed / 1,000 people" },
    { number: "1", written: "万人次", shown: "1 10,000 visits" },
    { number: "0", written: "item", shown: "0 items" },
    { number: "0.5", written: "day", shown: "0.5 days" },
    { number: "1.0", written: "hour", shown: "1.0 hours" },
    { number: "11", written: "resource", shown: "11 data resources" },
  ])("stands in English beside its number: $shown", ({ number, written, shown }) =>
    expect(`${number} ${plainUnitWords(unitOf(written), table, "en", number)}`).toBe(shown),
  );

  test.each([
    { number: "1270.75", written: "万人", zh: "1270.75万人", en: "12,707,500 people" },
    { number: "0.5", written: "亿元", zh: "0.5亿元", en: "50,000,000 CNY" },
    { number: "0.000012", written: "万人次", zh: "0.000012万人次", en: "0.12 visits" },
    { number: "3.5", written: "万人次/平方公里", zh: "3.5万人次/平方公里", en: "35,000 visits / km²" },
    { number: "86.5", written: "%", zh: "86.5%", en: "86.5%" },
    { number: "12", written: "item", zh: "12项", en: "12 items" },
  ])("holds no size beside a number in English: $number $written", ({ number, written, zh, en }) => {
    const shown = (locale: "zh" | "en") => numberInUnit(new Decimal(number), unitOf(written), table, locale);
    expect([shown("zh"), shown("en")]).toEqual([zh, en]);
  });

  test("stands close to its number where it is a sign or Chinese", () => {
    expect([withUnit("50", "%"), withUnit("12", "万人次"), withUnit("12", "visits"), withUnit("0.5", "")]).toEqual([
      "50%",
      "12万人次",
      "12 visits",
      "0.5",
    ]);
    expect(builtInUnits.words.has("%")).toBe(true);
  });
});

describe("an address", () => {
  test.each([
    { what: "of the web is linked", address: "https://a.example/b?c=d&e", linked: true },
    { what: "that runs is not", address: "javascript:alert(1)", linked: false },
    { what: "of a file is not", address: "file:///etc/passwd", linked: false },
    { what: "with a space in it is not", address: "https://a.example/ onclick=x", linked: false },
    { what: "with a quote in it is not", address: 'https://a.example/"x', linked: false },
    { what: "with a hidden character is not", address: "https://a.example/\u202e", linked: false },
    { what: "without a scheme is not", address: "//a.example", linked: false },
  ])("$what", ({ address, linked }) => {
    expect(link(address).href !== "").toBe(linked);
    expect(markdownLink(link(address)).startsWith("<http")).toBe(linked);
  });
});

describe("a text", () => {
  test("shows by their code the characters that cannot be seen", () => {
    expect(plainText("a\u0000\u001b[31m\u202eb\ud800")).toBe("a\\u0000\\u001b[31m\\u202eb\\ud800");
  });

  test("keeps its lines, and characters of four bytes", () => expect(plainText("a\r\nb\tc 𠮷")).toBe("a\nb\tc 𠮷"));

  test("in Markdown keeps no sign that means something there", () => {
    expect(markdownText("# a | *b* <i> [x](y)\n- 1")).toBe("\\# a \\| \\*b\\* &lt;i&gt; \\[x\\](y) - 1");
    expect(markdownText("- a")).toBe("\\- a");
    expect(markdownText("1. a")).toBe("\\1. a");
  });

  test("as code has longer quotes around it than in it", () =>
    expect(markdownCode("a ``b`` | c")).toBe("```a ``b`` ¦ c```"));

  test("in a style cannot end it", () =>
    expect(cssText('a"}</style>')).toBe("a\\000022\\00007d\\00003c\\00002fstyle\\00003e"));
});
