/** What the schema's checker complains of, in words of ours. */
import { type Data, fullWidthFacts, intakeRules, partAt } from "../intake/index.ts";
import type { Path } from "../model/index.ts";
import type { SchemaError } from "../schema/validator.ts";
import { explainKey } from "./explain-key.ts";
import type { Report } from "./report.ts";
import * as rules from "./rules/structure.ts";
import { rightForm, whatIsEmpty } from "./usual-slips.ts";

/** Reports one complaint; `all`: every complaint about the document. */
export function explainShape(
  error: SchemaError,
  all: readonly SchemaError[],
  root: Data,
  report: Report,
  document: string,
): void {
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
        { ...describeShape(data), expected, right: rightForm(path, data, expected) },
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

/** The path of a JSON pointer: where the data has a list, its steps are numbers. */
export function pathOf(pointer: string, root: Data): Path {
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
export function describeShape(data: Data | undefined): { readonly found: string; readonly written?: string } {
  if (typeof data === "string") return { found: "text", written: excerpt(data) };
  if (data === null || data === undefined) return { found: "nothing" };
  return { found: Array.isArray(data) ? "list" : "object" };
}

function excerpt(data: Data | undefined): string {
  if (typeof data !== "string")
    return data === null || data === undefined ? "–" : Array.isArray(data) ? "[ … ]" : "{ … }";
  return data.length > 40 ? `${data.slice(0, 40)}…` : data;
}
