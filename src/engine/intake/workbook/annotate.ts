/** Comments in the cells of an .xlsx workbook: added to its parts, of which everything else stays as it is. */
import { strFromU8, strToU8, zipSync } from "fflate";
import { type CellNote, commentParts } from "./comments.ts";
import { attribute, relationships, targetOf, unescaped } from "./parts.ts";
import { openZip, type ZipLimits } from "./zip.ts";

export type { CellNote } from "./comments.ts";

const limits: ZipLimits = { members: 10_000, total: 200_000_000, ratio: 2000 };

/** Nothing where the workbook is not built as spreadsheet programs build it. */
export function annotateWorkbook(bytes: Uint8Array, notes: readonly CellNote[]): Uint8Array | undefined {
  const members = new Map(openZip(bytes, limits));
  const parts = {
    get: (path: string) => {
      const found = members.get(path);
      return found && strFromU8(found);
    },
    set: (path: string, text: string) => void members.set(path, strToU8(text)),
  };
  const sheets = sheetPaths(parts.get("xl/workbook.xml") ?? "", parts.get("xl/_rels/workbook.xml.rels") ?? "");
  for (const name of new Set(notes.map(({ sheet }) => sheet))) {
    const path = sheets.get(name);
    const own = notes.filter(({ sheet }) => sheet === name);
    if (path === undefined || !commentParts(parts, path, own)) return undefined;
  }
  return zipSync(Object.fromEntries(members), { level: 6, mtime: new Date(1980, 0, 1) });
}

function sheetPaths(workbook: string, rels: string): ReadonlyMap<string, string> {
  const targets = new Map(relationships(rels).map(({ id, target }) => [id, targetOf("xl/workbook.xml", target)]));
  return new Map(
    [...workbook.matchAll(/<sheet\b[^>]*>/g)].flatMap(([tag]): [string, string][] => {
      const path = targets.get(attribute(tag, "r:id"));
      return path === undefined ? [] : [[unescaped(attribute(tag, "name")), path]];
    }),
  );
}
