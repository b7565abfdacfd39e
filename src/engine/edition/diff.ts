/**
 * What changed between two editions of a standard, read from both as they are written: questions, units, weights, goalposts, formulas,
 * gates. Layout, comments, order and ways to write a number change nothing.
 */
import { parseFormula, writeFormula } from "../formula/index.ts";
import { type Data, isObject } from "../intake/index.ts";
import { readText, type Standard, say, type Text } from "../model/index.ts";
import { kindText, publish, type UnitTable } from "../quantity/index.ts";
import type { StandardTexts } from "../validate/index.ts";
import { type Aspect, aspectOf } from "./aspects.ts";

export type { Aspect } from "./aspects.ts";

export type EditionPart =
  | "method"
  | "dimension"
  | "group"
  | "indicator"
  | "input"
  | "parameter"
  | "gate"
  | "grade"
  | "rating"
  | "formula"
  | "unit";

export interface EditionDetail {
  readonly aspect: Aspect;
  /** Where it is written within the part: `score.best`. */
  readonly key: string;
  readonly before?: string;
  readonly after?: string;
}

/** `reused`: the id stands for another thing than before, so that old answers would be taken for new ones. */
export interface EditionChange {
  readonly kind: "reused" | "removed" | "added" | "renamed" | "changed";
  readonly part: EditionPart;
  readonly id: string;
  /** The id before it was renamed. */
  readonly before?: string;
  readonly title: Text;
  readonly details: readonly EditionDetail[];
}

export interface EditionDiff {
  readonly from: string;
  readonly to: string;
  /** Whether scores of both may be compared: nothing that moves a number differs. */
  readonly comparable: boolean;
  readonly changes: readonly EditionChange[];
}

export interface Edition {
  readonly value: Standard;
  readonly texts: StandardTexts;
}

export function diffEditions(from: Edition, to: Edition): EditionDiff {
  const [before, after] = [partsOf(from), partsOf(to)];
  const renamed = renamings(before, after);
  const olds = new Set(renamed.values());
  const changes: EditionChange[] = [];
  for (const [key, part] of before)
    if (!after.has(key) && !olds.has(part)) changes.push({ kind: "removed", ...named(part), details: [] });
  for (const [key, part] of after) {
    const old = before.get(key) ?? renamed.get(part);
    if (!old) changes.push({ kind: "added", ...named(part), details: [] });
    else changes.push(...compared(old, part));
  }
  return {
    from: from.value.reference,
    to: to.value.reference,
    comparable: from.value.digests.scoring === to.value.digests.scoring,
    changes: changes.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
  };
}

const order: readonly EditionChange["kind"][] = ["reused", "removed", "added", "renamed", "changed"];

/** A part as it is written: each text in it by its path. */
interface WrittenPart {
  readonly part: EditionPart;
  readonly id: string;
  readonly title: Text;
  readonly texts: ReadonlyMap<string, { readonly written: string; readonly normal: string }>;
}

function named({ part, id, title }: WrittenPart): Pick<EditionChange, "part" | "id" | "title"> {
  return { part, id, title };
}

function compared(old: WrittenPart, part: WrittenPart): readonly EditionChange[] {
  const keys = [...new Set([...old.texts.keys(), ...part.texts.keys()])];
  const details = keys.flatMap((key): EditionDetail[] => {
    const [before, after] = [old.texts.get(key), part.texts.get(key)];
    if (before?.normal === after?.normal) return [];
    const [a, b] = [before?.written, after?.written];
    return [
      {
        aspect: aspectOf(key),
        key,
        ...(a === undefined ? {} : { before: a }),
        ...(b === undefined ? {} : { after: b }),
      },
    ];
  });
  if (old.id !== part.id) return [{ kind: "renamed", ...named(part), before: old.id, details }];
  if (details.length === 0) return [];
  return [{ kind: isOther(old, part, details) ? "reused" : "changed", ...named(part), details }];
}

/** Whether an id stands for another thing: neither what it is called nor what it asks or computes is like it was. */
function isOther(old: WrittenPart, part: WrittenPart, details: readonly EditionDetail[]): boolean {
  if (part.part !== "indicator" && part.part !== "input") return false;
  const asks = details.some(({ aspect }) => aspect === "question" || aspect === "formula");
  return asks && likeness(old.title, part.title) < 0.34;
}

/** How alike two names are, from 0 to 1, in the language in which they are most alike: the share of pairs of letters in common. */
function likeness(a: Text, b: Text): number {
  return Math.max(
    ...(["zh", "en"] as const).map((locale) => {
      const [one, other] = [pairs(say(a, locale)), pairs(say(b, locale))];
      const common = [...one].filter((pair) => other.has(pair)).length;
      return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
    }),
  );
}

