/** SVG as text. Every name of an element or attribute is our own; every text and value goes through one escape. */

/** Finished markup: the only text that a template may put out as it is. Only this file makes one. */
export type Svg = string & { readonly svg: unique symbol };

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

type Attributes = Readonly<Record<string, string | number>>;

export function element(name: string, attributes: Attributes = {}, parts: readonly Svg[] = []): Svg {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const open = `<${name}${written.join("")}`;
  return (parts.length === 0 ? `${open}/>` : `${open}>${parts.join("")}</${name}>`) as Svg;
}

export function text(content: string, attributes: Attributes): Svg {
  return element("text", attributes, [escaped(content) as Svg]);
}

/** A picture of what the words beside it say: nothing is read out. */
export function decoration(attributes: Attributes, parts: readonly Svg[]): Svg {
  return element("svg", { "aria-hidden": "true", ...attributes }, parts);
}

/** A place from 0 to 1 along the width, as a percentage; so a picture grows with its column and its letters do not. */
export function along(place: number): string {
  return `${Number((Math.min(1, Math.max(0, place)) * 100).toFixed(1))}%`;
}
