/** Results inside a page: in an inert template element, as canonical JSON, a line each. No script, nothing shown. */
import { canonicalJson } from "../model/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";

const open = '<template id="citymark-results">';
const close = "</template>";

export function embedded(results: readonly ResultDocument[]): string {
  const lines = results.map((result) => canonicalJson(result));
  return `${open}\n${lines.join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}\n${close}`;
}

/** The lines of JSON that a page holds; nothing where it holds none. */
export function embeddedIn(page: string): readonly string[] | undefined {
  const start = page.lastIndexOf(open);
  const end = page.indexOf(close, start);
  if (start === -1 || end === -1) return undefined;
  const text = page
    .slice(start + open.length, end)
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
  return text.split("\n").filter((line) => line.trim() !== "");
}
