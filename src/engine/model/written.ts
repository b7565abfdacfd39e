/** Words, yes and no: as they are written, to what the model has for them. */

import type { Text as WrittenText } from "../schema/types.gen.ts";
import { defined, given } from "./defined.ts";
import type { Text } from "./text.ts";

export function readText(text: WrittenText): Text {
  if (typeof text !== "object") return String(text);
  const { zh, en } = text;
  return defined({ zh: given(zh, String), en: given(en, String) });
}

export function isTrue(flag: unknown): boolean {
  return flag === true || flag === "true";
}
