/** Reads a document of which some parts have the wrong shape: each mistake costs its part. */
import { type Data, isObject, type SourceDocument } from "../intake/index.ts";
import type { Path } from "../model/index.ts";
import type { SchemaError, Validator } from "../schema/validator.ts";
import { pathOf } from "./explain-shape.ts";
import type { Report } from "./report.ts";
import * as rules from "./rules/structure.ts";
import { checkStructure } from "./structure.ts";

/** A document of which only some parts have the wrong shape. */
export interface PartlyRead<T> {
  /** Without the parts that have the wrong shape. */
  readonly text: T;
  /** The rules that these parts break, by their paths: `answers/population`. */
  readonly broken: ReadonlyMap<string, string>;
}

/** How often parts are taken out before a document counts as wrong in its whole. */
const mostRounds = 5;

/**
 * Reads a document although some of its parts have the wrong shape; every mistake is reported. `partOf` names the part that a
 * mistake costs; there is no result if a mistake costs the whole document.
 */
export function checkParts<T>(
  document: SourceDocument,
  kind: string,
  validator: Validator<T>,
  report: Report,
  partOf: (path: Path) => Path | undefined,
): PartlyRead<T> | undefined {
  const broken = new Map<string, string>();
  let whole = true;
  let { data } = document;
  const note: Report = (rule, part, ...facts) => {
    report(rule, part, ...facts);
    const path = partOf(part.path);
    if (path) broken.set(path.join("/"), rule.id);
    else whole = false;
  };
  for (let round = 0; round < mostRounds; round += 1) {
    const before = broken.size;
    const text = checkStructure({ ...document, data }, kind, validator, note);
    if (text) return { text, broken };
    if (!whole) return undefined;
    // Of a document that is wrong all over, not every mistake is reported; each costs its part all the same.
    for (const error of validator.errors ?? []) {
      const path = partOf(placeOf(error, data))?.join("/");
      if (path !== undefined && !broken.has(path)) broken.set(path, rules.wrongShape.id);
    }
    if (broken.size === before) return undefined;
    data = withoutParts(document.data, broken);
  }
  return undefined;
}

/** Where a complaint of the validator belongs: the unknown key, or the value. */
function placeOf({ instancePath, params }: SchemaError, data: Data): Path {
  const key = params["additionalProperty"] ?? params["propertyName"];
  return [...pathOf(instancePath, data), ...(typeof key === "string" ? [key] : [])];
}

function withoutParts(data: Data, broken: ReadonlyMap<string, string>, path = ""): Data {
  if (!isObject(data)) return data;
  const entries = Object.entries(data).flatMap(([key, value]): [string, Data][] => {
    const at = path === "" ? key : `${path}/${key}`;
    return broken.has(at) ? [] : [[key, withoutParts(value, broken, at)]];
  });
  return Object.assign(Object.create(null) as Record<string, Data>, Object.fromEntries(entries));
}
