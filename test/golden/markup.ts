/** Reads a page strictly: tags and attributes as our templates write them, and nothing that could be anything else. */

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface Page {
  readonly tags: readonly Tag[];
  /** What stands between tags, as written. */
  readonly texts: readonly string[];
  readonly scripts: readonly string[];
}

const tag = /^<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<>]*")?)*)\s*\/?>/;
const attribute = /([a-zA-Z][a-zA-Z0-9:-]*)(?:="([^"<>]*)")?/g;

/** Throws where something begins like a tag and is none of ours. */
export function readPage(html: string): Page {
  const tags: Tag[] = [];
  const texts: string[] = [];
  const scripts: string[] = [];
  let rest = html.replace(/^<!doctype html>\s*/, "");
  while (rest !== "") {
    const next = rest.indexOf("<");
    const text = next === -1 ? rest : rest.slice(0, next);
    if (text !== "") texts.push(text);
    rest = rest.slice(text.length);
    if (rest === "") break;
    const [whole, closing, name = "", attributes = ""] = tag.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`no tag of ours: ${rest.slice(0, 80)}`);
    if (closing === "")
      tags.push({
        name,
        attributes: new Map([...attributes.matchAll(attribute)].map(([, key = "", value = ""]) => [key, value])),
      });
    rest = rest.slice(whole.length);
    if (name !== "script" || closing !== "") continue;
    const end = rest.indexOf("</script>");
    scripts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return { tags, texts, scripts };
}
