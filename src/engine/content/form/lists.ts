/** The lists of drop-downs, a column each on a hidden sheet: within a cell's rule a list holds 255 characters only. */
import { text } from "../../dataset/cell.ts";
import { type Dataset, dataset, type References } from "../../dataset/dataset.ts";
import { met, notMet, statuses } from "../../edition/form/codes.ts";
import { line, optionsOf } from "../../edition/form/question-words.ts";
import { withTitle } from "../../intake/index.ts";
import type { Input, Locale, Standard } from "../../model/index.ts";
import type { FormContext } from "./context.ts";

/** The entries of a drop-down by its name: `statuses`, `claims`, `items`, `departments`, or the id of a question. */
function entriesOf({ standard, locale, inputs }: FormContext): ReadonlyMap<string, readonly string[]> {
  const said = (each: (typeof statuses)[number] | typeof met | typeof notMet) => withTitle(each.id, each.title[locale]);
  const chosen = inputs.filter(({ asks }) => asks.kind === "choice" || asks.kind === "levels");
  return new Map([
    ["statuses", statuses.map(said)],
    ["missing", statuses.slice(0, 1).map(said)],
    ["items", [met, notMet].map(said)],
    ["departments", [...standard.owners].map(([id, title]) => withTitle(id, line(title, locale)))],
    ...chosen.map((input): [string, readonly string[]] => [input.id, choicesOf(input, standard, locale)]),
  ]);
}

function choicesOf({ asks }: Input, { units }: Standard, locale: Locale): readonly string[] {
  return optionsOf(asks, units, locale).map(({ id, title }) => withTitle(id, title));
}

export function lists(form: FormContext): Dataset {
  const entries = [...entriesOf(form)];
  const rows = Array.from({ length: Math.max(...entries.map(([, { length }]) => length)) }, (_, i) => i);
  return dataset({
    id: "lists",
    name: "lists",
    names: 0,
    hidden: true,
    columns: entries.map(([id, list]) => ({ id, title: id, width: 20, cell: (row: number) => text(list[row] ?? "") })),
    rows,
  });
}

/** The cells that hold the entries of a drop-down. */
export function listRange(form: FormContext, list: string, { range }: References): string {
  const { length } = entriesOf(form).get(list) ?? [];
  return range("lists", list, 0, Math.max(0, length - 1)).replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");
}
