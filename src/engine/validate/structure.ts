/** The shape of a document, held against its schema; what the schema's checker complains of, in words of ours. */

import { type Data, fullWidthFacts, intakeRules, isObject, partAt, type SourceDocument } from "../intake/index.ts";
import type { Path } from "../model/index.ts";
import type { SchemaError, Validator } from "../schema/validator.ts";
import { explainKey, meant } from "./explain-key.ts";
import type { Report } from "./report.ts";
import * as rules from "./rules/structure.ts";
import { blankTexts, rightForm, whatIsEmpty } from "./usual-slips.ts";

const mostFindings = 20;
/** Of a document that is wrong all over, the first complaints say enough. */
const mostComplaints = 1000;

/** A document of which only some parts have the wrong shape. */
export interface PartlyRead<T> {
  /** Without the parts that have the wrong shape. */
  readonly text: T;
  /** The rules that these parts break, by their paths: `answers/population`. */
  readonly broken: ReadonlyMap<string, string>;
}

/** How often parts are taken out before a document counts as wrong in its whole. */
const mostRounds = 5;

/**
 * Reads a document although some of its parts have the wrong shape; every mistake is reported. `partOf` names the part that a
 * mistake costs; there is no result if a mistake costs the whole document.
 */
export function checkParts<T>(
  document: SourceDocument,
  kind: string,
  validator: Validator<T>,
  report: Report,
  partOf: (path: Path) => Path | undefined,
): PartlyRead<T> | undefined {
  const broken = new Map<string, string>();
  let whole = true;
  let { data } = document;
  const note: Report = (rule, part, ...facts) => {
    report(rule, part, ...facts);
    const path = partOf(part.path);
    if (path) broken.set(path.join("/"), rule.id);
    else whole = false;
  };
  for (let round = 0; round < mostRounds; round += 1) {
    const before = broken.size;
    const text = checkStructure({ ...document, data }, kind, validator, note);
    if (text) return { text, broken };
    if (!whole) return undefined;
    // Of a document that is wrong all over, not every mistake is reported; each costs its part all the same.
    for (const error of validator.errors ?? []) {
      const path = partOf(placeOf(error, data))?.join("/");
      if (path !== undefined && !broken.has(path)) broken.set(path, rules.wrongShape.id);
    }
    if (broken.size === before) return undefined;
    data = withoutParts(document.data, broken);
  }
  return undefined;
}

/** Where a complaint of the validator belongs: the unknown key, or the value. */
function placeOf({ instancePath, params }: SchemaError, data: Data): Path {
  const key = params["additionalProperty"] ?? params["propertyName"];
  return [...pathOf(instancePath, data), ...(typeof key === "string" ? [key] : [])];
}

function withoutParts(data: Data, broken: ReadonlyMap<string, string>, path = ""): Data {
  if (!isObject(data)) return data;
  const entries = Object.entries(data).flatMap(([key, value]): [string, Data][] => {
    const at = path === "" ? key : `${path}/${key}`;
    return broken.has(at) ? [] : [[key, withoutParts(value, broken, at)]];
  });
  return Object.assign(Object.create(null) as Record<string, Data>, Object.fromEntries(entries));
}

/** Whether the document has the shape of its kind; what is wrong is reported. */
export function checkStructure<T>(
  document: SourceDocument,
  kind: string,
  validator: Validator<T>,
  report: Report,
  name = "document",
): T | undefined {
  const { data } = document;
  if (!rightKind(data, kind, report, name)) return undefined;
  const blanks = blankTexts(data, kind);
  for (const path of blanks)
    report(rules.notFilledIn, { document: name, path, key: true }, { what: whatIsEmpty(path) });
  if (validator(data)) return blanks.length === 0 ? (data as T) : undefined;
  const errors = (validator.errors ?? []).slice(0, mostComplaints);
  const reported = new Set<string>();
  const once: Report = (rule, part, ...facts) => {
    const finding = JSON.stringify([rule.id, part.path, ...facts]);
    if (!reported.has(finding)) report(rule, part, ...facts);
    reported.add(finding);
  };
  for (const error of withoutTwins(causes(errors)).slice(0, mostFindings)) explain(error, errors, data, once, name);
  return undefined;
}

/** `citymark: assessment/1` in the first place: another kind or a newer format is answered before anything else. */
function rightKind(data: Data, kind: string, report: Report, name: string): boolean {
  if (!isObject(data)) {
    report(rules.wrongShape, { document: name, path: [] }, { ...describe(data), expected: "object" });
    return false;
  }
  const found = data["citymark"];
  if (found === kind) return true;
  if (typeof found !== "string") report(rules.missingKey, { document: name, path: [] }, { key: `citymark: ${kind}` });
  else {
    const sameNoun = found.split("/")[0] === kind.split("/")[0];
    report(
      sameNoun ? rules.newerFormat : rules.wrongKind,
      { document: name, path: ["citymark"] },
      { found, expected: kind },
    );
  }
  return false;
}

