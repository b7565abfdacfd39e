/** A standard as the rows of its tables. What has no column of its own stands as one text under `more`. */
import { type Data, isObject } from "../../intake/index.ts";
import type { StandardTexts } from "../../validate/index.ts";
import type { TableId } from "./columns.ts";

export type WrittenRow = Readonly<Record<string, string>>;

type Entry = Readonly<Record<string, Data>>;

export function rowsOf({ standard, dimensions }: StandardTexts): Readonly<Record<TableId, readonly WrittenRow[]>> {
  const { citymark: _, inputs, dimensions: listed, ...frame } = standard as unknown as Entry;
  const rows = {
    edition: [] as WrittenRow[],
    parts: [] as WrittenRow[],
    indicators: [] as WrittenRow[],
    questions: [] as WrittenRow[],
  };
  for (const [key, value] of Object.entries(frame)) rows.edition.push({ key, value: textOf(value) });
  const ask = (of: string, asked: Data | undefined) => {
    if (isObject(asked))
      for (const [id, input] of Object.entries(asked)) rows.questions.push({ of, id, ...split(input as Entry) });
  };
  const addParts = (branch: Entry, of: string) => {
    for (const [id, group] of entriesOf(branch["groups"])) {
      rows.parts.push({ id, of, ...split(without(group, "groups", "indicators")) });
      addParts(group, id);
    }
    for (const [id, indicator] of entriesOf(branch["indicators"]))
      rows.indicators.push({ [isGroup(of) ? "group" : "dimension"]: of, id, ...indicatorRow(indicator) });
  };
  const isGroup = (id: string) => !dimensions.some(([dimension]) => dimension === id);
  ask("", inputs);
  const weights = new Map((listed as readonly Entry[]).map(({ id, weight }) => [id, weight]));
  for (const [id, dimension] of dimensions) {
    const text = dimension as unknown as Entry;
    const weight = weights.get(id);
    rows.parts.push({
      id,
      of: "",
      ...split({
        ...without(text, "citymark", "inputs", "groups", "indicators"),
        ...(weight === undefined ? {} : { weight }),
      }),
    });
    ask(id, text["inputs"]);
    addParts(text, id);
  }
  return rows;
}

function entriesOf(data: Data | undefined): readonly (readonly [string, Entry])[] {
  return isObject(data) ? (Object.entries(data) as [string, Entry][]) : [];
}

function without(entry: Entry, ...keys: readonly string[]): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)));
}

/** The goalposts and the one source of an indicator have columns of their own. */
function indicatorRow({ score, source, ...own }: Entry): WrittenRow {
  return { ...scoreRow(score), ...sourceRow(own, source) };
}

function scoreRow(score: Data | undefined): WrittenRow {
  if (score === undefined) return {};
  const isLine = isObject(score) && Object.keys(score).every((key) => key === "worst" || key === "best");
  return isLine ? (score as WrittenRow) : { score: textOf(score) };
}

function sourceRow(own: Entry, source: Data | undefined): WrittenRow {
  if (source === undefined) return split(own);
  const hasColumns =
    isObject(source) &&
    typeof source["ref"] === "string" &&
    !isObject(source["clause"]) &&
    !Array.isArray(source["clause"]);
  if (!hasColumns) return split({ ...own, source });
  const { ref, clause, basis, ...more } = source as Entry;
  const cells = Object.entries({ source: ref, clause, basis }).filter(([, value]) => value !== undefined);
  return {
    ...split(Object.keys(more).length > 0 ? { ...own, source: more } : own),
    ...(Object.fromEntries(cells) as WrittenRow),
  };
}

const plain: ReadonlySet<string> = new Set([
  "code",
  "value",
  "unit",
  "minimum",
  "maximum",
  "applicable",
  "require",
  "weight",
  "owner",
]);
const worded: ReadonlySet<string> = new Set(["title", "question", "note"]);

function split(entry: Entry): WrittenRow {
  const row: Record<string, string> = {};
  const more: Record<string, Data> = {};
  for (const [key, value] of Object.entries(entry)) {
    if (plain.has(key) && !isObject(value) && !Array.isArray(value)) row[key] = String(value);
    else if (worded.has(key) && isObject(value))
      for (const [locale, words] of Object.entries(value)) row[`${key}-${locale}`] = String(words);
    else if (worded.has(key)) row[key] = String(value);
    else more[key] = value;
  }
  return Object.keys(more).length > 0 ? { ...row, more: textOf(more) } : row;
}

/** A text as it is, anything else as YAML in one line. */
function textOf(value: Data): string {
  return isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value ?? "");
}
