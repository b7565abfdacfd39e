/** The parts of an Open XML file and how they refer to one another, as text. */

export interface Parts {
  readonly get: (path: string) => string | undefined;
  readonly set: (path: string, text: string) => void;
}

export interface Relationship {
  readonly id: string;
  /** The last step of its address: `comments`, `vmlDrawing`. */
  readonly type: string;
  readonly target: string;
}

export function relationships(rels: string): readonly Relationship[] {
  return [...rels.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, "Id"),
    type: attribute(tag, "Type").split("/").at(-1) ?? "",
    target: attribute(tag, "Target"),
  }));
}

/** The path of what a part refers to. */
export function targetOf(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}

export function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

export function unescaped(text: string): string {
  return text.replace(/&(?:(lt|gt|quot|apos|amp)|#([0-9]+)|#x([0-9a-f]+));/gi, (_, name, decimal, hexadecimal) => {
    if (name) return { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" }[String(name).toLowerCase()] ?? "";
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16));
  });
}
