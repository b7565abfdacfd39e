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
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLError,
} from "yaml";
import {
  type Checked,
  type Diagnostic,
  diagnose,
  type FactsArgument,
  type Path,
  type Rule,
  type Where,
} from "../model/index.ts";
import { checkCharacters } from "./characters.ts";
import { type Data, Lines, partAt, type SourceDocument, type SourceText } from "./document.ts";
import { fullWidthColon, fullWidthFacts, reportCause, withoutLines } from "./likely-cause.ts";
import { offsetIn, Places } from "./places.ts";
import * as rules from "./rules/index.ts";
import { allowedTokens, deepest, Forbidden } from "./tokens.ts";

const mostCharacters = 5_000_000;
const mostFindings = 20;

/** What is read, and how to report. */
interface Reading {
  readonly text: string;
  readonly lines: Lines;
  readonly found: Found;
}

type Found = <F>(rule: Rule<F>, start: number, end: number, ...facts: FactsArgument<F>) => void;

/** `rest`: where there is no value, what could be read apart from the lines that could not, so that more mistakes can be found. */
export interface ParsedDocument extends Checked<SourceDocument> {
  readonly rest?: SourceDocument;
}

/** Reads one document. It has no value when the text is not the restricted YAML of citymark. */
export function parseDocument({ file, text: written }: SourceText): ParsedDocument {
  const text = written.startsWith("\ufeff") ? written.slice(1) : written;
  const lines = new Lines(text);
  const diagnostics: Diagnostic[] = [];
  const whereIs = (start: number, end: number, path: Path = []): Where => ({
    file,
    path,
    span: lines.span(start, end),
    source: lines.line(start),
  });
  const found: Found = (rule, start, end, ...facts) => {
    if (diagnostics.length < mostFindings) diagnostics.push(diagnose(rule, whereIs(start, end), ...facts));
  };
  checkText(text, found);
  if (diagnostics.some(({ severity }) => severity === "error")) return { diagnostics };

  const { contents } = compose(text, found) ?? {};
  if (!contents) {
    if (diagnostics.length === 0) found(rules.empty, 0, 0);
    return { diagnostics };
  }
  const data = toData(contents, { text, lines, found });
  const broken = diagnostics.some(({ severity }) => severity === "error");
  if (typeof data === "string") {
    if (broken) return { diagnostics };
    const colon = fullWidthColon(text);
    if (colon === undefined) found(rules.notADocument, 0, Math.min(text.length, 40));
    else found(rules.fullWidthPunctuation, colon, colon + 1, fullWidthFacts("："));
    return { diagnostics };
  }
  const places = new Places(contents);
  const where: SourceDocument["where"] = (path, what = "value", within) => {
    const [start, end] = places.rangeOf(path, what);
    if (!within) return whereIs(start, end, path);
    const whole = String((what === "key" ? path.at(-1) : partAt(data, path)) ?? "");
    const at = (offset: number) => start + offsetIn(text.slice(start, end), whole, offset);
    return whereIs(at(within[0]), Math.min(at(within[1] - 1) + 1, end), path);
  };
  const read = { file, data, where };
  return broken ? { rest: read, diagnostics } : { value: read, diagnostics };
}

/** What no document is, whatever is written in it. */
function checkText(text: string, found: Found): void {
  if (text.length > mostCharacters) found(rules.tooLarge, 0, 0, { most: String(mostCharacters) });
  else if (text.trim() === "") found(rules.empty, 0, 0);
  else if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) found(rules.webPage, 0, 1);
  else checkCharacters(text, found);
}

/** The document, without the lines that cannot be read; these are reported, as far as they can be distinguished. */
function compose(text: string, found: Found): Document.Parsed | undefined {
  let rest = text;
  try {
    for (let round = 0; round < mostFindings; round += 1) {
      const { document, problem } = composeOnce(rest);
      if (!problem) return document;
      const next = withoutLines(rest, reportCause(problem, rest, found));
      if (next === rest) return undefined;
      rest = next;
    }
  } catch (error) {
    if (!(error instanceof Forbidden)) throw error;
    const rule: Rule<{ found: string; most: string }> = rules.forbidden[error.what];
    found(rule, error.start, error.end, {
      found: text.slice(error.start, Math.min(error.end, error.start + 40)),
      most: String(deepest),
    });
  }
  return undefined;
}

function composeOnce(text: string): {
  readonly document: Document.Parsed | undefined;
  readonly problem: YAMLError | undefined;
} {
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
  const [document] = composer.compose(allowedTokens(text), true, text.length);
  return { document, problem: [...(document?.errors ?? []), ...(document?.warnings ?? [])][0] };
}

function toData(node: ParsedNode | null, reading: Reading): Data {
  if (isScalar(node)) {
    checkEscapes(node, reading);
    return scalarText(node);
  }
  if (isSeq(node)) return node.items.map((item) => toData(item as ParsedNode, reading));
  if (isMap(node)) {
    const data: Record<string, Data> = Object.create(null);
    const seen = new Map<string, KeyAt>();
    for (const { key, value } of node.items as Pair<Scalar, ParsedNode>[]) {
      const [start, end] = key.range ?? [0, 0];
      if (typeof key.value !== "string" || end === start) {
        reading.found(rules.noKey, start, end);
        continue;
      }
      checkEscapes(key, reading);
      noteKey(seen, { key: key.value, start, end }, reading);
      data[key.value] = toData(value, reading);
    }
    return data;
  }
  return null;
}

/** What a text may not hold, an escape may not bring in: "\u0001". */
function checkEscapes({ type, value, range }: Scalar, { text, found }: Reading): void {
  const [start, end] = range ?? [0, 0];
  if (type !== "QUOTE_DOUBLE" || !text.slice(start, end).includes("\\")) return;
  checkCharacters(String(value), (rule, _start, _end, ...facts) => found(rule, start, end, ...facts));
}

interface KeyAt {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Two keys that are the same, or look it. */
function noteKey(seen: Map<string, KeyAt>, at: KeyAt, { lines, found }: Reading): void {
  const { key, start, end } = at;
  const normal = isAscii(key) ? key : key.normalize("NFKC").trim();
  const before = seen.get(normal);
  if (!before) seen.set(normal, at);
  else
    found(before.key === key ? rules.duplicateKey : rules.confusableKey, start, end, {
      key,
      other: before.key,
      line: String(lines.span(before.start, before.start).start.line),
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
