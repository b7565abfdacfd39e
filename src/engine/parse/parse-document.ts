/**
 * text ──characters──▶ tokens ──▶ YAML document ──▶ plain data with places
 *
 * The place decides what a scalar is, never its look: everything is text here (`no`, `1.10`, `330100`).
 */
import {
  Composer,
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLError,
} from "yaml";
import {
  type Checked,
  type Diagnostic,
  diagnose,
  type Facts,
  type Path,
  type Rule,
  type Where,
} from "../model/index.ts";
import { checkCharacters } from "./characters.ts";
import { type Data, Lines, partAt, type SourceDocument, type SourceText } from "./document.ts";
import * as rules from "./rules.ts";
import { allowedTokens, deepest, Forbidden } from "./tokens.ts";

const mostCharacters = 5_000_000;
const mostFindings = 20;

type Found = (rule: Rule, start: number, end: number, facts?: Facts) => void;

/** Reads one document. It has no value when the text is not the restricted YAML of citymark. */
export function parseDocument({ file, text: written }: SourceText): Checked<SourceDocument> {
  const text = written.startsWith("\ufeff") ? written.slice(1) : written;
  const lines = new Lines(text);
  const diagnostics: Diagnostic[] = [];
  const whereIs = (start: number, end: number, path: Path = []): Where => ({
    file,
    path,
    span: lines.span(start, end),
    source: lines.line(start),
  });
  const found: Found = (rule, start, end, facts) => {
    if (diagnostics.length < mostFindings) diagnostics.push(diagnose(rule, whereIs(start, end), facts));
  };
  if (text.length > mostCharacters) found(rules.tooLarge, 0, 0, { most: String(mostCharacters) });
  else if (text.trim() === "") found(rules.empty, 0, 0);
  else if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) found(rules.webPage, 0, 1);
  else checkCharacters(text, found);
  if (diagnostics.some(({ severity }) => severity === "error")) return { diagnostics };

  const document = compose(text, found);
  if (!document?.contents) {
    if (diagnostics.length === 0) found(rules.empty, 0, 0);
    return { diagnostics };
  }
  const data = toData(document.contents, found, text);
  if (diagnostics.some(({ severity }) => severity === "error")) return { diagnostics };
  if (typeof data === "string") {
    const colon = fullWidthColon(text);
    if (colon === undefined) found(rules.notADocument, 0, Math.min(text.length, 40));
    else found(rules.fullWidthPunctuation, colon, colon + 1, { found: "：", ordinary: ": " });
    return { diagnostics };
  }
  const where: SourceDocument["where"] = (path, what = "value", within) => {
    const [start, end] = rangeOf(document.contents as ParsedNode, path, what);
    if (!within) return whereIs(start, end, path);
    const at = (offset: number) => start + offsetIn(text.slice(start, end), String(partAt(data, path) ?? ""), offset);
    return whereIs(at(within[0]), Math.min(at(within[1] - 1) + 1, end), path);
  };
  return { value: { file, data, where }, diagnostics };
}

function compose(text: string, found: Found): Document.Parsed | undefined {
  const composer = new Composer({
    version: "1.2",
    schema: "failsafe",
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
    resolveKnownTags: false,
    logLevel: "silent",
  });
  try {
    const [document] = composer.compose(allowedTokens(text), true, text.length);
    const problems = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
    if (problems.length === 0) return document;
    // What follows a first mistake is seldom another.
    for (const problem of problems.slice(0, 1)) reportProblem(problem, text, found);
  } catch (error) {
    if (!(error instanceof Forbidden)) throw error;
    found(rules.forbidden[error.what], error.start, error.end, {
      found: text.slice(error.start, Math.min(error.end, error.start + 40)),
      most: String(deepest),
    });
  }
  return undefined;
}

function reportProblem(problem: YAMLError, text: string, found: Found): void {
  const [start, end] = problem.pos;
  const colon = fullWidthColon(text);
  if (colon !== undefined) found(rules.fullWidthPunctuation, colon, colon + 1, { found: "：", ordinary: ": " });
  else found(rules.yamlProblem(problem.code), start, end);
}

/** Where a line looks like a key with a full-width colon, which YAML reads as text. */
function fullWidthColon(text: string): number | undefined {
  const match = /^[ \t-]*[A-Za-z][A-Za-z0-9_-]*[ \t]*：/m.exec(text);
  return match ? match.index + match[0].length - 1 : undefined;
}

