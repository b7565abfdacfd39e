/** CSV text read as csv-parse reads it, and every cell found again where it is said to be. */
import { CsvError, parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readRecords } from "../../src/engine/intake/csv-records.ts";
import { parseTable } from "../../src/engine/intake/parse-table.ts";

const piece = fc.constantFrom("a", "0", "é", "北", ",", ",", '"', '"', '""', "\n", " ", "\t", ";");
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));

function asCsvParse(csv: string): readonly (readonly string[])[] | "misplaced" {
  try {
    return parse(csv, {
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      record_delimiter: ["\r\n", "\n"],
    });
  } catch (error) {
    if (error instanceof CsvError) return "misplaced";
    throw error;
  }
}

test("what is read is what csv-parse reads, and what it refuses is refused", () =>
  fc.assert(
    fc.property(text, fc.boolean(), (lf, windows) => {
      const csv = windows ? lf.replaceAll("\n", "\r\n") : lf;
      const { records, misplaced } = readRecords(csv);
      // csv-parse takes two quoted texts in one cell for one.
      if (misplaced === undefined)
        expect(records.map((record) => record.map((each) => each.text))).toEqual(asCsvParse(csv));
    }),
    { numRuns: 3000 },
  ));

test("blanks of every script around a cell are dropped", () => {
  const { records } = readRecords('\u3000北\u00a0,\u00a0"1 "\u3000\n');
  expect(records.map((record) => record.map((each) => each.text))).toEqual([["北", "1 "]]);
});

test.each([
  { what: "a quote that is not closed", csv: 'a,b\n1,"2\n3,4', at: '"2' },
  { what: "a quote inside a plain cell", csv: 'a,b\n1,2"', at: '"' },
  { what: "text after a quoted cell", csv: 'a,b\n"1"x,2', at: "x,2" },
  { what: "a second quoted text in a cell", csv: 'a,b\n"1" "2",3', at: '"2",3' },
])("$what is misplaced", ({ csv, at }) => expect(readRecords(csv).misplaced).toBe(csv.indexOf(at)));

const cell = fc
  .array(fc.constantFrom("a", "0", "北", ",", '"', "\n", " ", "x"), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(""));

test("a cell is where it was written, and so is each character of it", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), fc.nat(), (rows, at) => {
      const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
      const lines = rows.map((row) => row.map(quoted).join(" , "));
      const { value } = parseTable({ file: "t.csv", text: ["one,two", ...lines].join("\n") });
      const row = at % rows.length;
      const written = rows[row]?.[1] ?? "";
      expect(value?.data).toEqual(rows.map(([one, two]) => ({ one, two })));
      const { span } = value?.where([row, "two"]) ?? {};
      const all = ["one,two", ...lines].join("\n").split("\n");
      const offset = (position: { line: number; column: number } | undefined) =>
        all.slice(0, (position?.line ?? 1) - 1).reduce((sum, line) => sum + line.length + 1, 0) +
        (position?.column ?? 1) -
        1;
      expect(all.join("\n").slice(offset(span?.start), offset(span?.end))).toBe(quoted(written));
      const within = value?.where([row, "two"], "value", [0, 1]).span;
      expect(
        all
          .join("\n")
          .slice(offset(within?.start), offset(within?.end))
          .replace(/^"(?=")/, "")[0],
      ).toBe(written[0]);
    }),
  ));
