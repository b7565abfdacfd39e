/** Adds an entry to a list of a YAML text without touching another character of it. */
import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { EditableDocument } from "./edit-document.ts";

/** A list that is not there begins at the end. `inline` and `lines` as `EditableDocument.append` takes them. */
export function appendEntry(
  text: string,
  key: string,
  entry: object,
  { inline = [], lines = [] }: { readonly inline?: readonly string[]; readonly lines?: readonly string[] } = {},
): string {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const whole = text.endsWith("\n") || text === "" ? text : `${text}${end}`;
  const list = new EditableDocument("");
  list.append(key, [entry], inline, lines);
  const [head = "", ...written] = list.toString().trimEnd().split("\n");
  const found = listIn(whole, key);
  if (!found) return `${whole}${[head, ...written, ""].join(end)}`;
  const indented = written.map((line) => `${" ".repeat(found.column)}${line.slice(2)}`);
  return `${whole.slice(0, found.end)}${[...indented, ""].join(end)}${whole.slice(found.end)}`;
}

/** Where the list ends, and the column of its dashes. Nothing where it is not written in lines of its own. */
function listIn(text: string, key: string): { readonly end: number; readonly column: number } | undefined {
  const { contents } = parseDocument(text, { schema: "failsafe" });
  const pair = isMap(contents)
    ? contents.items.find(({ key: each }) => isScalar(each) && each.value === key)
    : undefined;
  const list = pair?.value;
  if (!isSeq(list) || list.flow) return undefined;
  const last = list.items.at(-1) as Node | undefined;
  const [start = 0] = list.range ?? [];
  const [, valueEnd = text.length] = last?.range ?? [];
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", valueEnd - 1);
  return { end: lineEnd < 0 ? text.length : lineEnd + 1, column: start - lineStart };
}