function toData(node: ParsedNode | null, found: Found, text: string): Data {
  if (isScalar(node)) {
    checkEscapes(node, found, text);
    return scalarText(node);
  }
  if (isSeq(node)) return node.items.map((item) => toData(item as ParsedNode, found, text));
  if (isMap(node)) {
    const data: Record<string, Data> = Object.create(null);
    const seen = new Map<string, { key: string; start: number }>();
    for (const pair of node.items as Pair<Scalar, ParsedNode>[]) {
      const key = pair.key as Scalar & { range?: [number, number, number] };
      const [start, end] = key.range ?? [0, 0];
      if (typeof key.value !== "string" || end === start) {
        found(rules.noKey, start, end);
        continue;
      }
      checkEscapes(key, found, text);
      noteTwin(seen, key.value, start, end, found, text);
      data[key.value] = toData(pair.value, found, text);
    }
    return data;
  }
  return null;
}

/** What a text may not hold, an escape may not bring in: "\u0001". */
function checkEscapes({ type, value, range }: Scalar & { range?: Ranged["range"] }, found: Found, text: string): void {
  const [start, end] = range ?? [0, 0];
  if (type !== "QUOTE_DOUBLE" || !text.slice(start, end).includes("\\")) return;
  checkCharacters(String(value), (rule, _start, _end, facts) => found(rule, start, end, facts));
}

function noteTwin(
  seen: Map<string, { key: string; start: number }>,
  key: string,
  start: number,
  end: number,
  found: Found,
  text: string,
): void {
  const normal = isAscii(key) ? key : key.normalize("NFKC").trim();
  const before = seen.get(normal);
  if (!before) seen.set(normal, { key, start });
  else
    found(before.key === key ? rules.duplicateKey : rules.confusableKey, start, end, {
      key,
      other: before.key,
      line: String(new Lines(text).span(before.start, before.start).start.line),
    });
}

function isAscii(text: string): boolean {
  return /^[\u0020-\u007e]*$/.test(text);
}

/** The text of a scalar; nothing written, `~` and `null` are no answer. A quoted text stays a text. */
function scalarText(node: Scalar): Data {
  const value = node.value as string | null;
  if (value === null) return null;
  if (node.type === "PLAIN" && (value === "" || value === "~" || /^(?:null|Null|NULL)$/.test(value))) return null;
  return value;
}

/** Where a character of a scalar stands in what was written: behind quotes, block marks, escapes and folded lines. */
function offsetIn(written: string, value: string, offset: number): number {
  let at = 0;
  for (let i = 0; i <= offset && at < written.length; ) {
    const same = written[at] === value[i];
    if (same && i === offset) return at;
    if (same || !/\s/.test(value[i] ?? "x") || /\s/.test(written[at] ?? "")) at += 1;
    if (same || /\s/.test(value[i] ?? "x")) i += 1;
  }
  return at;
}

type Ranged = Node & { range?: [number, number, number] | null };

/** The stretch of text of a part; where the path leads nowhere, of the nearest part above. */
function rangeOf(root: ParsedNode, path: Path, what: "value" | "key"): [number, number] {
  let node: Ranged = root;
  // Of the whole, the key is its first.
  let key = path.length === 0 && isMap(root) ? (root.items[0]?.key as Ranged | undefined) : undefined;
  for (const step of path) {
    const pair: Pair<Ranged, Ranged | null> | undefined = isMap(node)
      ? (node.items as Pair<Ranged, Ranged | null>[]).find(({ key: each }) => isScalar(each) && each.value === step)
      : undefined;
    const next: Ranged | null | undefined = pair
      ? pair.value
      : isSeq(node)
        ? (node.items[step as number] as Ranged | undefined)
        : undefined;
    if (pair) key = pair.key;
    else if (next) key = undefined;
    if (!next) {
      if (pair) node = pair.key;
      break;
    }
    node = next;
  }
  const [start = 0, end = 0] = (what === "key" && key ? key : emptyScalar(node) && key ? key : node).range ?? [];
  return [start, end];
}

function emptyScalar(node: Ranged): boolean {
  return isScalar(node) && (node.range?.[0] ?? 0) === (node.range?.[1] ?? 0);
}
