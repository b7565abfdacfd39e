/** What cells of every kind share: how a text is stored, and the font. */
import type { WriteSheet } from "hucre/xlsx";

export type HeldCell = NonNullable<WriteSheet["cells"]> extends Map<string, infer Held> ? Held : never;

export const ink = { rgb: "1F2933" };
export const font = { name: "Calibri", size: 11 };

/** What a cell can hold; `_x0041_` would be read as a letter's code. */
export function stored(text: string): string {
  const most = 32_000;
  return (text.length > most ? `${text.slice(0, most)}…` : text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
