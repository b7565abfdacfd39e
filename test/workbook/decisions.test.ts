/** A table of decisions as people return it: sorted, cut, merged, with formulas, or mixed up. */

import { beforeAll, describe, expect, test } from "vitest";
import { read, type WorkSheet, write } from "xlsx";
import { decisionTable, readBack } from "./decision-table.ts";

type Cells = Record<string, { t: string; v?: unknown; f?: string; z?: string }>;

let table: Uint8Array;
/** The letter of each column that is read, and the first answers. */
let at: Readonly<Record<string, string>>;
let ids: readonly string[];

function edited(edit: (cells: Cells, sheet: WorkSheet) => void): Uint8Array {
  const book = read(table);
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  sheet["!ref"] = "A1:Z20";
  edit(sheet as Cells, sheet);
  return write(book, { type: "buffer", bookType: "xlsx" });
}

const textOf = (cells: Cells, address: string): string => String(cells[address]?.v ?? "");
const set = (cells: Cells, column: string, row: number, text: string): void => {
  cells[`${at[column]}${row}`] = { t: "s", v: text };
};

beforeAll(async () => {
  table = await decisionTable();
  const book = read(table);
  const cells = book.Sheets[book.SheetNames[0] ?? ""] as unknown as Cells;
  const heads = Object.keys(cells).filter((address) => /^[A-Z]+1$/.test(address));
  at = Object.fromEntries(
    heads.map((address) => [/\[([a-z]+)\]/.exec(textOf(cells, address))?.[1] ?? address, address.replace("1", "")]),
  );
  ids = [2, 3, 4].map((row) => textOf(cells, `${at["input"]}${row}`));
});

describe("a table of decisions", () => {
  test("left empty decides nothing", () => expect(readBack(table)).toEqual({ decided: [], found: [] }));

  test("is read by its codes, with decisions by id or in words", () => {
    const filled = edited((cells) => {
      set(cells, "decision", 2, "accepted · 认可");
      set(cells, "decision", 3, "驳回");
      set(cells, "because", 3, "没有佐证");
    });
    expect(readBack(filled)).toEqual({
      decided: [
        { input: ids[0], decision: "accepted" },
        { input: ids[1], decision: "rejected", because: "没有佐证" },
      ],
      found: [],
    });
  });

  test("may have its rows sorted and deleted", () => {
    const sorted = edited((cells) => {
      set(cells, "decision", 3, "accepted");
      for (const letter of Object.values(at)) {
        const [two, three] = [cells[`${letter}2`], cells[`${letter}3`]];
        cells[`${letter}2`] = three ?? { t: "z" };
        cells[`${letter}3`] = two ?? { t: "z" };
        delete cells[`${letter}4`];
      }
    });
    expect(readBack(sorted)).toEqual({ decided: [{ input: ids[1], decision: "accepted" }], found: [] });
  });

  test.each([
    {
      what: "with one column sorted alone is refused",
      edit: (cells: Cells) => {
        set(cells, "decision", 2, "accepted");
        cells[`${at["input"]}2`] = { t: "s", v: ids[1] };
      },
      found: () => [`decisions/mixed-row 评审决定!${at["record"]}2`],
    },
    {
      what: "without the column of reasons is refused once",
      edit: (cells: Cells) => {
        set(cells, "decision", 2, "rejected");
        set(cells, "decision", 3, "rejected");
        cells[`${at["because"]}1`] = { t: "s", v: "理由" };
      },
      found: () => ["decisions/column-missing 评审决定!A2"],
    },
    {
      what: "with decisions in merged cells is refused: they would be one decision on two answers",
      edit: (cells: Cells, sheet: WorkSheet) => {
        set(cells, "decision", 2, "accepted");
        const column = (at["decision"]?.charCodeAt(0) ?? 0) - 65;
        sheet["!merges"] = [{ s: { r: 1, c: column }, e: { r: 2, c: column } }];
      },
      found: () => [`form/cell 评审决定!${at["decision"]}2`],
    },
    {
      what: "with a row of totals is refused there",
      edit: (cells: Cells) => {
        set(cells, "decision", 2, "accepted");
        set(cells, "decision", 9, "1");
        cells["A9"] = { t: "s", v: "合计" };
      },
      found: () => [`decisions/unknown-row 评审决定!${at["decision"]}9`],
    },
    {
      what: "with an answer of another city is refused there",
      edit: (cells: Cells) => {
        set(cells, "decision", 2, "accepted");
        cells[`${at["city"]}2`] = { t: "s", v: "haiwan · 海湾市" };
      },
      found: () => [`decisions/other-city 评审决定!${at["city"]}2`],
    },
    {
      what: "with a row that was copied below is refused there",
      edit: (cells: Cells) => {
        set(cells, "decision", 2, "accepted");
        for (const letter of Object.values(at)) cells[`${letter}9`] = { ...(cells[`${letter}2`] ?? { t: "z" }) };
      },
      found: () => [`decisions/twice 评审决定!${at["decision"]}9`],
    },
    {
      what: "with a formula that has no result is refused there",
      edit: (cells: Cells) => {
        cells[`${at["decision"]}2`] = { t: "z", f: "M3" };
      },
      found: () => [`form/cell 评审决定!${at["decision"]}2`],
    },
  ])("$what", ({ edit, found }) => {
    const { found: all } = readBack(edited(edit));
    expect(all).toEqual(found());
  });

  test("takes the stored result of a formula, and says so", () => {
    const computed = edited((cells) => {
      set(cells, "decision", 2, "adjusted");
      set(cells, "because", 2, "r");
      cells[`${at["value"]}2`] = { t: "n", v: 1200.5, f: "1200+0.5" };
    });
    expect(readBack(computed)).toEqual({
      decided: [{ input: ids[0], decision: "adjusted", value: "1200.5", because: "r" }],
      found: [`form/formula 评审决定!${at["value"]}2`],
    });
  });

  test("gives a day as a day", () => {
    const dated = edited((cells) => {
      set(cells, "decision", 2, "adjusted");
      set(cells, "because", 2, "r");
      cells[`${at["value"]}2`] = { t: "n", v: 46_000, z: "yyyy-mm-dd" };
    });
    expect(readBack(dated).decided).toMatchObject([{ value: "2025-12-09" }]);
  });
});
