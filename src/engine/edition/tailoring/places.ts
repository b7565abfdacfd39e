/** Where everything that a tailoring can name stands in the documents of its base. */
import { type Data, isObject, type SourceDocument } from "../../intake/index.ts";
import type { Path } from "../../model/index.ts";

export interface Place {
  readonly kind: "dimension" | "group" | "indicator" | "input";
  readonly document: string;
  readonly path: Path;
  /** Of what is weighed: where its weight stands, and where it says that the weights there are unknown. */
  readonly weight?: { readonly document: string; readonly path: Path; readonly unknown: Path };
}

/** By id. */
export function placesIn(documents: ReadonlyMap<string, SourceDocument>): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [name, { data }] of documents) {
    if (!isObject(data)) continue;
    collectInputs(places, name, data["inputs"]);
    if (name === "standard") collectDimensions(places, data["dimensions"]);
    else collectParts(places, name, data, []);
  }
  return places;
}

function collectDimensions(places: Map<string, Place>, dimensions: Data | undefined): void {
  if (!Array.isArray(dimensions)) return;
  for (const [i, entry] of dimensions.entries()) {
    const id = String(entry.id);
    const weight = { document: "standard", path: ["dimensions", i, "weight"], unknown: ["method", "weights"] };
    places.set(id, { kind: "dimension", document: id, path: [], weight });
  }
}

function collectInputs(places: Map<string, Place>, document: string, inputs: Data | undefined): void {
  for (const id of keysOf(inputs)) places.set(id, { kind: "input", document, path: ["inputs", id] });
}

function collectParts(places: Map<string, Place>, document: string, branch: Data | undefined, path: Path): void {
  if (!isObject(branch)) return;
  for (const [key, kind] of [["groups", "group"] as const, ["indicators", "indicator"] as const])
    for (const id of keysOf(branch[key])) {
      const here = [...path, key, id];
      const weight = { document, path: [...here, "weight"], unknown: [...path, "weights"] };
      places.set(id, { kind, document, path: here, weight });
      const entries = branch[key];
      if (kind === "group" && isObject(entries)) collectParts(places, document, entries[id], here);
    }
}

function keysOf(data: Data | undefined): readonly string[] {
  return isObject(data) ? Object.keys(data) : [];
}
