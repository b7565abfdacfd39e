/** Puts a text into every place of a result and a standard where somebody else's words can stand. */
import type { ResultDocument, Standard } from "../../src/engine/index.ts";

/** Keys whose text is free; what is under `facts`, `departments` and `path` is free too. */
const free = new Set([
  ...["title", "about", "name", "issuer", "question", "note", "clause", "text", "meaning", "licence", "code"],
  ...["written", "reason", "expected", "by", "file", "url", "pages", "date", "sha256", "version"],
]);
const freeBelow = new Set(["departments", "facts", "path"]);
/** Kinds of evidence are free words, other kinds are not. */
const kinds = new Set(["document", "dataset", "web"]);
/** What scoring reads; and words that only look free. */
const fixed = new Set([
  "scoring",
  "value",
  "applicable",
  "require",
  "method",
  "units",
  "unit",
  "effect",
  "when",
  "outcome",
]);

export function planted<T extends Standard | ResultDocument>(document: T, payload: string): T {
  return plant(document, payload, false) as T;
}

function plant(part: unknown, payload: string, isFree: boolean): unknown {
  if (typeof part === "string") return isFree ? payload : part;
  if (Array.isArray(part)) return part.map((each) => plant(each, payload, isFree));
  if (part instanceof Map) return new Map([...part].map(([key, value]) => [key, plant(value, payload, isFree)]));
  if (typeof part !== "object" || part === null || Object.getPrototypeOf(part) !== Object.prototype) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, plantUnder(key, value, payload, isFree)]));
}

function plantUnder(key: string, value: unknown, payload: string, isFree: boolean): unknown {
  if (fixed.has(key) && !isFree) return value;
  if (key === "kind" && typeof value === "string") return kinds.has(value) ? payload : value;
  return plant(value, payload, isFree || free.has(key) || freeBelow.has(key));
}
