/** What is larger than a sheet, and what is larger than a call has arguments. */
import { describe, expect, test } from "vitest";
import { read } from "xlsx";
import { formula, full, number, text } from "../../src/engine/dataset/cell.ts";
import { dataset } from "../../src/engine/dataset/dataset.ts";
import { named, numbers, table } from "../../src/engine/document/blocks.ts";
import { blocksText, unpainted } from "../../src/engine/render/terminal/index.ts";
import { workbookParts } from "../../src/engine/render/xlsx/write.ts";

const rows = Array.from({ length: 7 }, (_, index) => index);
const score = { id: "score", title: "Score", width: 8, cell: (row: number) => number(String(row), full) };

async function sheets(together: number, limit: number) {
  const of = (pair: number) => ({
    id: "sum",
    title: "Sum",
    width: 8,
    cell: (row: number, { range }: { range: (...of: [string, string, number, number]) => string }) =>
      formula(`SUM(${range("data", "score", row * pair, row * pair + pair - 1)})`, 0, full),
  });
  const datasets = [
    dataset({ id: "data", name: "Data", names: 0, columns: [score], rows: () => rows, together }),
    dataset({ id: "sums", name: "Sums", names: 0, columns: [of(together)], rows: [0, 1, 2] }),
  ];
  const parts: Uint8Array[] = [];
  for await (const part of workbookParts({ title: "T", datasets }, limit)) parts.push(part);
  return read(Buffer.concat(parts)).Sheets;
}

describe("a dataset with more rows than a sheet holds", () => {
  test("goes on on further sheets, what belongs together on one; formulas name the right cells", async () => {
    const found = await sheets(2, 5);
    expect(Object.keys(found)).toEqual(["Data", "Data (2)", "Sums"]);
    expect([found["Data"]?.["A5"]?.v, found["Data (2)"]?.["A2"]?.v, found["Data (2)"]?.["A4"]?.v]).toEqual([3, 4, 6]);
    expect(["A2", "A3", "A4"].map((cell) => found["Sums"]?.[cell]?.f)).toEqual([
      "SUM('Data'!A2:A3)",
      "SUM('Data'!A4:A5)",
      "SUM('Data (2)'!A2:A3)",
    ]);
  });

  test("has no empty sheet behind it where the last is full", async () => {
    expect(Object.keys(await sheets(1, 7))).toEqual(["Data", "Sums"]);
  });
});

test("texts beyond those that are shared stand in their cells", async () => {
  const columns = [{ id: "text", title: "Text", width: 8, cell: (row: number) => text(`<text> ${row}`) }];
  const many = () => Array.from({ length: 100_010 }, (_, row) => row);
  const parts: Uint8Array[] = [];
  const datasets = [dataset({ id: "data", name: "Data", names: 0, columns, rows: many })];
  for await (const part of workbookParts({ title: "T", datasets })) parts.push(part);
  const sheet = read(Buffer.concat(parts)).Sheets["Data"];
  expect([sheet?.["A2"]?.v, sheet?.["A100011"]?.v]).toEqual(["<text> 0", "<text> 100009"]);
});

test("a table of 130,000 rows is shown on a screen", () => {
  const block = table(
    Array.from({ length: 130_000 }, (_, row) => row),
    { caption: "", columns: [numbers("Rank", String), named("City", (row) => `City ${row}`)] },
  );
  const lines = blocksText([block], { width: 80, paint: unpainted }).split("\n");
  expect([lines.length, lines.at(-1)]).toEqual([130_001, "129999  City 129999"]);
});
