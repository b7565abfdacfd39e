/** A table that people filled in: a workbook, or a CSV file. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type Checked, type Grid, parseCsvGrid, parseWorkbook } from "../../engine/index.ts";
import { isFile } from "./exists.ts";
import { readSource } from "./read-source.ts";

/** Whether a file is a workbook, or a CSV file by its name. */
export function isTable(file: string): boolean {
  return (isFile(file) && isWorkbook(file)) || /\.csv$/i.test(file);
}

export async function readGrid(file: string): Promise<Checked<Grid>> {
  if (isFile(file) && isWorkbook(file)) return parseWorkbook({ file, bytes: readFileSync(file) });
  const source = await readSource(file);
  if (!source.value) return { diagnostics: source.diagnostics };
  const { value, diagnostics } = parseCsvGrid(source.value);
  const all = [...source.diagnostics, ...diagnostics];
  return value ? { value, diagnostics: all } : { diagnostics: all };
}

/** By its first bytes, or where it only says so by its name: then it is refused as none. */
function isWorkbook(file: string): boolean {
  const start = readFileSync(file).subarray(0, 4).toString("latin1");
  return start === "PK\u0003\u0004" || start === "\u00d0\u00cf\u0011\u00e0" || /\.(?:xlsx?|ods)$/i.test(basename(file));
}
