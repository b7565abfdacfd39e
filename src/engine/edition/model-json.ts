/** The model as JSON and back. A value that JSON lacks becomes an object with one key that names its type. */
import { Decimal } from "../quantity/index.ts";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export function toJson(part: unknown): unknown {
  if (part instanceof Decimal) return { $decimal: part.toString() };
  if (part instanceof Map) return { $map: [...part].map(toJson) };
  if (part instanceof Set) return { $set: [...part].map(toJson) };
  if (Array.isArray(part)) return part.map(toJson);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, toJson(value)]));
}

/** Converts in place, since a compiled standard is read at every start: lists and objects of the argument are reused. */
export function fromJson(part: Json): unknown {
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) return convertAll(part);
  const { $decimal, $map, $set } = part;
  if (typeof $decimal === "string") return new Decimal($decimal);
  if (Array.isArray($map)) return new Map(convertAll($map) as [unknown, unknown][]);
  if (Array.isArray($set)) return new Set(convertAll($set));
  for (const key in part) part[key] = fromJson(part[key] as Json) as Json;
  return part;
}

function convertAll(list: Json[]): unknown[] {
  list.forEach((each, i) => {
    list[i] = fromJson(each) as Json;
  });
  return list;
}
