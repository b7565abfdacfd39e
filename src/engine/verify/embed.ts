/**
 * Results inside a page, in an inert template element: canonical JSON, a line each, as gzip in base64url.
 * No script, nothing shown. Compressed, because a page of a hundred cities holds as many results.
 */
import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";
import { canonicalJson } from "../model/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { fromBase64, toBase64 } from "./base64.ts";

/** What unpacks to more than this is no page of ours. */
const mostBytes = 2 ** 28;

/** The text for the element with the id citymark-results. The same results give the same text. */
export function embedded(results: readonly ResultDocument[]): string {
  const lines = results.map((result) => canonicalJson(result)).join("\n");
  return toBase64(gzipSync(strToU8(lines), { level: 9, mtime: 0 }));
}

/** The lines of JSON that a page holds; nothing where it holds none that can be read. */
export function embeddedIn(page: string): readonly string[] | undefined {
  const all = [...page.matchAll(/<template id="citymark-results">([^<]*)<\/template>/g)];
  const packed = fromBase64(all.at(-1)?.[1]?.replace(/\s/g, "") ?? "");
  if (!packed || packed.length === 0) return undefined;
  const text = unpack(packed);
  return text?.split("\n").filter((line) => line.trim() !== "");
}

/** The end of a gzip says how long it is unpacked: what claims to be huge is not unpacked. */
function unpack(packed: Uint8Array): string | undefined {
  const length = new DataView(packed.buffer, packed.byteOffset, packed.length);
  if (packed.length < 18 || length.getUint32(packed.length - 4, true) > mostBytes) return undefined;
  try {
    return strFromU8(gunzipSync(packed));
  } catch {
    return undefined;
  }
}
