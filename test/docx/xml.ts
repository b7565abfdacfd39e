/** A small strict reader of XML: what is not well-formed throws, as it would in Word. Entities are the five of XML itself and numbers. */

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

/** What XML 1.0 lets a document hold. */
const character = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const name = "[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?";
const attribute = new RegExp(`\\s+(${name})="([^"<]*)"`, "gy");
const start = new RegExp(`<(${name})((?:\\s+${name}="[^"<]*")*)\\s*(/?)>`, "y");
const end = new RegExp(`</(${name})>`, "y");
const words = /[^<]+/y;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function parseXml(source: string): Element {
  const declared = /^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n/.exec(source);
  if (!declared) throw new Error("no XML declaration");
  if (!character.test(source)) throw new Error("a character that XML does not know");
  const root: Element = { name: "", attributes: new Map(), children: [] };
  const open = [root];
  let at = declared[0].length;
  while (at < source.length) at = step(source, at, open);
  const [only, ...others] = root.children;
  if (open.length !== 1 || typeof only !== "object" || others.length > 0) throw new Error("not one whole element");
  return only;
}

/** Reads one tag or text; where the next begins. */
function step(source: string, at: number, open: Element[]): number {
  const [here] = open.slice(-1);
  const opened = matched(start, source, at);
  if (opened) return begin(opened, at, open);
  const closed = matched(end, source, at);
  if (closed) {
    if (here?.name !== closed[1]) throw new Error(`</${closed[1]}> ends <${here?.name}>`);
    open.pop();
    return at + closed[0].length;
  }
  const said = matched(words, source, at);
  if (!said || said[0].includes("]]>")) throw new Error(`not well-formed at ${source.slice(at, at + 60)}`);
  here?.children.push(unescaped(said[0]));
  return at + said[0].length;
}

function begin([whole, tag = "", inside = "", empty]: RegExpExecArray, at: number, open: Element[]): number {
  const attributes = new Map<string, string>();
  for (const [, key = "", value = ""] of inside.matchAll(attribute)) {
    if (attributes.has(key)) throw new Error(`${key} twice in <${tag}>`);
    attributes.set(key, unescaped(value));
  }
  const element: Element = { name: tag, attributes, children: [] };
  open.at(-1)?.children.push(element);
  if (empty === "") open.push(element);
  return at + whole.length;
}

function matched(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (whole, code?: string, word?: string) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    const letter = named[word ?? ""];
    if (letter === undefined) throw new Error(`${whole} is no entity`);
    return letter;
  });
}

/** Every element of this name below, in order. */
export function all(element: Element, wanted: string): readonly Element[] {
  return elements(element).flatMap((child) => [...(child.name === wanted ? [child] : []), ...all(child, wanted)]);
}

export function elements({ children }: Element): readonly Element[] {
  return children.filter((child) => typeof child !== "string");
}

/** The first of this name directly inside. */
export function inside(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (here, wanted) => here && elements(here).find((child) => child.name === wanted),
    element,
  );
}

/** The value that Word writes as `w:val`. */
export function value(element: Element | undefined): string | undefined {
  return element?.attributes.get("w:val");
}

/** What is read: breaks and tabs with it, instructions of fields not. */
export function textOf(element: Element): string {
  if (element.name === "w:br") return "\n";
  if (element.name === "w:tab") return "\t";
  if (element.name === "w:pPr" || element.name === "w:instrText") return "";
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
