/**
 * Reads a number as people write it, with or without its unit: `12.5 万人次`, `3亿5000万元`, `1,234`, `86.5 %`.
 * What cannot be understood beyond doubt is refused with the reason; nothing is ever taken for 0.
 */
import { readCompound } from "./compound.ts";
import { Decimal } from "./decimal.ts";
import { sameKind } from "./kind.ts";
import { multipliers, parseUnit, type Unit, type UnitTable } from "./units.ts";

/** Why a text is no number here; the names are the last part of rule ids. `word` is the part that is not understood. */
export type RefusedQuantity =
  | {
      readonly problem: "not-a-number" | "no-value" | "notation" | "grouping" | "approximate" | "too-many-digits";
    }
  | { readonly problem: "invisible-character"; readonly character: string }
  | { readonly problem: "unit-unknown" | "unit-mismatch"; readonly word: string }
  /** `out`: the number with its unit written in full. */
  | { readonly problem: "multiplier-ambiguous"; readonly word: string; readonly out: string };

export interface ReadQuantity {
  /** In base units: 86.5 % is 0.865, 12.5 万人次 is 125000. */
  readonly value: Decimal;
  /** Full-width characters were read as half-width ones: these are what they mean. */
  readonly normalised?: string;
  /** No unit was written: it took that of its place. */
  readonly bare: boolean;
  /** The written unit is another one than the unit asked for, and not just by 万 or 亿: 米 for 公里. */
  readonly converted?: true;
}

const numberPattern = /^[-−+]?(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|0|[1-9][0-9]*)(?:\.[0-9]+)?/;
const mostDigits = 34;

/** Most numbers: nothing to normalise, nothing to doubt. */
const plainNumber = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/;

/** `unit` is the unit of a bare number; a written one must be of the same kind and count the same things. */
export function parseQuantity(written: string, unit: Unit, table: UnitTable): ReadQuantity | RefusedQuantity {
  if (plainNumber.test(written)) return { value: new Decimal(written).times(unit.factor), bare: true };
  const trimmed = written.trim();
  const text = toHalfWidth(trimmed);
  const value = parseText(text, unit, table);
  if ("problem" in value) return value;
  return { ...value, ...(text === trimmed ? {} : { normalised: text }) };
}

function parseText(text: string, unit: Unit, table: UnitTable): Parsed {
  const strange = strangeCharacter(text);
  if (strange) return { problem: "invisible-character", character: strange };
  if (isPlaceholder(text)) return { problem: "no-value" };
  if (/^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$/.test(text)) return { problem: "not-a-number" };
  if (
    /^(?:约|近|超|逾|大约|about|ca\.?|[<>≤≥~≈])/i.test(text) ||
    /^[0-9.,]+\s*(?:[-~–—至到]\s*[0-9]|余|多|\+)/.test(text) ||
    /^[0-9].*(?:左右|上下|以上|以下|以内|余|不到|不足)$/.test(text)
  )
    return { problem: "approximate" };
  const digits = numberPattern.exec(text)?.[0];
  if (!digits) return { problem: looksLikeNumber(text) ? "notation" : "not-a-number" };
  const rest = text.slice(digits.length);
  if (/^[_0-9.:：]|^[eE][-+]?[0-9]|^[xob][0-9a-fA-F]/.test(rest)) return { problem: "notation" };
  // No unit begins with a digit: what follows the number, after a separator of any kind, is the rest of that number.
  if (/^[,'’\s]\s*[0-9]/.test(rest)) return { problem: "grouping" };
  if (digits.replace(/[^0-9]/g, "").replace(/^0+/, "").length > mostDigits) return { problem: "too-many-digits" };
  const number = new Decimal(digits.replace(/[,+]/g, "").replace("−", "-"));
  const compound = readCompound(number, rest);
  if (compound === "unclear") return { problem: "notation" };
  return compound
    ? withUnit(compound.number, compound.rest, unit, table, compound.word)
    : withUnit(number, rest.trim(), unit, table);
}

type Parsed = Omit<ReadQuantity, "normalised"> | RefusedQuantity;

/** `compound`: the last multiplier of a number that had several. */
function withUnit(number: Decimal, rest: string, unit: Unit, table: UnitTable, compound?: string): Parsed {
  if (rest === "" && compound === undefined) return { value: number.times(unit.factor), bare: true };
  if (rest === "") {
    if (unit.multiplied)
      return { problem: "multiplier-ambiguous", word: compound ?? "", out: `${number} ${unit.written}` };
    return { value: number.times(unit.factor), bare: false };
  }
  const multiplier = multipliers.get(rest);
  if (multiplier) {
    if (unit.multiplied) return { problem: "multiplier-ambiguous", word: rest, out: `${number} ${unit.written}` };
    return { value: number.times(multiplier).times(unit.factor), bare: false };
  }
  const read = readUnit(rest, table, unit);
  if ("problem" in read) return { problem: "unit-unknown", word: read.word };
  // A product or a quotient answers only a question for one: 86.5%/90% is two shares, not their quotient.
  const combined = unitSigns.test(rest) && !unitSigns.test(unit.written);
  if (combined || !sameKind(read.kind, unit.kind) || !sameCount(read, unit))
    return { problem: "unit-mismatch", word: rest };
  const converted = differsByMore(rest, read, unit) ? ({ converted: true } as const) : {};
  return { value: number.times(read.factor), bare: false, ...converted };
}

/** Whether two units of one kind differ by more than a multiplier that one of them carries: 公里 and 米 do, 万元 and 元 do not. */
function differsByMore(written: string, read: Unit, asked: Unit): boolean {
  const ratio = read.factor.div(asked.factor);
  if (ratio.equals(1)) return false;
  const power = Decimal.log10(ratio);
  return !(power.isInteger() && /[万亿]|illion|thousand/.test(written + asked.written));
}

const unitSigns = /[*·/／]/;

/** By table: cities write the same few units again and again. */
const readBefore = new WeakMap<UnitTable, Map<string, Unit>>();

function readUnit(text: string, table: UnitTable, asked: Unit): ReturnType<typeof parseUnit> {
  const before = readBefore.get(table) ?? new Map<string, Unit>();
  const key = `${asked.counted} ${text}`;
  const read = before.get(key) ?? parseUnit(text, table, asked);
  if ("problem" in read) return read.word === "" ? { ...read, word: text } : read;
  readBefore.set(table, before.set(key, read));
  return read;
}

/** Answers in a counted thing must carry the thing that is asked; a share (%) may stand for any ratio of counted things. */
function sameCount(read: Unit, asked: Unit): boolean {
  return read.counted === asked.counted;
}

const nothing =
  /^(?:[-–—－/\\.。…*?？]+|无|没有|暂无|暂缺|待补|待补充|待定|待填|不详|未知|缺|未填|未统计|空|tbd|unknown|不适用|不涉及|n\/?a|none|nil|null|nan|not applicable)$/i;

/** A word or a dash that people write where they have no answer. */
export function isPlaceholder(text: string): boolean {
  return text.trim() === "" || nothing.test(text.trim());
}

function looksLikeNumber(text: string): boolean {
  return /^[-+]?[0-9.]/.test(text) || /^[-+]?\.?(?:inf|nan|infinity)$/i.test(text);
}

/** Full-width digits, letters, points, commas and signs, as Chinese input methods type them, in their ordinary form. */
function toHalfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ")
    .replace(/。(?=[0-9])/g, ".");
}

/** Control characters, and those that change the writing without being seen. */
const invisible = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/u;

function strangeCharacter(text: string): string | undefined {
  const found = invisible.exec(text)?.[0];
  return found && `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
