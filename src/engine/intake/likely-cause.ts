/**
 * The likely cause of a YAML error. The parser reports where it gave up, which may be far below the mistake. Causes are looked
 * for only after an error, so that a wrong guess can do no more than point at another line.
 */
import type { YAMLError } from "yaml";
import type { FactsArgument, FactsOf, Rule } from "../model/index.ts";
import * as rules from "./rules/index.ts";

interface Cause {
  readonly rule: Rule<object>;
  readonly start: number;
  readonly end: number;
}

type Found = <F>(rule: Rule<F>, start: number, end: number, ...facts: FactsArgument<F>) => void;

/** Reports the likely cause of an error of the parser; gives the place of what was reported. */
export function reportCause({ code, pos: [start, end] }: YAMLError, text: string, found: Found): number {
  const sign = fullWidthColon(text) ?? fullWidthInFlow(text, start) ?? fullWidthSign(text, start);
  if (sign !== undefined) {
    found(rules.fullWidthPunctuation, sign, sign + 1, fullWidthFacts(text[sign] ?? ""));
    return sign;
  }
  const lone = loneSign(text, start);
  if (lone) {
    found(rules.loneSign, lone.start, lone.start + 1, { sign: lone.sign });
    return lone.start;
  }
  const cause = missingComma(text, start) ?? likelyCause(text, start) ?? placeOf(code, start, end, text);
  found(cause.rule, cause.start, cause.end);
  return cause.start;
}

/** The parser may stop on an empty line: the error is before it. */
function placeOf(code: string, start: number, end: number, text: string): Cause {
  const rule = rules.yamlProblem(code);
  const written = text.slice(0, start).trimEnd().length;
  const empty = /^[ \t]*(?:\r?\n|$)/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1));
  return empty && written > 0 ? { rule, start: written - 1, end: written } : { rule, start, end };
}

/** The text with spaces in place of the line of an offset and the lines that belong to it, so that the rest can be read. */
export function withoutLines(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const indent = /^ */.exec(text.slice(start))?.[0].length ?? 0;
  // An entry goes on until a key that is not further in.
  const next = new RegExp(`\\n(?= {0,${indent}}(?:- )?[\\w\\u4e00-\\u9fff.-]+[:：])`, "g");
  next.lastIndex = Math.max(offset, start);
  const end = next.exec(text)?.index ?? text.length;
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, " ") + text.slice(end);
}

/** A full-width brace or bracket, or an indentation of full-width spaces, on the line of an offset. */
function fullWidthSign(text: string, offset: number): number | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const match = /^[^\n"'#]*?(?:[｛｝［］【】]|^[ ]*\u3000)/.exec(text.slice(start));
  return match ? start + match[0].length - 1 : undefined;
}

/** Where a line looks like a key with a full-width colon, which YAML reads as text. */
export function fullWidthColon(text: string): number | undefined {
  const match = /^[ \t-]*[A-Za-z][A-Za-z0-9_-]*[ \t]*：/m.exec(text);
  return match ? match.index + match[0].length - 1 : undefined;
}

