/**
 * The two digests of a standard. `content` covers everything; `scoring` all but words, identity and what
 * nothing scored uses: two results are comparable when their scoring digests are equal.
 * Both are over the dimensions and the standard as one document, without comments, layout or defaults.
 * What is words, identity, a formula or a default, the schemas say.
 */
import { parseFormula, writeFormula } from "../formula/index.ts";
import { type Data, isObject } from "../intake/index.ts";
import { type Digests, digest, type Formula } from "../model/index.ts";
import { kindText, publish, type UnitTable } from "../quantity/index.ts";
import { defaultOf, documentShapes, roleOf, type Shape, within } from "../schema/shape.ts";
import type { StandardTexts } from "./texts.ts";

/** Whether a part counts, by its shape and its content; of what is in a map also by its id. */
type Keep = (shape: Shape, data: Data, id?: string) => boolean;

const everything: Keep = () => true;

/** Each is computed when it is first asked for: a lint never does. */
export function standardDigests(texts: StandardTexts, units: UnitTable, scoredInputs: ReadonlySet<string>): Digests {
  const whole = {
    ...(texts.standard as unknown as object),
    "dimension-files": Object.fromEntries(texts.dimensions),
  } as unknown as Data;
  const shape: Shape = {
    keys: { ...within(documentShapes.standard).keys, "dimension-files": { each: documentShapes.dimension } },
  };
  const digestOf = (keep: Keep) => digest(normalized(whole, shape, units, keep));
  const known: { content?: string; scoring?: string } = {};
  return {
    get content() {
      known.content ??= digestOf(everything);
      return known.content;
    },
    get scoring() {
      known.scoring ??= digestOf(scores(scoredInputs));
      return known.scoring;
    },
  };
}

function scores(scoredInputs: ReadonlySet<string>): Keep {
  return (shape, data, id) => {
    if (id !== undefined && shape.is === "common#input") return scoredInputs.has(id);
    if (id !== undefined && shape.is === "dimension#indicator")
      return isObject(data) && (data["score"] ?? data["rating"]) !== undefined;
    const role = roleOf(shape);
    return role !== "words" && role !== "identity";
  };
}

function normalized(data: Data, shape: Shape, units: UnitTable, keep: Keep): unknown {
  if (typeof data === "string") return roleOf(shape) === "formula" ? normalFormula(data, units) : data;
  const { keys = {}, each, items = {} } = within(shape);
  if (Array.isArray(data)) return data.map((item) => normalized(item, items, units, keep));
  if (!isObject(data)) return data;
  const written = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(
    each
      ? written.flatMap(([id, value]) => entry(id, value, each, units, keep))
      : written
          .map(([key, value]) => ({ key, value, part: keys[key] ?? {} }))
          .filter(({ value, part }) => defaultOf(part) !== value && keep(part, value))
          .map(({ key, value, part }) => [key, normalized(value, part, units, keep)]),
  );
}

/** An entry of a map. Of an entry that is only words, such as a choice, its id still counts. */
function entry(id: string, value: Data, shape: Shape, units: UnitTable, keep: Keep): [string, unknown][] {
  if (keep(shape, value, id)) return [[id, normalized(value, shape, units, keep)]];
  return roleOf(shape) === "words" ? [[id, true]] : [];
}

/** A formula or number as its tree prints, numbers in base units without trailing zeros. */
function normalFormula(text: string, units: UnitTable): string {
  try {
    return writeFormula(parseFormula(text, units), (part) => (part.op === "number" ? normalNumber(part) : undefined));
  } catch {
    return text;
  }
}

/** A bare number takes the unit of its place: 0.5 is not 50 %, which is written as 0.5 of 1. */
function normalNumber({ value, written, kind }: Formula & { op: "number" }): string {
  return /^[0-9.]+$/.test(written) ? publish(value) : `${publish(value)} ${kindText(kind) || "1"}`;
}
