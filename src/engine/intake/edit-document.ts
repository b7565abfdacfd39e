/** Edits the text of a YAML document; comments, order and layout of what is not edited stay as they are. */
import { Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, YAMLMap, YAMLSeq } from "yaml";

export class EditableDocument {
  private readonly document: Document;

  constructor(text: string) {
    // Everything is text but what is left empty: `null` alone makes that possible.
    this.document = parseDocument(text, { schema: "failsafe", customTags: ["null"] });
  }

  /** A part of the document as plain data; `undefined` if it has no such key. */
  get(key: string): unknown {
    return (this.document.toJS() as Record<string, unknown> | null)?.[key];
  }

  set(key: string, value: object | string): void {
    this.document.set(key, typeof value === "object" ? this.document.createNode(value) : value);
  }

  /** Sets a key; a new one stands behind another that is there. */
  setBehind(other: string, key: string, value: string): void {
    this.document.set(key, value);
    const { contents } = this.document;
    if (!isMap(contents)) return;
    const [pair, before] = [pairOf(contents, key), pairOf(contents, other)];
    if (!pair || !before || contents.items.at(-1) !== pair) return;
    contents.items.pop();
    contents.items.splice(contents.items.indexOf(before) + 1, 0, pair);
  }

  /** Sets an entry of a map; what comments an entry without a value stays. Rows of a table get a line each. */
  setEntry(key: string, name: string, value: unknown): void {
    const map = this.map(key);
    const node = this.document.createNode(value) as Node;
    if (isSeq(node) && node.items.some(isMap)) for (const row of node.items) setFlow(row);
    else setFlow(node);
    const pair = pairOf(map, name);
    if (!pair) {
      map.set(this.document.createNode(name), node);
      return;
    }
    const { comment, commentBefore } = (pair.value ?? {}) as Partial<Node>;
    if (comment) node.comment = comment;
    if (commentBefore) node.commentBefore = commentBefore;
    pair.value = node;
  }

  /** Moves an entry from one map to another, with its comments. */
  move(key: string, name: string, to: string): void {
    const map = this.map(key);
    const pair = pairOf(map, name);
    if (!pair) return;
    map.items.splice(map.items.indexOf(pair), 1);
    this.map(to).items.push(pair);
  }

  /** Renames an entry and adds to what it says; one that only has a value gets the long form. Comments stay. */
  mark(key: string, name: string, renamed: string, more: Readonly<Record<string, string>>): void {
    const pair = pairOf(this.map(key), name);
    if (!pair) return;
    if (isScalar(pair.key)) pair.key.value = renamed;
    const long = this.longForm(pair);
    for (const [each, text] of Object.entries(more)) long.set(each, text);
  }

  /** Adds a text to a list within an entry, which gets the long form; one that is there stays. */
  addItem(key: string, name: string, list: string, item: string): void {
    const map = this.map(key);
    if (!pairOf(map, name)) this.ask(key, name, "");
    const pair = pairOf(map, name);
    if (!pair) return;
    const long = this.longForm(pair);
    const found = long.get(list);
    if (!isSeq(found)) {
      const items = this.document.createNode([item]) as YAMLSeq;
      items.flow = true;
      long.set(list, items);
    } else if (!found.items.some((each) => String(isScalar(each) ? each.value : each) === item)) found.add(item);
  }

  /** An entry that only has a value, or none, as a map. */
  private longForm(pair: Pair<unknown, unknown>): YAMLMap {
    if (isMap(pair.value)) return pair.value;
    const { value } = pair;
    const long = new YAMLMap(this.document.schema);
    long.flow = !isSeq(value) || value.flow === true;
    // What stands behind the value stands behind the braces.
    if (isScalar(value) && value.comment) {
      long.comment = value.comment;
      delete value.comment;
    }
    if (!isScalar(value) || value.value !== null) long.set("value", value);
    pair.value = long;
    return long;
  }