/** The same inside { }, or a full-width comma before the next key, on the line of an offset. */
function fullWidthInFlow(text: string, offset: number): number | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text
    .slice(start, end === -1 ? undefined : end)
    .replace(/"[^"]*"|'[^']*'/g, (quoted) => "x".repeat(quoted.length));
  const open = line.search(/[{[]/);
  if (open === -1) return undefined;
  const match = /(?:[{[,，]\s*[A-Za-z][\w-]*\s*：|，(?=\s*[A-Za-z][\w-]*\s*[:：]))/.exec(line.slice(open));
  return match ? start + open + match.index + match[0].length - 1 : undefined;
}

const ordinarySigns: Readonly<Record<string, string>> = {
  "：": ": ",
  "｛": "{",
  "｝": "}",
  "［": "[",
  "］": "]",
  "【": "[",
  "】": "]",
  "\u3000": " ",
};

export function fullWidthFacts(sign: string): FactsOf<typeof rules.fullWidthPunctuation> {
  return { found: sign, ordinary: ordinarySigns[sign] ?? ", " };
}

/** A hyphen or a question mark alone behind a colon, on the line of an offset: for "nothing", where YAML begins a list or a key. */
function loneSign(text: string, offset: number): { readonly start: number; readonly sign: string } | undefined {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const match = /^[^\n]*?:[ \t]+[-?][ \t\r]*(?=\n|#|$)/.exec(text.slice(from));
  if (!match) return undefined;
  const start = from + match[0].search(/[-?][ \t\r]*$/);
  return { start, sign: text[start] ?? "" };
}

/** Two entries inside { } on the line of an offset with another sign between them than a comma, or with none. */
function missingComma(text: string, offset: number): Cause | undefined {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const to = text.indexOf("\n", offset);
  const line = text
    .slice(from, to === -1 ? undefined : to)
    .replace(/"[^"]*"|'[^']*'/g, (quoted) => "x".repeat(quoted.length));
  const match = /\{[^{}]*?[\w-]+:[ \t]+[^,:{}[\]]*?([、;；|]\s*|[ \t]+)[A-Za-z][\w-]*:[ \t]/.exec(line);
  if (!match) return undefined;
  const sign = match[1] ?? "";
  const start = from + match.index + match[0].length - (/[A-Za-z][\w-]*:[ \t]$/.exec(match[0])?.[0].length ?? 0);
  return { rule: rules.missingComma, start: start - sign.length, end: start };
}

/** A quote or bracket that is never closed, or a line indented differently from its neighbours; the first of them before an offset. */
function likelyCause(text: string, gaveUp: number): Cause | undefined {
  // A line too far in is noticed at the end of the line before.
  const limit = text.indexOf("\n", gaveUp) + 1;
  const causes = [unclosed(text), badIndentation(text)].flatMap((cause) =>
    cause && (limit === 0 || cause.start <= limit) ? [cause] : [],
  );
  return causes.sort((a, b) => a.start - b.start)[0];
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly indent: number;
  /** Whether it begins with a key, behind hyphens or not. */
  readonly key: boolean;
}

/** The lines that count: no empty ones, no comments, no bodies of texts that go over several lines. */
function* linesOf(text: string): Generator<Line> {
  let body: number | undefined;
  let start = 0;
  for (const line of text.split("\n")) {
    const indent = line.search(/[^ \r]/);
    const counts = indent !== -1 && line[indent] !== "#" && (body === undefined || indent <= body);
    if (counts) {
      body = /:[ \t]+[|>][-+0-9]*\s*$/.test(line) ? indent : undefined;
      yield { text: line, start, indent, key: /^ *(?:- +)*[\w\u4e00-\u9fff.-]+:(?= |\r?$)/.test(line) };
    }
    start += line.length + 1;
  }
}

/** A sign that opens, and the indentation of its line. */
interface Open {
  readonly sign: string;
  readonly at: number;
  readonly indent: number;
}

function unclosed(text: string): Cause | undefined {
  let open: readonly Open[] = [];
  for (const line of linesOf(text)) {
    if (line.key && line.indent <= (open[0]?.indent ?? -1)) break;
    open = openAfter(line, open);
  }
  const last = open.at(-1);
  return last && { rule: rules.yamlProblem("MISSING_CHAR"), start: last.at, end: last.at + 1 };
}

function badIndentation(text: string): Cause | undefined {
  let open: readonly Open[] = [];
  let levels: readonly number[] = [];
  let afterValue = false;
  let before: Placed | undefined;
  for (const line of linesOf(text)) {
    const { indent, key } = line;
    if (open.length === 0) {
      const wrong = key && misplaced(line, levels, afterValue, before);
      if (wrong) return badIndent(wrong);
      before = { line, levels };
      const hyphens = /^ *((?:- +)*)/.exec(line.text)?.[1]?.length ?? 0;
      levels = [...levels.filter((level) => level < indent), indent, indent + hyphens];
      afterValue = key && /:[ \t]+[^\s#|>]/.test(line.text);
    }
    open = openAfter(line, open);
  }
  return undefined;
}

/** A line, and the levels of indentation before it. */
interface Placed {
  readonly line: Line;
  readonly levels: readonly number[];
}

/** The line with the wrong indentation, if this one or the one before has it. */
function misplaced(
  line: Line,
  levels: readonly number[],
  afterValue: boolean,
  before: Placed | undefined,
): Line | undefined {
  const last = levels.at(-1) ?? 0;
  const tooDeep = afterValue && line.indent > last;
  // Where the lines before it were as far in, the line between them is not far enough in.
  if (tooDeep && before?.levels.includes(line.indent)) return before.line;
  return tooDeep || (line.indent < last && !levels.includes(line.indent)) ? line : undefined;
}

function badIndent({ start, indent }: Line): Cause {
  return { rule: rules.yamlProblem("BAD_INDENT"), start, end: start + Math.max(1, indent) };
}

const marks = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?<=^|\s)#.*|["'{}[\]]/g;
const closing: Readonly<Record<string, string>> = { "}": "{", "]": "[" };

/** What is open behind a line. */
function openAfter(line: Line, before: readonly Open[]): readonly Open[] {
  const { sign = "" } = before.at(-1) ?? {};
  if (sign !== '"' && sign !== "'") return opened(line, 0, before);
  const end = line.text.indexOf(sign);
  return end === -1 ? before : opened(line, end + 1, before.slice(0, -1));
}

function opened({ text, start, indent }: Line, from: number, before: readonly Open[]): readonly Open[] {
  const open = [...before];
  for (const { 0: sign, index } of text.slice(from).matchAll(marks)) {
    const at = from + index;
    if (closing[sign] === undefined) {
      const opens = sign.length === 1 && sign !== "#" && begins(text.slice(0, at), open.length > 0);
      if (opens) open.push({ sign, at: start + at, indent });
    } else if (closing[sign] === open.at(-1)?.sign) open.pop();
  }
  return open;
}

/** A quote or bracket opens a value only where one may begin. */
function begins(before: string, within: boolean): boolean {
  return (within ? /[:,[{]\s*$|^[\s-]*$/ : /:\s+$|^[\s-]*$/).test(before);
}
