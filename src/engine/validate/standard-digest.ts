/**
 * The two digests of a standard. `content` covers everything; `scoring` all but words, identity and what
 * nothing scored uses: two results are comparable when their scoring digests are equal.
 * Both are over the dimensions and the standard as one document, without comments, layout or defaults.
 */

import { parseFormula, writeFormula } from "../formula/index.ts";
import { type Digests, digest, type Formula } from "../model/index.ts";
import { type Data, isObject } from "../parse/index.ts";
import { kindText, publish, type UnitTable } from "../quantity/index.ts";
import type { StandardTexts } from "./texts.ts";

/** Maps whose keys are ids: nothing in them is dropped for its name. */
const named = new Set([
  "inputs",
  "indicators",
  "groups",
  "columns",
  "levels",
  "checklist",
  "choices",
  "elements",
  "sources",
  "owners",
  "units",
  "parameters",
  "values",
  "dimension-files",
]);
const words = new Set([
  "title",
  "singular",
  "about",
  "question",
  "source",
  "sources",
  "elements",
  "measures",
  "improve",
  "owner",
  "owners",
  "code",
  "issuer",
  "licence",
  "note",
  "meaning",
]);
const identity = new Set(["citymark", "id", "edition", "version", "status", "effective"]);
const formulas = new Set([
  "value",
  "applicable",
  "require",
  "formula",
  "deduct",
  "bonus",
  "when",
  "worst",
  "best",
  "at",
  "at-least",
  "at-most",
  "weight",
  "score",
  "minimum",
  "maximum",
  "from",
  "to",
  "minimum-coverage",
  "decimals",
]);
const defaults: Readonly<Record<string, string>> = {
  aggregation: "weighted-mean",
  restricted: "false",
  required: "false",
};

export function standardDigests(texts: StandardTexts, units: UnitTable, scoredInputs: ReadonlySet<string>): Digests {
  const whole = {
    ...(texts.standard as unknown as object),
    "dimension-files": Object.fromEntries(texts.dimensions),
  } as unknown as Data;
  return {
    content: digest(canonical(whole, "", units, () => true)),
    scoring: digest(canonical(whole, "", units, scores(scoredInputs))),
  };
}

type Keep = (key: string, value: Data, parent: string, depth: number) => boolean;

function scores(scoredInputs: ReadonlySet<string>): Keep {
  return (key, value, parent, depth) => {
    if (parent === "inputs") return scoredInputs.has(key);
    if (parent === "indicators") return isObject(value) && value["score"] !== undefined;
    if (named.has(parent)) return true;
    return !words.has(key) && !(depth === 0 && identity.has(key)) && key !== "citymark";
  };
}

function canonical(data: Data, parent: string, units: UnitTable, keep: Keep, depth = 0): unknown {
  if (Array.isArray(data)) return data.map((each) => canonical(each, "", units, keep, depth + 1));
  if (!isObject(data)) return data;
  // The titles of choices are words; that there is such a choice is not.
  if (parent === "choices" && !keep("title", "", "", 1))
    return Object.fromEntries(Object.entries(data).flatMap(([id, title]) => (title === null ? [] : [[id, true]])));
  const kept = Object.entries(data).filter(
    ([key, value]) =>
      value !== null && keep(key, value, parent, depth) && (named.has(parent) || defaults[key] !== value),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (typeof value !== "string")
        return [key, canonical(value, named.has(key) && !named.has(parent) ? key : "", units, keep, depth + 1)];
      return [key, formulas.has(key) || parent === "values" ? canonicalFormula(value, units) : value];
    }),
  );
}

/** A formula or number as its tree prints, numbers in base units without trailing zeros. */
function canonicalFormula(text: string, units: UnitTable): string {
  try {
    return writeFormula(parseFormula(text, units), (part) =>
      part.op === "number" ? canonicalNumber(part) : undefined,
    );
  } catch {
    return text;
  }
}

/** A bare number takes the unit of its place: 0.5 is not 50 %, which is said to be 0.5 of 1. */
function canonicalNumber({ value, written, kind }: Formula & { op: "number" }): string {
  return /^[0-9.]+$/.test(written) ? publish(value) : `${publish(value)} ${kindText(kind) || "1"}`;
}
