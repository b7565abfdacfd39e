/** Copies of collected workbooks with their findings as comments in the cells. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { annotateWorkbook, type CellNote, type Diagnostic, type Locale, severities } from "../../engine/index.ts";
import { ruleWords } from "../rules.ts";

export interface Annotated {
  readonly copies: readonly { readonly file: string; readonly make: () => Uint8Array }[];
  /** Files with findings that have no cells for comments. */
  readonly left: readonly string[];
}

/** What is to be answered to, in the words of the screen; a file without findings in its cells needs no copy. */
export function annotatedCopies(
  files: readonly { readonly file: string; readonly diagnostics: readonly Diagnostic[] }[],
  folder: string,
  locale: Locale,
): Annotated {
  const copies: { readonly file: string; readonly make: () => Uint8Array }[] = [];
  const left: string[] = [];
  for (const { file, diagnostics } of files) {
    const notes = notesOf(diagnostics, locale);
    const isWorkbook = /\.xlsx$/i.test(file);
    const bytes = isWorkbook && notes.length > 0 ? annotateWorkbook(readFileSync(file), notes) : undefined;
    if (bytes) copies.push({ file: freeName(join(folder, basename(file)), copies), make: () => bytes });
    else if (notes.length > 0 || (!isWorkbook && diagnostics.length > 0)) left.push(file);
  }
  return { copies, left };
}

/** `form.xlsx`, or `form-2.xlsx` where a form of another folder has that name. */
function freeName(file: string, copies: readonly { readonly file: string }[]): string {
  const taken = new Set(copies.map((copy) => copy.file.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? file : file.replace(/(\.[^.]+)$/, `-${count}$1`);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function notesOf(diagnostics: readonly Diagnostic[], locale: Locale): readonly CellNote[] {
  const notes = new Map<string, CellNote>();
  for (const each of diagnostics) {
    const [sheet, cell] = placeIn(each.where.cell ?? "");
    if (sheet === undefined || cell === undefined) continue;
    const { message, help } = ruleWords(each, locale);
    const gap = locale === "zh" ? "：" : ": ";
    const text = [`${severities[each.severity][locale]}${gap}${message}`, help].filter(Boolean).join("\n");
    const key = `${sheet}!${cell}`;
    const before = notes.get(key);
    notes.set(key, { sheet, cell, text: before ? `${before.text}\n\n${text}` : text });
  }
  return [...notes.values()];
}

/** A name of a sheet may have an exclamation mark, an address has none. */
function placeIn(place: string): readonly [sheet?: string, cell?: string] {
  const at = place.lastIndexOf("!");
  return at < 0 ? [] : [place.slice(0, at), place.slice(at + 1)];
}
