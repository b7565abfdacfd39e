/** XML as text. Names are our own; every text and value goes through one escape, so that no document can be broken by what it says. */

export type Xml = string & { readonly xml: unique symbol };

type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** What XML 1.0 knows no way to write: controls, halves of characters, and the two that are no characters. */
const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** What cannot be written is shown by its code, as in \u0007. */
export function writable(text: string): string {
  return text.replace(unwritable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

export function element(name: string, attributes: Attributes = {}, parts: readonly Xml[] = []): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value), /[&<>"\n\t]/g)}"`],
  );
  const open = `<${name}${written.join("")}`;
  return (parts.length === 0 ? `${open}/>` : `${open}>${parts.join("")}</${name}>`) as Xml;
}

export function textElement(name: string, text: string, attributes: Attributes = {}): Xml {
  return element(name, { "xml:space": "preserve", ...attributes }, [escaped(text, /[&<>]/g)]);
}

/** A whole part of the package. */
export function part(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

function escaped(text: string, special: RegExp): Xml {
  return writable(text).replace(special, (character) => entities[character] ?? "") as Xml;
}
