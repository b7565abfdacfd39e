/** What is looked for in the parts of a workbook before a library reads them. */
import { strFromU8 } from "fflate";

/** `file`: not a workbook. `damaged`, `large`, `macros`: refused. `links`: other files are named; they are never read. */
export type PartProblem = {
  readonly kind: "file" | "damaged" | "large" | "macros" | "links";
  readonly reason?: string;
};

type Parts = ReadonlyMap<string, Uint8Array>;

/** Of a sheet: a table with every answer of 300 cities has about 30,000. */
export const mostRows = 50_000;
const mostColumns = 500;
const deepest = 100;
/** How many cells one repeated cell may stand for. */
const mostRepeats = 20_000;

/** The first problem that forbids reading; else the one to report. */
export function checkParts(parts: Parts): PartProblem | undefined {
  const texts = new Map(
    [...parts].filter(([name]) => /\.(?:xml|rels)$/i.test(name)).map(([name, bytes]) => [name, textOf(bytes)]),
  );
  if (![...texts.values()].every(isPlain)) return { kind: "damaged", reason: "markup" };
  const mimetype = parts.get("mimetype");
  if (mimetype) return checkOds(textOf(mimetype), texts);
  return checkXlsx(texts, parts);
}

const textOf = (bytes: Uint8Array): string => strFromU8(bytes);

/** No declarations that define entities, no nesting without end. */
function isPlain(text: string): boolean {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || text.includes("\u0000") || text.includes("\ufffd")) return false;
  let depth = 0;
  for (const [, closing, , closed] of text.matchAll(/<(\/?)([A-Za-z][^\s<>/]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g)) {
    if (closing) depth -= 1;
    else if (!closed) depth += 1;
    if (depth > deepest) return false;
  }
  return true;
}

function checkXlsx(texts: ReadonlyMap<string, string>, parts: Parts): PartProblem | undefined {
  const types = texts.get("[Content_Types].xml") ?? "";
  if (
    [...parts.keys()].some((name) => /vbaProject|macrosheets/i.test(name)) ||
    /sheet\.macroEnabled\.main\+xml/i.test(types)
  )
    return { kind: "macros" };
  if (!/spreadsheetml\.sheet\.main\+xml/.test(types)) return { kind: "file" };
  const names = [...(texts.get("xl/workbook.xml") ?? "").matchAll(/<sheet\s[^>]*?\bname="([^"]*)"/g)].map(([, name]) =>
    name?.toLowerCase(),
  );
  if (names.length === 0 || new Set(names).size < names.length) return { kind: "damaged", reason: "sheets" };
  for (const [name, text] of texts) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) continue;
    const problem = checkSheet(text);
    if (problem) return problem;
  }
  return [...parts.keys()].some((name) => /externalLinks\//i.test(name)) ? { kind: "links" } : undefined;
}

/** Every cell once, at a place that a sheet has, with a number where a number is promised. */
function checkSheet(text: string): PartProblem | undefined {
  if (!/<worksheet[\s>]/.test(text)) return { kind: "damaged", reason: "sheets" };
  const seen = new Set<string>();
  for (const [, attributes = "", body = ""] of text.matchAll(/<c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const at = /(?:^|\s)r="([^"]*)"/.exec(attributes)?.[1] ?? "";
    const [, letters, digits] = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/.exec(at) ?? [];
    if (letters === undefined || seen.has(at)) return { kind: "damaged", reason: "cells" };
    seen.add(at);
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (Number(digits) > mostRows || column > mostColumns) return { kind: "large" };
    const type = /(?:^|\s)t="([^"]*)"/.exec(attributes)?.[1] ?? "n";
    const value = /<v>([^<]*)<\/v>/.exec(body)?.[1];
    if (type === "n" && value !== undefined && !/^-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]{1,2})?$/.test(value.trim()))
      return { kind: "damaged", reason: "numbers" };
  }
  return undefined;
}

function checkOds(mimetype: string, texts: ReadonlyMap<string, string>): PartProblem | undefined {
  if (mimetype.trim() !== "application/vnd.oasis.opendocument.spreadsheet") return { kind: "file" };
  if ([...texts.keys()].some((name) => /^Basic\/.*(?:script-lb|Module)/i.test(name))) return { kind: "macros" };
  const content = texts.get("content.xml") ?? "";
  for (const [row, head = ""] of content.matchAll(/<table:table-row([^>]*?)(?:\/>|>[\s\S]*?<\/table:table-row>)/g)) {
    const rows = repeats(head, "rows");
    for (const [cell, attributes = ""] of row.matchAll(
      /<table:table-cell([^>]*?)(?:\/>|>[\s\S]*?<\/table:table-cell>)/g,
    )) {
      const filled = /office:value|table:formula/.test(attributes) || /<text:p/.test(cell);
      if (filled && rows * repeats(attributes, "columns") > mostRepeats) return { kind: "large" };
    }
  }
  return undefined;
}

function repeats(attributes: string, what: "rows" | "columns"): number {
  return Number(new RegExp(`table:number-${what}-repeated="([0-9]+)"`).exec(attributes)?.[1] ?? 1);
}
