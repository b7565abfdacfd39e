/** A standard as its parts are written: each text by its path, and in a form that layout and notation do not change. */
import { parseFormula, writeFormula } from "../../formula/index.ts";
import { type Data, isObject } from "../../intake/index.ts";
import { type Input, readText, type Standard, type Text } from "../../model/index.ts";
import { kindText, publish, type UnitTable } from "../../quantity/index.ts";
import type { StandardTexts } from "../../validate/index.ts";
import { aspectOf } from "./aspects.ts";

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

export interface Edition {
  readonly value: Standard;
  readonly texts: StandardTexts;
}

/** A part as it is written: each text in it by its path. */
export interface WrittenPart {
  readonly part: EditionPart;
  readonly id: string;
  readonly title: Text;
  /** Of a question: the form of its answer and the kind of its unit. */
  readonly asks?: string;
  readonly texts: ReadonlyMap<string, { readonly written: string; readonly normal: string }>;
}

export function partsOf({ value, texts }: Edition): ReadonlyMap<string, WrittenPart> {
  const parts = new Map<string, WrittenPart>();
  const add = (part: EditionPart, id: string, text: object, under?: string) => {
    const { title, question } = text as { readonly title?: Text; readonly question?: Text };
    const written = { ...text, ...(under === undefined ? {} : { under }) } as unknown as Data;
    parts.set(`${part} ${id}`, {
      part,
      id,
      title: readText(question !== undefined && part === "input" ? question : (title ?? id)),
      ...(question === undefined ? {} : { asks: askedFor(value.inputs.get(id)) }),
      texts: new Map(
        [...textsIn(written, [])].map(([key, each]) => [
          key,
          { written: each, normal: normal(each, aspectOf(key) === "words" ? undefined : value.units) },
        ]),
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

function askedFor(input: Input | undefined): string {
  if (!input) return "";
  const { asks } = input;
  return asks.kind === "quantity" ? `${asks.unit.counted} ${kindText(asks.unit.kind)}` : asks.kind;
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

/** A formula as its tree prints, a number in base units; of words, which come without units, the words alone. */
function normal(text: string, units: UnitTable | undefined): string {
  const words = () => text.normalize("NFC").replace(/\s+/g, " ").trim();
  if (!units) return words();
  try {
    return writeFormula(parseFormula(text, units), (part) =>
      part.op === "number"
        ? `${publish(part.value)}${/^[0-9.]+$/.test(part.written) ? "" : ` ${kindText(part.kind) || "1"}`}`
        : undefined,
    );
  } catch {
    return words();
  }
}
