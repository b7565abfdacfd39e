/** A number with a comma that stands unquoted inside { }: `{ beds: 6,420 张 }` is read as `beds: 6` and a key `420 张`. */
import type { Data } from "../intake/index.ts";

/** The whole number where it is certain; otherwise the digits that look like the rest of one. */
export function splitNumber(
  entries: { readonly [key: string]: Data },
  key: string,
): { readonly number?: string; readonly digits?: string } {
  if (!isRest(key)) return {};
  const first = Object.values(entries).filter(
    (cell) => typeof cell === "string" && /^-?[1-9][0-9]{0,2}$/.test(cell.trim()),
  );
  const rests = Object.keys(entries).filter(isRest);
  // Keys that are whole numbers lose their order: of two or more, nobody knows which came first.
  const certain = first.length === 1 && rests.filter((each) => /^[0-9]+$/.test(each)).length < 2;
  return certain ? { number: [String(first[0]).trim(), ...rests].join(",") } : { digits: key };
}

/** Whether the key is one of several rests of a number, and not the first: the number is reported once. */
export function isFurtherRest(entries: { readonly [key: string]: Data }, key: string): boolean {
  return isRest(key) && Object.keys(entries).find(isRest) !== key;
}

/** Three digits, and in the last of them decimals and a unit. */
function isRest(key: string): boolean {
  return /^[0-9]{3}(?:\.[0-9]+)?(?:\s*[^\d\s].*)?$/.test(key);
}
