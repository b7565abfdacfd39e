/** Reads an assessment with its standard and tables, and looks for its evidence. */
import { createHash } from "node:crypto";
import { closeSync, lstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import {
  type Assessment,
  assessmentRules,
  type Checked,
  checkAssessment,
  type Diagnostic,
  diagnose,
  type EvidenceFiles,
  type FactsArgument,
  type Found,
  isObject,
  parseDocument,
  parseTable,
  type Rule,
  type SourceDocument,
  type Standard,
  structureRules,
} from "../../engine/index.ts";
import { readSource } from "./read-source.ts";
import type { Standards } from "./standards.ts";

export interface ReadAssessment {
  readonly file: string;
  readonly document?: SourceDocument;
  readonly standard?: Standard;
  /** Present where the shape could be read; wrong answers are among its diagnostics. */
  readonly assessment?: Assessment;
  readonly evidence: ReadonlyMap<string, Found>;
  /** The digests of the evidence files that are there; they are read when this is first called. */
  readonly files: () => EvidenceFiles;
  readonly diagnostics: readonly Diagnostic[];
}

export async function readAssessment(file: string, standards: Standards): Promise<ReadAssessment> {
  const nothing = { file, evidence: new Map<string, Found>(), files: () => new Map<string, string>() };
  const source = await readSource(file);
  if (!source.value) return { ...nothing, diagnostics: source.diagnostics };
  const parsed = parseDocument(source.value);
  const document = parsed.value;
  if (!document) return { ...nothing, diagnostics: parsed.diagnostics };
  const reference = isObject(document.data) ? document.data["standard"] : undefined;
  const kind = isObject(document.data) ? document.data["citymark"] : undefined;
  if (typeof reference !== "string" || kind !== "assessment/1")
    return { ...nothing, document, diagnostics: [...parsed.diagnostics, ...wrongDocument(document)] };
  const found = await standards.get(reference);
  const standard = found.value;
  if (!standard)
    return {
      ...nothing,
      document,
      diagnostics: [
        ...parsed.diagnostics,
        ...found.diagnostics.map((each) => ({ ...each, where: document.where(["standard"]) })),
      ],
    };
  const checked = checkAssessment({ document, standard, tables: await readTables(document, dirname(file)) });
  const diagnostics = [...parsed.diagnostics, ...checked.diagnostics];
  if (!checked.value) return { ...nothing, document, standard, diagnostics };
  const evidence = findEvidence(checked.value, dirname(file), document, diagnostics);
  // Changed in place: a copy would take the digest, which not everybody needs.
  const assessment = Object.assign(checked.value, { diagnostics });
  return {
    file,
    document,
    standard,
    assessment,
    evidence,
    files: evidenceFiles(assessment, dirname(file)),
    diagnostics,
  };
}

/** Runs only the structural check, which needs no standard. */
function wrongDocument(document: SourceDocument): readonly Diagnostic[] {
  const none = { inputs: new Map() } as unknown as Standard;
  const { diagnostics } = checkAssessment({ document, standard: none });
  return diagnostics.length > 0
    ? diagnostics
    : [diagnose(structureRules.missingKey, document.where([]), { key: "standard" })];
}

async function readTables(
  document: SourceDocument,
  folder: string,
): Promise<ReadonlyMap<string, Checked<SourceDocument>>> {
  const tables = new Map<string, Checked<SourceDocument>>();
  const answers = isObject(document.data) ? document.data["answers"] : undefined;
  for (const [id, answer] of isObject(answers) ? Object.entries(answers) : []) {
    const file = isObject(answer) ? answer["file"] : undefined;
    if (typeof file !== "string" || tables.has(file)) continue;
    const path = pathInside(folder, file);
    tables.set(
      file,
      path === undefined
        ? { diagnostics: [diagnose(assessmentRules.tableFile, document.where(["answers", id, "file"]), { file })] }
        : await readTable(path, file),
    );
  }
  return tables;
}

/** `name`: what the answer calls the file, for diagnostics. */
async function readTable(path: string, name: string): Promise<Checked<SourceDocument>> {
  const { value, diagnostics } = await readSource(path);
  if (value) return parseTable({ file: name, text: value.text });
  return { diagnostics: diagnostics.map((each) => ({ ...each, where: { ...each.where, file: name } })) };
}

/**
 * A path below a folder, links followed; nothing where it leads out or is no plain file. Small files are quicker read
 * at once than waited for.
 */
function pathInside(folder: string, file: string): string | undefined {
  if (/\\|\0|^[/~]|^[a-z]:/i.test(file)) return undefined;
  try {
    const root = realpathSync.native(folder === "" ? "." : folder);
    const path = realpathSync.native(join(folder, file));
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
    return lstatSync(path).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

function findEvidence(
  assessment: Assessment,
  folder: string,
  document: SourceDocument,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  for (const [id, { file, sha256 }] of assessment.evidence) {
    if (file === undefined) continue;
    const report = <F>(rule: Rule<F>, key: "file" | "sha256", ...facts: FactsArgument<F>) => {
      diagnostics.push(diagnose(rule, document.where(["evidence", id, key]), ...facts));
    };
    const path = pathInside(folder, file);
    const digest = path === undefined || sha256 === undefined ? undefined : sha256Of(path);
    const state = stateOf(path, digest, sha256);
    found.set(id, state);
    const outside = diagnostics.some(
      ({ rule, where }) => rule === assessmentRules.evidencePath.id && where.path[1] === id,
    );
    if (state === "absent" && !outside) report(assessmentRules.evidenceAbsent, "file", { file });
    if (state === "changed") report(assessmentRules.evidenceChanged, "sha256", { file, found: digest ?? "" });
    if (state === "empty") report(assessmentRules.evidenceEmpty, "file", { file });
  }
  return found;
}

function stateOf(path: string | undefined, digest: string | undefined, expected: string | undefined): Found {
  if (path === undefined) return "absent";
  if (digest !== expected?.toLowerCase().replace(/^sha256-/, "")) return "changed";
  return statSync(path).size === 0 ? "empty" : "present";
}

function evidenceFiles({ evidence }: Assessment, folder: string): () => EvidenceFiles {
  let known: EvidenceFiles | undefined;
  return () => {
    known ??= new Map(
      [...evidence].flatMap(([id, { file }]) => {
        const path = file === undefined ? undefined : pathInside(folder, file);
        return path === undefined ? [] : [[id, `sha256-${sha256Of(path)}`] as const];
      }),
    );
    return known;
  };
}

/** In pieces: evidence may be larger than memory. */
function sha256Of(path: string): string {
  const hash = createHash("sha256");
  const piece = Buffer.allocUnsafe(2 ** 20);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}
