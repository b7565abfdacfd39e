/** What was written, for a reader: a text in each language as it is, numbers too, lists and maps on one line. */
import { type Data, isObject } from "../../intake/index.ts";
import type { Text } from "../../model/index.ts";

export function inWords(data: Data): Text {
  if (isObject(data) && (data["zh"] !== undefined || data["en"] !== undefined)) return data as Text;
  return onOneLine(data);
}

function onOneLine(data: Data): string {
  if (data === null) return "–";
  if (typeof data === "string") return data;
  if (Array.isArray(data)) return data.map(onOneLine).join("; ");
  return Object.entries(data)
    .map(([key, value]) => `${key}: ${onOneLine(value as Data)}`)
    .join(", ");
}
