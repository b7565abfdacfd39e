/** The order of elements that the schema of SpreadsheetML wants, where the writer of the files has another. */
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { absent, text } from "../../src/engine/dataset/cell.ts";
import { dataset } from "../../src/engine/dataset/dataset.ts";
import { wholeBytes } from "../../src/engine/render/format.ts";
import { workbookParts } from "../../src/engine/render/xlsx/write.ts";

test("in a font the size comes before the colour, and the colour before the name", async () => {
  const cells = [text("a"), text("b", "note"), text("c", "title"), absent("d")];
  const columns = cells.map((cell, index) => ({ id: `c${index}`, title: "C", width: 9, cell: () => cell }));
  const bytes = await wholeBytes(
    workbookParts({
      title: "T",
      datasets: [dataset({ id: "sheet", name: "Sheet", names: 1, columns, rows: [1] })],
    }),
  );
  const styles = strFromU8(unzipSync(bytes)["xl/styles.xml"] ?? new Uint8Array());
  const fonts = [...styles.matchAll(/<font>(.*?)<\/font>/g)].map(([, inner = ""]) =>
    [...inner.matchAll(/<(\w+)/g)].map(([, name]) => name),
  );
  expect(fonts.length).toBeGreaterThan(3);
  const order = ["b", "i", "sz", "color", "name"];
  for (const font of fonts) expect(font).toEqual(order.filter((name) => font.includes(name)));
});
