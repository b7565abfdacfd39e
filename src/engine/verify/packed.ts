/** A text inside a page: gzip as base64url, so that nothing in it needs escaping. The same text gives the same letters. */
import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";
import { fromBase64, toBase64 } from "./base64.ts";

/** What unpacks to more than this is no page of ours. */
const mostBytes = 2 ** 28;

export function packed(text: string): string {
  return toBase64(gzipSync(strToU8(text), { level: 6, mtime: 0 }));
}

/** Nothing where it was not packed by this program, or is too large. */
export function unpacked(letters: string): string | undefined {
  const bytes = fromBase64(letters.replace(/\s/g, ""));
  if (!bytes || bytes.length < 18) return undefined;
  // The end of a gzip says how long it is unpacked: what claims to be huge is not unpacked.
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(bytes.length - 4, true);
  if (length > mostBytes) return undefined;
  try {
    return strFromU8(gunzipSync(bytes));
  } catch {
    return undefined;
  }
}
