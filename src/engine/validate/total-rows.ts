/** Rows of a table that are not one place but the total of several. */
import type { Row } from "../model/index.ts";
import { type Decimal, zero } from "../quantity/index.ts";

const totals =
  /^(?:合计|总计|小计|共计|总数|总和|全市|全市合计|全市总计|合计数|总计数|市合计|平均|均值|全市平均|total|totals|grandtotal|subtotal|sum|all|alldistricts|wholecity|citywide|citytotal|average|mean|overall)$/;

/** Whether a row is named as a total or an average: 合计, 全 市, “Total:”. */
export function isTotalLabel(label: string): boolean {
  const plain = label
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, "");
  return totals.test(plain);
}

/** Whether every cell of a row is the sum of the same cells of at least two others, and not just by chance. */
export function isSumOfOthers(row: Row, rows: readonly Row[]): boolean {
  const others = rows.filter((each) => each !== row);
  const columns = [...row.cells.keys()];
  // With one column and two others, 5 = 2 + 3 is ordinary.
  if (others.length < 2 || columns.length === 0 || others.length + columns.length < 4) return false;
  return columns.every((column) => {
    const cells = others.map(({ cells }) => cells.get(column));
    if (cells.some((cell) => cell === undefined)) return false;
    const sum = cells.reduce<Decimal>((total, cell) => total.plus(cell ?? zero), zero);
    return !sum.isZero() && sum.equals(row.cells.get(column) ?? zero);
  });
}
