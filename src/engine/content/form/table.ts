/** The sheet of a table: a row for each district or the like, with the numbers of the last assessment next to the empty cells. */
import { type Cell, entry, nothing, text } from "../../dataset/cell.ts";
import { type Column, type Dataset, dataset } from "../../dataset/dataset.ts";
import { columnCode, headWithCode } from "../../edition/form/codes.ts";
import { line } from "../../edition/form/question-words.ts";
import { type AnswerValue, type Column as Asked, type Input, say, type Row as Written } from "../../model/index.ts";
import { publish, unitWords } from "../../quantity/index.ts";
import { numberIn } from "./bounds.ts";
import type { FormContext } from "./context.ts";

interface Row {
  readonly label: string;
  readonly now?: Written;
  readonly last?: Written;
}

export function tableSheet(form: FormContext, input: Input): Dataset {
  const { words, page, sheetNames, standard, locale, last } = form;
  const { asks, id } = input;
  if (asks.kind !== "table") throw new Error(id);
  const lastAsks = last?.standard.inputs.get(id)?.asks;
  const lastColumns = lastAsks?.kind === "table" ? lastAsks.columns : new Map<string, Asked>();
  const hadRows = last?.assessment.answers.get(id)?.value !== undefined;
  const label: Column<Row> = {
    id: asks.rows,
    title: headWithCode(line(asks.rows, locale), columnCode(id, asks.rows)),
    width: 22,
    cell: (row) => entry(row.label, { kind: "text" }, { title: line(input.question, locale), text: words.rowLabel }),
  };
  const columns = [...asks.columns.values()].flatMap((column): readonly Column<Row>[] => {
    const title = `${say(column.title, locale)} (${unitWords(column.unit, standard.units, locale)})`;
    const before = lastColumns.get(column.id);
    return [
      {
        id: column.id,
        title: headWithCode(title, columnCode(id, column.id)),
        width: 20,
        cell: ({ now }) => entry(numberOf(column, now), numberIn(column), { title, text: title }),
      },
      ...(before && hadRows
        ? [
            {
              id: `last/${column.id}`,
              title: `${say(column.title, locale)}\n${words.last}`,
              width: 16,
              cell: (row: Row): Cell => (row.last ? text(numberOf(before, row.last), "note") : nothing),
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
    rows: rowsOf(form, id),
  });
}

/** Room for more rows than were known. */
const spareRows = 20;

/** The rows known so far, those of the last assessment by their labels, and empty ones. */
function rowsOf({ filled, last }: FormContext, id: string): readonly Row[] {
  const now = tableRows(filled?.answers.get(id)?.value);
  const before = tableRows(last?.assessment.answers.get(id)?.value);
  const own = (now.length > 0 ? now : before).map(({ label }): Row => {
    const [nowRow, lastRow] = [now, before].map((rows) => rows.find((row) => row.label === label));
    return { label, ...(nowRow ? { now: nowRow } : {}), ...(lastRow ? { last: lastRow } : {}) };
  });
  return [...own, ...Array.from({ length: spareRows }, (): Row => ({ label: "" }))];
}

function tableRows(value: AnswerValue | undefined): readonly Written[] {
  return value?.kind === "table" ? value.rows : [];
}

function numberOf({ id, unit }: Asked, row: Written | undefined): string {
  const number = row?.cells.get(id);
  return number === undefined ? "" : publish(number.div(unit.factor));
}
