/** A submission scored from its own files alone: assessment, tables, evidence and standard. */
import { strFromU8 } from "fflate";
import { evaluate } from "../../evaluate/index.ts";
import { isObject, parseDocument, parseTable, type SourceDocument } from "../../intake/index.ts";
import { bytesDigest, type Checked, type Diagnostic, type Found, hasErrors, type Standard } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { checkAssessment, checkStandard } from "../../validate/index.ts";

export type Files = ReadonlyMap<string, Uint8Array>;

export const assessmentPath = "assessment.yaml";
export const resultPath = "result.json";
export const manifestPath = "manifest.json";
export const standardFolder = "standard/";

export function scoreFiles(files: Files): Checked<ResultDocument> {
  const { value: standard, diagnostics } = readStandard(files);
  const document = read(files, assessmentPath);
  if (!standard || !document.value) return { diagnostics: [...diagnostics, ...document.diagnostics] };
  const checked = checkAssessment({ document: document.value, standard, tables: tablesOf(document.value, files) });
  const assessment = checked.value;
  if (!assessment) return { diagnostics: checked.diagnostics };
  const evidence = new Map(
    [...assessment.evidence].flatMap(([id, { file, sha256 }]): [string, Found][] =>
      file === undefined ? [] : [[id, foundOf(files.get(file), sha256)]],
    ),
  );
  return { value: evaluate({ standard, assessment, evidence }), diagnostics: checked.diagnostics };
}

function foundOf(bytes: Uint8Array | undefined, sha256: string | undefined): Found {
  if (!bytes) return "absent";
  if (sha256 !== undefined && bytesDigest(bytes) !== sha256.toLowerCase().replace(/^sha256-/, "")) return "changed";
  return bytes.length === 0 ? "empty" : "present";
}

function readStandard(files: Files): Checked<Standard> {
  const diagnostics: Diagnostic[] = [];
  const dimensions = new Map<string, SourceDocument>();
  let standard: SourceDocument | undefined;
  for (const path of [...files.keys()].filter((each) => each.startsWith(standardFolder)).sort()) {
    const { value, diagnostics: found } = read(files, path);
    diagnostics.push(...found);
    const name = path.slice(standardFolder.length);
    if (!value) continue;
    if (name === "standard.yaml") standard = value;
    else dimensions.set(name.replace(/^dimensions\//, "").replace(/\.ya?ml$/, ""), value);
  }
  if (!standard || hasErrors(diagnostics)) return { diagnostics };
  const checked = checkStandard({ standard, dimensions });
  return hasErrors(checked.diagnostics) ? { diagnostics: checked.diagnostics } : checked;
}

function read(files: Files, path: string): Checked<SourceDocument> {
  return parseDocument({ file: path, text: strFromU8(files.get(path) ?? new Uint8Array()) });
}

/** The tables that answers name, by their names. */
export function tablesOf({ data }: SourceDocument, files: Files): ReadonlyMap<string, Checked<SourceDocument>> {
  const answers = isObject(data) ? data["answers"] : undefined;
  return new Map(
    Object.values(isObject(answers) ? answers : {}).flatMap((answer): [string, Checked<SourceDocument>][] => {
      const file = isObject(answer) ? answer["file"] : undefined;
      const bytes = typeof file === "string" ? files.get(file) : undefined;
      return typeof file === "string" && bytes ? [[file, parseTable({ file, text: strFromU8(bytes) })]] : [];
    }),
  );
}
