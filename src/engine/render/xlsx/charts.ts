/** Charts of a sheet, one below the other at the right of its table. */
import type { SheetChart } from "hucre/xlsx";
import { address, type Chart, type Sheet } from "../../dataset/dataset.ts";

const size = { columns: 8, rows: 18 };

/** `rows`: how many the table has below its head. */
export function chartsOf(sheet: Sheet, rows: number): SheetChart[] {
  const left = sheet.columns.length + 1;
  return sheet.charts.map((chart, index) => ({
    type: "column",
    title: chart.title,
    titleFontSize: 12,
    legend: false,
    gapWidth: 40,
    anchor: {
      from: { row: 1 + index * (size.rows + 1), col: left },
      to: { row: 1 + index * (size.rows + 1) + size.rows, col: left + size.columns },
    },
    axes: { y: { scale: { min: chart.axis.from, max: chart.axis.to }, numberFormat: { formatCode: "General" } } },
    series: [{ ...ranges(sheet, chart, rows), color: "1F4E79" }],
  }));
}

function ranges(
  sheet: Sheet,
  { title, bars }: Chart,
  rows: number,
): { name: string; values: string; categories: string } {
  const last = Math.max(0, rows - 1);
  if (bars.kind === "rows")
    return {
      name: title,
      categories: between(sheet, [bars.names.at(0), 0], [bars.names.at(-1), last]),
      values: between(sheet, [bars.values, 0], [bars.values, last]),
    };
  const [first, end] = [bars.columns.at(0), bars.columns.at(-1)];
  return {
    name: title,
    categories: between(sheet, [first, -1], [end, -1]),
    values: between(sheet, [first, 0], [end, 0]),
  };
}

type Place = readonly [column: string | undefined, row: number];

function between({ name, columns }: Sheet, from: Place, to: Place): string {
  const cell = ([column, row]: Place) =>
    address(
      columns.findIndex(({ id }) => id === column),
      row,
    ).replace(/^([A-Z]+)/, "$$$1$$");
  return `'${name.replaceAll("'", "''")}'!${cell(from)}:${cell(to)}`;
}