  /** Adds an entry without a value, what is asked for above it; one that is there stays. */
  ask(key: string, name: string, question: string): void {
    const map = this.map(key);
    if (pairOf(map, name)) return;
    // Parsed, for a new pair cannot be without a value.
    const asked = question === "" ? "" : `# ${question}\n`;
    const { contents } = parseDocument(`${asked}${name}:\n`, { schema: "failsafe", customTags: ["null"] });
    const [pair] = isMap(contents) ? contents.items : [];
    if (!pair) return;
    if (isScalar(pair.key) && question !== "") pair.key.commentBefore = ` ${question}`;
    map.items.push(pair);
  }

  private map(key: string): YAMLMap {
    const found = this.document.get(key, true);
    if (isMap(found)) {
      if (found.items.length === 0) found.flow = false;
      return found;
    }
    const map = new YAMLMap(this.document.schema);
    const { comment, commentBefore } = (found ?? {}) as Partial<Node>;
    map.commentBefore = commentBefore ?? comment ?? null;
    this.document.set(key, map);
    return map;
  }

  deleteEntry(key: string, name: string): void {
    this.document.deleteIn([key, name]);
  }

  delete(key: string): void {
    this.document.delete(key);
  }

  /**
   * Adds entries at the end of a list, in block style; a comment in place of the list stays above its first entry. Keys
   * without a value are left out; `inline` names those written in braces, `lines` those of which each entry is.
   */
  append(key: string, entries: readonly object[], inline: readonly string[] = [], lines: readonly string[] = []): void {
    const list = this.list(key);
    for (const entry of entries) {
      const written = Object.entries(entry).filter(([, value]) => value !== undefined);
      const node = this.document.createNode(Object.fromEntries(written)) as YAMLMap;
      for (const name of inline) setFlow(node.get(name));
      for (const name of lines) setFlowEach(node.get(name));
      list.add(node);
    }
  }

  private list(key: string): YAMLSeq {
    const found = this.document.get(key, true);
    if (isSeq(found)) {
      found.flow = false;
      return found;
    }
    const list = new YAMLSeq(this.document.schema);
    const { comment, commentBefore } = (found ?? {}) as Node;
    list.commentBefore = commentBefore ?? comment ?? null;
    this.document.set(key, list);
    return list;
  }

  toString(): string {
    return this.document.toString({ lineWidth: 0, nullStr: "" });
  }
}

function pairOf(map: YAMLMap, name: string): Pair<unknown, unknown> | undefined {
  return map.items.find(({ key }) => String(isScalar(key) ? key.value : key) === name);
}

function setFlow(node: unknown): void {
  if (isMap(node) || isSeq(node)) node.flow = true;
}

function setFlowEach(node: unknown): void {
  if (isMap(node)) for (const { value } of node.items) setFlow(value);
}

/** A new document with these keys. */
export function newDocument(data: object): string {
  return new Document(data).toString({ lineWidth: 0 });
}

/** What has an entry of its own: its keys get a line each. */
const listed: ReadonlySet<unknown> = new Set(["inputs", "groups", "indicators"]);
const longestFlow = 110;

/** A new document as people write it: entries of a list in lines, short parts of them in braces. All scalars are text. */
export function layoutDocument(data: object): string {
  const document = new Document(data, { schema: "failsafe", customTags: ["null"], aliasDuplicateObjects: false });
  const { contents } = document;
  if (isMap(contents)) {
    layOut(contents);
    for (const { key } of contents.items.slice(1)) if (isScalar(key)) key.spaceBefore = listed.has(key.value);
  }
  return document.toString({ lineWidth: 0, nullStr: "" });
}

function layOut({ items }: YAMLMap): void {
  for (const { key, value } of items) {
    if (isSeq(value)) value.items.forEach(setFlow);
    if (!isMap(value)) continue;
    const entries = listed.has(isScalar(key) ? key.value : key);
    if (entries) value.items.forEach(layOutEntry);
    else if (JSON.stringify(value).length <= longestFlow) setFlow(value);
    else layOut(value);
  }
}

function layOutEntry({ value }: Pair): void {
  if (isMap(value)) layOut(value);
}
