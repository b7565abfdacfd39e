/** What the cells of a row say: texts, parts of YAML, and words in two languages. */
import { type Data, type GridCell, isObject, parseDocument } from "../../intake/index.ts";
import type { TableRow } from "./rows.ts";

export function textIn(cells: TableRow["cells"], column: string): string {
  const text = cells.get(column)?.text.trim() ?? "";
  // What a CSV file leads in so that no spreadsheet takes it for a formula.
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}

/** Text, or what is written as YAML in one line. */
export function dataIn(cell: GridCell | undefined): Data {
  const text = cell?.text.trim() ?? "";
  if (!/^[[{]/.test(text)) return text;
  return (
    parseDocument({ file: cell?.where.file ?? "", text: `value: ${text}` }).value?.data?.["value" as never] ?? text
  );
}

/** The columns of a row as keys; words in two languages become one text, a plain one beside another by its letters. */
export function entryOf(cells: TableRow["cells"], except: readonly string[]): Record<string, Data> {
  const entry: Record<string, Data> = {};
  for (const column of cells.keys()) {
    if (except.includes(column) || column === "more") continue;
    const [, key = column, locale] = /^(title|question|note)-(zh|en)$/.exec(column) ?? [];
    const text = textIn(cells, column);
    const words = (["title", "question", "note"].includes(key) && entry[key]) || undefined;
    entry[key] = locale
      ? { ...byLanguage(words), [locale]: text }
      : words
        ? { ...byLanguage(text), ...byLanguage(words) }
        : text;
  }
  const more = cells.has("more") ? dataIn(cells.get("more")) : {};
  return { ...entry, ...(isObject(more) ? more : {}) };
}

function byLanguage(words: Data | undefined): Record<string, Data> {
  if (typeof words === "string") return { [/[\u4e00-\u9fff]/.test(words) ? "zh" : "en"]: words };
  return isObject(words) ? { ...words } : {};
}