/** One root cause is one finding: of the branches that did not fit, the deepest complaints; else that none fits. */
function causes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = errors.filter(({ keyword }) => keyword === "anyOf");
  return errors.filter((error) => {
    if (ofKey(error, errors)) return false;
    const choice = choices.find(
      ({ schemaPath, instancePath }) => error !== undefined && inBranch(error, schemaPath, instancePath),
    );
    if (error.keyword === "anyOf")
      return !errors.some(
        (other) =>
          other.instancePath.startsWith(`${error.instancePath}/`) ||
          (other.instancePath === error.instancePath && speaksOfKeys(other)),
      );
    if (!choice) return true;
    return error.instancePath !== choice.instancePath || speaksOfKeys(error);
  });
}

/** The finding that names the key also says what is wrong with its form. */
function ofKey({ keyword, instancePath }: SchemaError, errors: readonly SchemaError[]): boolean {
  return (
    (keyword === "pattern" || keyword === "maxLength") &&
    errors.some((other) => other.keyword === "propertyNames" && other.instancePath === instancePath)
  );
}

/** A key that is missing because it is misspelt is one finding, reported at the misspelt key. */
function withoutTwins(errors: readonly SchemaError[]): readonly SchemaError[] {
  const misspelt = errors.filter(({ keyword }) => keyword === "additionalProperties");
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== "required" ||
      !misspelt.some((other) => other.instancePath === instancePath && meant(other) === params["missingProperty"]),
  );
}

function speaksOfKeys({ keyword }: SchemaError): boolean {
  return (
    keyword === "additionalProperties" || keyword === "required" || keyword === "enum" || keyword === "minProperties"
  );
}

function inBranch(error: SchemaError, choicePath: string, instancePath: string): boolean {
  return (
    error.keyword !== "anyOf" &&
    error.instancePath.startsWith(instancePath) &&
    (error.schemaPath.startsWith(`${choicePath}/`) || error.schemaPath.includes("#/$defs/"))
  );
}

function explain(error: SchemaError, all: readonly SchemaError[], root: Data, report: Report, document: string): void {
  const path = pathOf(error.instancePath, root);
  const data = partAt(root, path);
  const limit = String(error.params["limit"]);
  switch (error.keyword) {
    case "additionalProperties":
      return explainKey(error, path, data, report, document);
    case "required":
      return report(rules.missingKey, { document, path, key: true }, { key: String(error.params["missingProperty"]) });
    case "enum":
      return report(
        rules.notOneOf,
        { document, path },
        {
          found: excerpt(data),
          allowed: (error.params["allowedValues"] as readonly unknown[])
            .filter((each) => typeof each === "string")
            .join(", "),
        },
      );
    case "pattern":
      return report(
        rules.wrongForm,
        { document, path },
        { found: excerpt(data), expected: String(error.params["form"]) },
      );
    case "propertyNames": {
      const key = String(error.params["propertyName"]);
      return report(rules.wrongForm, { document, path: [...path, key], key: true }, { found: key, expected: "id" });
    }
    case "type":
    case "anyOf": {
      const colon = typeof data === "string" ? /^[A-Za-z][\w-]*[ \t]*：/.exec(data)?.[0].length : undefined;
      if (colon !== undefined) {
        const part = { document, path, within: [colon - 1, colon] as const };
        return report(intakeRules.fullWidthPunctuation, part, fullWidthFacts("："));
      }
      if (data === null) {
        const section = path.length === 1 ? String(path[0]) : undefined;
        return report(rules.notFilledIn, { document, path, key: true }, { what: whatIsEmpty(path), section });
      }
      const types = all.filter(
        ({ keyword, instancePath }) => keyword === "type" && instancePath === error.instancePath,
      );
      const expected = shapes(types);
      return report(
        rules.wrongShape,
        { document, path },
        { ...describe(data), expected, right: rightForm(path, data, expected) },
      );
    }
    case "maxLength":
      return report(rules.tooLong, { document, path }, { most: limit });
    case "minItems":
    case "minProperties":
      return report(rules.tooFew, { document, path, key: true }, { least: limit });
    default:
      return report(rules.tooMany, { document, path, key: true }, { most: limit });
  }
}

const shapeOf: Readonly<Record<string, string>> = { string: "text", array: "list", object: "object" };

/** The shapes that fit, as words of the program. */
function shapes(errors: readonly SchemaError[]): string {
  const types = errors.flatMap(({ params }) => params["type"] as string | readonly string[]);
  return [...new Set(types.flatMap((type) => shapeOf[type] ?? []))].join(", ");
}

function pathOf(pointer: string, root: Data): Path {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const path: (string | number)[] = [];
  let data: Data | undefined = root;
  for (const step of steps) {
    path.push(Array.isArray(data) ? Number(step) : step);
    data = partAt(data, path.slice(-1));
  }
  return path;
}

/** What stands there: its shape, as a word of the program, and of a text the beginning. */
function describe(data: Data | undefined): { readonly found: string; readonly written?: string } {
  if (typeof data === "string") return { found: "text", written: excerpt(data) };
  if (data === null || data === undefined) return { found: "nothing" };
  return { found: Array.isArray(data) ? "list" : "object" };
}

function excerpt(data: Data | undefined): string {
  if (typeof data !== "string")
    return data === null || data === undefined ? "–" : Array.isArray(data) ? "[ … ]" : "{ … }";
  return data.length > 40 ? `${data.slice(0, 40)}…` : data;
}