function pairs(text: string): ReadonlySet<string> {
  const letters = [...text.toLowerCase().replace(/[\s\p{P}]+/gu, "")];
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`));
}

/** New parts that are old ones under another id: called alike, or the same in all but words. */
function renamings(
  before: ReadonlyMap<string, WrittenPart>,
  after: ReadonlyMap<string, WrittenPart>,
): ReadonlyMap<WrittenPart, WrittenPart> {
  const gone = [...before].flatMap(([key, part]) => (after.has(key) ? [] : [part]));
  const found = new Map<WrittenPart, WrittenPart>();
  for (const [key, part] of after) {
    if (before.has(key) || part.part === "unit") continue;
    const old = gone.find(
      (each) => each.part === part.part && ![...found.values()].includes(each) && isSame(each, part),
    );
    if (old) found.set(part, old);
  }
  return found;
}

function isSame(old: WrittenPart, part: WrittenPart): boolean {
  if (likeness(old.title, part.title) > 0.9) return true;
  const essence = ({ texts }: WrittenPart) =>
    [...texts].flatMap(([key, { normal }]) =>
      aspectOf(key) === "words" || aspectOf(key) === "place" ? [] : [`${key}=${normal}`],
    );
  const [a, b] = [essence(old), essence(part)];
  return (
    a.length > 1 &&
    a.length === b.length &&
    a.every((each) => b.includes(each)) &&
    likeness(old.title, part.title) > 0.3
  );
}

function partsOf({ value, texts }: Edition): ReadonlyMap<string, WrittenPart> {
  const parts = new Map<string, WrittenPart>();
  const add = (part: EditionPart, id: string, text: object, under?: string) => {
    const { title, question } = text as { readonly title?: Text; readonly question?: Text };
    const written = { ...text, ...(under === undefined ? {} : { under }) } as unknown as Data;
    parts.set(`${part} ${id}`, {
      part,
      id,
      title: readText(question !== undefined && part === "input" ? question : (title ?? id)),
      texts: new Map(
        [...textsIn(written, [])].map(([key, each]) => [key, { written: each, normal: normal(each, value.units) }]),
      ),
    });
  };
  const { standard } = texts;
  add("method", "method", standard.method);
  if (standard.rating) add("rating", "rating", standard.rating);
  for (const part of ["unit", "input", "formula", "parameter"] as const)
    for (const [id, text] of Object.entries(standard[`${part}s`] ?? {})) add(part, id, text);
  for (const { id, ...text } of standard.gates ?? []) add("gate", id, text);
  for (const { id, ...text } of standard.grades ?? []) add("grade", id, text);
  for (const [id, { groups, indicators, inputs, citymark: _, ...text }] of texts.dimensions) {
    add("dimension", id, { ...text, weight: standard.dimensions.find((each) => each.id === id)?.weight });
    for (const [input, each] of Object.entries(inputs ?? {})) add("input", input, each);
    addBelow({ groups, indicators }, id, add);
  }
  return parts;
}

type DimensionText = StandardTexts["dimensions"][number][1];

interface Below {
  readonly groups?: DimensionText["groups"] | undefined;
  readonly indicators?: DimensionText["indicators"] | undefined;
}

function addBelow(
  { groups = {}, indicators = {} }: Below,
  under: string,
  add: (part: EditionPart, id: string, text: object, under: string) => void,
): void {
  for (const [id, { groups: inner, indicators: leaves, ...text }] of Object.entries(groups)) {
    add("group", id, text, under);
    addBelow({ groups: inner, indicators: leaves }, id, add);
  }
  for (const [id, text] of Object.entries(indicators)) add("indicator", id, text, under);
}

function* textsIn(data: Data, path: readonly string[]): Generator<readonly [string, string]> {
  if (Array.isArray(data)) {
    for (const [i, each] of data.entries()) yield* textsIn(each, [...path, String(i + 1)]);
  } else if (isObject(data)) {
    for (const [key, each] of Object.entries(data)) yield* textsIn(each, [...path, key]);
  } else if (data !== null && data !== undefined) yield [path.join("."), String(data)];
}

/** A formula as its tree prints, a number in base units; of other texts the words alone. */
function normal(text: string, units: UnitTable): string {
  try {
    return writeFormula(parseFormula(text, units), (part) =>
      part.op === "number"
        ? `${publish(part.value)}${/^[0-9.]+$/.test(part.written) ? "" : ` ${kindText(part.kind) || "1"}`}`
        : undefined,
    );
  } catch {
    return text.normalize("NFC").replace(/\s+/g, " ").trim();
  }
}
