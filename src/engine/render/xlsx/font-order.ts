/**
 * The writer puts the colour of a font before its size; the schema of SpreadsheetML wants it behind. Programs read both,
 * but a validator refuses the file.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

const styles = "xl/styles.xml";

export function withFontsInOrder(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const sheet = files[styles];
  if (!sheet) return bytes;
  const ordered = strFromU8(sheet).replace(/(<color [^>]*\/>)(<sz [^>]*\/>)(?=<name )/g, "$2$1");
  const entries: Zippable = { ...files, [styles]: strToU8(ordered) };
  // In local time, which is what a zip file holds: the first day that it can hold.
  return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}
