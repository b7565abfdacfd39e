/** The shape of a document, held against its schema. */
import { type Data, isObject, type SourceDocument } from "../intake/index.ts";
import type { Validator } from "../schema/validator.ts";
import { describeShape, explainShape } from "./explain-shape.ts";
import type { Report } from "./report.ts";
import * as rules from "./rules/structure.ts";
import { rootCauses } from "./shape-causes.ts";
import { blankTexts, whatIsEmpty } from "./usual-slips.ts";

const mostFindings = 20;
/** Of a document that is wrong all over, the first complaints say enough. */
const mostComplaints = 1000;

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
  for (const error of rootCauses(errors).slice(0, mostFindings)) explainShape(error, errors, data, once, name);
  return undefined;
}

/** The command that checks a kind of document. */
const checkedBy: ReadonlyMap<string, string> = new Map([
  ["assessment", "check"],
  ["programme", "programme status"],
  ["review", "review status"],
  ["standard", "standard lint"],
  ["dimension", "standard lint"],
]);

/** `citymark: assessment/1` in the first place: another kind or a newer format is answered before anything else. */
function rightKind(data: Data, kind: string, report: Report, name: string): boolean {
  if (!isObject(data)) {
    report(rules.wrongShape, { document: name, path: [] }, { ...describeShape(data), expected: "object" });
    return false;
  }
  const found = data["citymark"];
  if (found === kind) return true;
  if (typeof found !== "string") report(rules.missingKey, { document: name, path: [] }, { key: `citymark: ${kind}` });
  else {
    const [noun = ""] = found.split("/");
    const part = { document: name, path: ["citymark"] };
    if (noun === kind.split("/")[0]) report(rules.newerFormat, part, { found, expected: kind });
    else report(rules.wrongKind, part, { found, expected: kind, command: checkedBy.get(noun) });
  }
  return false;
}
