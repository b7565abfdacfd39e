/** Formulas refer to columns by id, so they stay right when columns are added, removed or moved. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formula, full, number, text } from "../../src/engine/dataset/cell.ts";
import { address, type Column, dataset, sheetsOf } from "../../src/engine/dataset/dataset.ts";

type Row = readonly [weight: number, score: number];

const rows: readonly Row[] = [
  [1, 60],
  [3, 80],
];

const weight: Column<Row> = { id: "weight", title: "Weight", width: 8, cell: ([w]) => number(String(w), full) };
const score: Column<Row> = { id: "score", title: "Score", width: 8, cell: ([, s]) => number(String(s), full) };
const product: Column<Row> = {
  id: "product",
  title: "Product",
  width: 8,
  cell: ([w, s], { here }) => formula(`${here("weight")}*${here("score")}`, w * s, full),
};
const remark: Column<Row> = { id: "remark", title: "Remark", width: 8, cell: () => text("") };

/** The formula of the product, with the cells that it names replaced by their contents. */
function evaluated(columns: readonly Column<Row>[]): readonly string[] {
  const [sheet] = sheetsOf([dataset({ id: "data", name: "Data", names: 0, columns, rows })]);
  return [...(sheet?.rows() ?? [])].flatMap((cells, row) =>
    cells.flatMap((cell) => {
      if (cell.kind !== "formula") return [];
      return cell.formula.replace(/[A-Z]+[0-9]+/g, (name) => {
        const at = cells.findIndex((_, column) => address(column, row) === name);
        const named = cells[at];
        return named?.kind === "number" ? named.number : "?";
      });
    }),
  );
}

describe("a formula", () => {
  test("names the same numbers wherever its columns are", () => {
    const someColumns = fc.shuffledSubarray([weight, score, product, remark, { ...remark, id: "more" }], {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(someColumns, (columns) => {
        expect(evaluated(columns)).toEqual(["1*60", "3*80"]);
      }),
    );
  });

  test("that names an unknown column is refused", () => {
    expect(() => evaluated([weight, product])).toThrow('no column "score" in the dataset "data"');
  });

  test("names a range of another dataset", () => {
    const total: Column<string> = {
      id: "total",
      title: "Total",
      width: 8,
      cell: (_, { range }) => formula(`SUM(${range("data", "score", 0, 1)})`, 140, full),
    };
    const sheets = sheetsOf([
      dataset({ id: "data", name: "City's data", names: 0, columns: [remark, score], rows }),
      dataset({ id: "sum", name: "Sum", names: 0, columns: [total], rows: ["all"] }),
    ]);
    expect([...(sheets[1]?.rows() ?? [])]).toEqual([[formula("SUM('City''s data'!B2:B3)", 140, full)]]);
  });

  test("columns after Z have two letters", () => {
    expect([address(0, 0), address(25, 1), address(26, 2), address(701, 3), address(52, 0)]).toEqual([
      "A2",
      "Z3",
      "AA4",
      "ZZ5",
      "BA2",
    ]);
  });
});
