/** Bytes of a file, or of stdin for “-”, to text: strict UTF-8, of tables GB18030 too; another kind of file or another encoding is named. */
import { lstatSync, readFileSync, statSync } from "node:fs";
import { type Checked, decodedTable, diagnose, intakeRules, Lines, type SourceText } from "../../engine/index.ts";

export async function readSource(file: string): Promise<Checked<SourceText>> {
  let bytes: Buffer;
  try {
    const kind = file === "-" ? undefined : notPlain(file);
    if (kind !== undefined) return unreadable(file, kind);
    bytes = readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    return unreadable(file, reasonOf(error));
  }
  const kind = magic.find(([start]) => bytes.subarray(0, start.length).equals(start))?.[1];
  if (kind) return { diagnostics: [diagnose(intakeRules.otherFile, { file, path: [] }, { kind })] };
  try {
    return {
      value: { file, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) },
      diagnostics: [],
    };
  } catch {
    const table = decodedTable(file, bytes);
    if (table) return table;
    // The lenient decoder marks the first byte that is not UTF-8.
    const text = bytes.toString("utf8");
    const at = Math.max(0, text.indexOf("\ufffd"));
    const where = { file, path: [], span: new Lines(text).span(at, at + 1) };
    return { diagnostics: [diagnose(intakeRules.encoding, where, { encoding: encodingOf(bytes) })] };
  }
}

function unreadable(file: string, reason: string): Checked<never> {
  return { diagnostics: [diagnose(intakeRules.unreadable, { file, path: [] }, { file, reason })] };
}

/** What is there instead of a plain file: reading it could wait for ever, or never end. */
function notPlain(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return undefined;
  if (found) return found.isDirectory() ? "EISDIR" : "no-plain-file";
  return lstatSync(file, { throwIfNoEntry: false }) ? "broken-link" : "ENOENT";
}

/** ENOENT and the like, without the path that the message repeats. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

const magic: readonly (readonly [Buffer, string])[] = [
  [Buffer.from("PK\u0003\u0004", "latin1"), "office-file"],
  [Buffer.from("%PDF-", "latin1"), "pdf"],
  [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), "old-office-file"],
  [Buffer.from([0x1f, 0x8b]), "packed-file"],
];

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16BE";
  if (bytes.subarray(0, 200).includes(0)) return "UTF-16";
  try {
    const text = new TextDecoder("gb18030", { fatal: true }).decode(bytes);
    return /[\u4e00-\u9fff]/.test(text) ? "GB18030 / GBK" : "";
  } catch {
    return "";
  }
}
