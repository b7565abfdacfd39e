/** The model as JSON and back: what JSON has not is an object whose one key says what it is. */
import { Decimal } from "../../engine/index.ts";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export function toJson(part: unknown): unknown {
  if (part instanceof Decimal) return { $decimal: part.toString() };
  if (part instanceof Map) return { $map: [...part].map(toJson) };
  if (part instanceof Set) return { $set: [...part].map(toJson) };
  if (Array.isArray(part)) return part.map(toJson);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, toJson(value)]));
}

/** Changes what it is given: lists and objects stay the same ones, with what is in them read. */
export function fromJson(part: Json): unknown {
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) return readEach(part);
  const { $decimal, $map, $set } = part;
  if (typeof $decimal === "string") return new Decimal($decimal);
  if (Array.isArray($map)) return new Map(readEach($map) as [unknown, unknown][]);
  if (Array.isArray($set)) return new Set(readEach($set));
  for (const key in part) part[key] = fromJson(part[key] as Json) as Json;
  return part;
}

function readEach(list: Json[]): unknown[] {
  list.forEach((each, i) => {
    list[i] = fromJson(each) as Json;
  });
  return list;
}
