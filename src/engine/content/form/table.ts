/** The sheet of a table: a row for each district or the like, with the numbers of the last assessment next to the empty cells. */
import { type Cell, entry, nothing, text } from "../../dataset/cell.ts";
import { type Column, type Dataset, dataset } from "../../dataset/dataset.ts";
import { columnCode } from "../../edition/form/codes.ts";
import { line } from "../../edition/form/question-words.ts";
import { headWithCode } from "../../intake/index.ts";
import { type AnswerValue, type Column as Asked, type Input, say, type Row as Written } from "../../model/index.ts";
import { publish, unitWords } from "../../quantity/index.ts";
import { numberIn } from "./bounds.ts";
import type { FormContext } from "./context.ts";
import { lastRows } from "./last-answer.ts";

interface Row {
  readonly label: string;
  readonly now?: Written;
  readonly last?: ReadonlyMap<string, string>;
}

export function tableSheet(form: FormContext, input: Input): Dataset {
  const { words, page, sheetNames, standard, locale, last } = form;
  const { asks, id } = input;
  if (asks.kind !== "table") throw new Error(id);
  const before = last ? lastRows(id, last) : new Map<string, ReadonlyMap<string, string>>();
  const label: Column<Row> = {
    id: asks.rows,
    title: headWithCode(line(asks.rows, locale), columnCode(id, asks.rows)),
    width: 22,
    cell: (row) => entry(row.label, { kind: "text" }, { title: line(input.question, locale), text: words.rowLabel }),
  };
  const columns = [...asks.columns.values()].flatMap((column): readonly Column<Row>[] => {
    const title = `${say(column.title, locale)} (${unitWords(column.unit, standard.units, locale)})`;
    const hadColumn = [...before.values()].some((cells) => cells.has(column.id));
    return [
      {
        id: column.id,
        title: headWithCode(title, columnCode(id, column.id)),
        width: 20,
        cell: ({ now }) => entry(numberOf(column, now), numberIn(column), { title, text: title }),
      },
      ...(hadColumn
        ? [
            {
              id: `last/${column.id}`,
              title: `${say(column.title, locale)}\n${words.last}`,
              width: 16,
              cell: (row: Row): Cell => (row.last ? text(row.last.get(column.id) ?? "", "note") : nothing),
            },
          ]
        : []),
    ];
  });
  return dataset({
    id: `table/${id}`,
    name: sheetNames.get(id) ?? id,
    names: 1,
    form: page,
    columns: [label, ...columns],
    rows: rowsOf(form, id, before),
  });
}

/** Room for more rows than were known. */
const spareRows = 20;

/** The rows known so far, those of the last assessment by their labels, and empty ones. */
function rowsOf({ filled }: FormContext, id: string, before: ReturnType<typeof lastRows>): readonly Row[] {
  const now = tableRows(filled?.assessment.answers.get(id)?.value);
  const labels = now.length > 0 ? now.map(({ label }) => label) : [...before.keys()];
  const own = labels.map((label): Row => {
    const [nowRow, lastRow] = [now.find((row) => row.label === label), before.get(label)];
    return { label, ...(nowRow ? { now: nowRow } : {}), ...(lastRow ? { last: lastRow } : {}) };
  });
  return [...own, ...Array.from({ length: spareRows }, (): Row => ({ label: "" }))];
}

/** How many rows the sheet of a table has. */
export function tableLength(form: FormContext, input: string): number {
  const before = form.last ? lastRows(input, form.last) : new Map<string, ReadonlyMap<string, string>>();
  return rowsOf(form, input, before).length;
}

function tableRows(value: AnswerValue | undefined): readonly Written[] {
  return value?.kind === "table" ? value.rows : [];
}

function numberOf({ id, unit }: Asked, row: Written | undefined): string {
  const number = row?.cells.get(id);
  return number === undefined ? "" : publish(number.div(unit.factor));
}
