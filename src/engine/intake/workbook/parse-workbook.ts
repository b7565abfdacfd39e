/**
 * bytes ──zip──▶ parts ──check──▶ cells
 *
 * A filled form as a grid of cells: a workbook (.xlsx, .ods, .xls), or a CSV text.
 */
import { strFromU8, strToU8, zipSync } from "fflate";
import { type Checked, type Diagnostic, diagnose } from "../../model/index.ts";
import { readRecords } from "../csv-records.ts";
import { Lines, type SourceText } from "../document.ts";
import * as rules from "../rules/index.ts";
import { checkParts, type PartProblem } from "./check-parts.ts";
import type { Grid } from "./grid.ts";
import { readCells, TooManyRows } from "./read-cells.ts";
import { openZip, RefusedZip } from "./zip.ts";

const mostBytes = 20_000_000;
const limits = { members: 1000, total: 100_000_000, ratio: 200 };

interface SourceBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export function parseWorkbook({ file, bytes }: SourceBytes): Checked<Grid> {
  const where = { file, path: [] };
  const refused = (problem: PartProblem): Diagnostic => {
    switch (problem.kind) {
      case "file":
        return diagnose(rules.notAWorkbook, where);
      case "large":
        return diagnose(rules.workbookTooLarge, where);
      case "macros":
        return diagnose(rules.workbookMacros, where);
      case "links":
        return diagnose(rules.workbookLinks, where);
      case "damaged":
        return diagnose(rules.workbookDamaged, where, { reason: problem.reason ?? "zip" });
    }
  };
  const kind = kindOf(bytes);
  if (!kind) return { diagnostics: [refused({ kind: "file" })] };
  const problem = bytes.length > mostBytes ? ({ kind: "large" } as const) : problemIn(bytes, kind);
  const diagnostics = problem ? [refused(problem)] : [];
  if (problem && problem.kind !== "links") return { diagnostics };
  try {
    return { value: readCells(file, kind === "ods" ? withoutMaps(bytes) : bytes, kind), diagnostics };
  } catch (error) {
    if (error instanceof TooManyRows) return { diagnostics: [refused({ kind: "large" })] };
    // The library throws errors of many kinds on files that it cannot read.
    return { diagnostics: [refused({ kind: "damaged", reason: "library" })] };
  }
}

type Kind = "xlsx" | "ods" | "xls";

/** By the first bytes: the name of a file does not say what it holds. */
function kindOf(bytes: Uint8Array): Kind | undefined {
  const starts = (...first: readonly number[]) => first.every((byte, i) => bytes[i] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "xls";
  if (!starts(0x50, 0x4b, 0x03, 0x04)) return undefined;
  return strFromU8(bytes.subarray(30, 38), true) === "mimetype" ? "ods" : "xlsx";
}

function problemIn(bytes: Uint8Array, kind: Kind): PartProblem | undefined {
  if (kind === "xls") {
    // Names in such a file have two bytes for each letter.
    const text = strFromU8(bytes, true).replaceAll("\u0000", "");
    if (text.includes("EncryptedPackage")) return { kind: "damaged", reason: "encrypted" };
    return text.includes("_VBA_PROJECT") ? { kind: "macros" } : undefined;
  }
  try {
    return checkParts(openZip(bytes, limits));
  } catch (error) {
    if (!(error instanceof RefusedZip)) throw error;
    return error.reason === "size" ? { kind: "large" } : { kind: "damaged", reason: error.reason };
  }
}

/**
 * An .ods file without the further formats of its number formats, such as a red one for what is negative: the library does not
 * read them, and would print that on the console.
 */
function withoutMaps(bytes: Uint8Array): Uint8Array {
  const members = [...openZip(bytes, limits)].map(([name, content]) =>
    /^(?:content|styles)\.xml$/.test(name)
      ? ([name, strToU8(strFromU8(content).replace(/<style:map\b[^>]*\/>/g, ""))] as const)
      : ([name, content] as const),
  );
  return zipSync(Object.fromEntries(members), { level: 0 });
}

/** A CSV text as one sheet. */
export function parseCsvGrid({ file, text: written }: SourceText): Checked<Grid> {
  const text = written.replace(/^\ufeff/, "");
  const lines = new Lines(text);
  const { records, misplaced } = readRecords(text);
  const at = (start: number, end: number) => ({
    file,
    path: [],
    span: lines.span(start, end),
    source: lines.line(start),
  });
  if (misplaced !== undefined) return { diagnostics: [diagnose(rules.csvQuote, at(misplaced, misplaced + 1))] };
  const rows = records.map((record, row) =>
    record.flatMap(({ text: cell, start, end }, column) =>
      cell === "" ? [] : [{ row, column, text: cell, where: at(start, end) }],
    ),
  );
  return { value: { file, sheets: [{ name: "", rows: rows.filter(({ length }) => length > 0) }] }, diagnostics: [] };
}
