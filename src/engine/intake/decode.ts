/** Bytes to text, strictly: what is no UTF-8 is said, and only a table may be in GB18030. */
import { strFromU8 } from "fflate";
import { type Checked, diagnose, utf8Bytes } from "../model/index.ts";
import { Lines, type SourceText } from "./document.ts";
import { decodeGb18030 } from "./gb18030.ts";
import * as intakeRules from "./rules/index.ts";

/** A text is taken as it is. Bytes that are no UTF-8 are a finding, with the place of the first. */
export function decoded(file: string, content: string | Uint8Array): Checked<SourceText> {
  if (typeof content === "string") return { value: { file, text: content }, diagnostics: [] };
  const text = strFromU8(content);
  const at = text.indexOf("\ufffd");
  if (at < 0 || isSame(content, utf8Bytes(text))) return { value: { file, text }, diagnostics: [] };
  const chinese = decodedTable(file, content);
  if (chinese) return chinese;
  const where = { file, path: [], span: new Lines(text).span(at, at + 1) };
  return { diagnostics: [diagnose(intakeRules.encoding, where, { encoding: "" })] };
}

/** A table in GB18030; nothing where it is no table, or may be in another encoding. */
export function decodedTable(file: string, bytes: Uint8Array): Checked<SourceText> | undefined {
  const text = /\.csv$/i.test(file) ? decodeGb18030(bytes) : undefined;
  if (text === undefined) return undefined;
  return { value: { file, text }, diagnostics: [diagnose(intakeRules.gb18030, { file, path: [] })] };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  const offset = one[0] === 0xef && one[1] === 0xbb && one[2] === 0xbf && other[0] !== 0xef ? 3 : 0;
  return one.length - offset === other.length && other.every((byte, index) => byte === one[index + offset]);
}
