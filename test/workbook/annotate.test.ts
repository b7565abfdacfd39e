/** Findings as comments in a workbook: a copy in which everything else is as it was. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { read } from "xlsx";
import { Standards } from "../../src/cli/files/standards.ts";
import { annotateWorkbook, formFormats, parseWorkbook } from "../../src/engine/index.ts";

const { value: standard } = await new Standards([]).get("city-pilot/2026");
if (!standard) throw new Error("city-pilot/2026 cannot be read.");
const form = await formFormats.xlsx.write({
  standard,
  locale: "zh",
  city: { id: "yunshan", name: "云山市" },
  period: { from: "2026-01-01", to: "2026-12-31" },
});
const notes = [
  { sheet: "填报", cell: "D3", text: "错误：单位不符 <&>\n请改正。" },
  { sheet: "填报", cell: "AB12", text: "提示：核对" },
];

describe("an annotated workbook", () => {
  const annotated = annotateWorkbook(form, notes) ?? new Uint8Array();
  const commentsOf = (bytes: Uint8Array) => {
    const sheet = read(bytes).Sheets["填报"] ?? {};
    return Object.entries(sheet).flatMap(([cell, each]) =>
      each?.c ? [[cell, each.c.map(({ t }: { t?: string }) => t)]] : [],
    );
  };

  test("has each comment at its cell", () => {
    expect(commentsOf(annotated)).toEqual([
      ["D3", [notes[0]?.text]],
      ["AB12", [notes[1]?.text]],
    ]);
  });

  test("has the same cells, and every part that it had but those that name the comments", () => {
    expect(parseWorkbook({ file: "a", bytes: annotated }).value?.sheets).toEqual(
      parseWorkbook({ file: "a", bytes: form }).value?.sheets,
    );
    const [before, after] = [unzipSync(form), unzipSync(annotated)];
    const changed = Object.keys(before).filter(
      (name) => strFromU8(before[name] ?? new Uint8Array()) !== strFromU8(after[name] ?? new Uint8Array()),
    );
    expect(changed.filter((name) => !/worksheets\/(?:_rels\/)?sheet1|Content_Types/.test(name))).toEqual([]);
    const sheet = strFromU8(after["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet.replace(/<legacyDrawing[^>]*\/>/, "")).toBe(
      strFromU8(before["xl/worksheets/sheet1.xml"] ?? new Uint8Array()),
    );
  });

  test("can be annotated again: a second comment of a cell follows the first", () => {
    const again = annotateWorkbook(annotated, [{ sheet: "填报", cell: "D3", text: "第二条" }]) ?? new Uint8Array();
    expect(commentsOf(again)[0]).toEqual(["D3", [`${notes[0]?.text}\n\n第二条`]]);
  });

  test("has the words as they are, whatever they are", () => {
    const text = "a $' b $& c $$ d $` e";
    expect(commentsOf(annotateWorkbook(form, [{ sheet: "填报", cell: "D3", text }]) ?? new Uint8Array())).toEqual([
      ["D3", [text]],
    ]);
  });

  test("is none where the sheet is not there", () => {
    expect(annotateWorkbook(form, [{ sheet: "无", cell: "A1", text: "x" }])).toBeUndefined();
  });
});
