/** Reads an assessment with its standard and tables, and looks for its evidence. */
import {
  isObject,
  type ParsedDocument,
  parseDocument,
  parseTable,
  type SourceDocument,
  type SourceText,
} from "../intake/index.ts";
import {
  type Assessment,
  type Checked,
  type Diagnostic,
  diagnose,
  type FactsArgument,
  type Found,
  type Rule,
  type Standard,
} from "../model/index.ts";
import { assessmentRules, checkAssessment, type EvidenceFiles, structureRules } from "../validate/index.ts";
import type { Attachments } from "./attachments.ts";

/** What belongs to an assessment: its standard, and the files beside it. */
export interface Surroundings {
  /** The standard of a reference such as `city-pilot/2026`; findings where there is none. */
  readonly standardOf: (reference: string) => Checked<Standard> | Promise<Checked<Standard>>;
  readonly attachments: Attachments;
}

/** An assessment, its standard, and the files beside it. */
export interface SubmissionSources extends Surroundings {
  /** The text of the assessment. */
  readonly source: SourceText;
}

/** A submission as it was read, before it is scored. */
export interface ReadSubmission {
  readonly document?: SourceDocument;
  readonly standard?: Standard;
  /** Present where the structure could be read; wrong answers are among its diagnostics. */
  readonly assessment?: Assessment;
  readonly evidence: ReadonlyMap<string, Found>;
  /** The digests of the evidence files that are there; they are computed when this is first called. */
  readonly files: () => EvidenceFiles;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what a city submits. Nothing is thrown: what is wrong is among the diagnostics. */
export function readSubmission({ source, ...around }: SubmissionSources): Promise<ReadSubmission> {
  return readAnswers(parseDocument(source), around);
}

/** The same for a document that is no text: a filled form, or one with other answers than its file. */
export async function readAnswers(
  parsed: ParsedDocument,
  { standardOf, attachments }: Surroundings,
): Promise<ReadSubmission> {
  const nothing = { evidence: new Map<string, Found>(), files: () => new Map<string, string>() };
  const document = parsed.value;
  if (!document) {
    const more = parsed.rest ? await findingsInRest(parsed.rest, standardOf, attachments) : [];
    const known = new Set(parsed.diagnostics.map(({ where }) => where.span?.start.line));
    const further = more.filter(({ where }) => !known.has(where.span?.start.line));
    return { ...nothing, diagnostics: [...parsed.diagnostics, ...further] };
  }
  const reference = isObject(document.data) ? document.data["standard"] : undefined;
  const kind = isObject(document.data) ? document.data["citymark"] : undefined;
  if (typeof reference !== "string" || kind !== "assessment/1")
    return { ...nothing, document, diagnostics: [...parsed.diagnostics, ...wrongDocument(document)] };
  const found = await standardOf(reference);
  const standard = found.value;
  if (!standard) {
    const atReference = found.diagnostics.map((each) => ({ ...each, where: document.where(["standard"]) }));
    return { ...nothing, document, diagnostics: [...parsed.diagnostics, ...atReference] };
  }
  const checked = checkAssessment({ document, standard, tables: await readTables(document, attachments) });
  const diagnostics = [...parsed.diagnostics, ...checked.diagnostics];
  if (!checked.value) return { ...nothing, document, standard, diagnostics };
  const evidence = findEvidence(checked.value, attachments, document, diagnostics);
  // Changed in place: a copy would compute the digest, which not every caller needs.
  const assessment = Object.assign(checked.value, { diagnostics });
  return { document, standard, assessment, evidence, files: evidenceFiles(assessment, attachments), diagnostics };
}

/** What lines that could not be read may bring about: what they define is not there. */
const causedByLines: ReadonlySet<string> = new Set(
  [
    structureRules.missingKey,
    structureRules.notFilledIn,
    assessmentRules.unknownDepartment,
    assessmentRules.unknownEvidence,
  ].map(({ id }) => id),
);

/** All mistakes are reported at once: those beside the lines that could not be read as well. */
async function findingsInRest(
  rest: SourceDocument,
  standardOf: SubmissionSources["standardOf"],
  attachments: Attachments,
): Promise<readonly Diagnostic[]> {
  const { citymark, standard: reference } = isObject(rest.data) ? rest.data : {};
  if (citymark !== "assessment/1" || typeof reference !== "string") return [];
  const { value: standard } = await standardOf(reference);
  if (!standard) return [];
  const { diagnostics } = checkAssessment({ document: rest, standard, tables: await readTables(rest, attachments) });
  return diagnostics.filter(({ rule }) => !causedByLines.has(rule));
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
  attachments: Attachments,
): Promise<ReadonlyMap<string, Checked<SourceDocument>>> {
  const tables = new Map<string, Checked<SourceDocument>>();
  const answers = isObject(document.data) ? document.data["answers"] : undefined;
  for (const [id, answer] of isObject(answers) ? Object.entries(answers) : []) {
    const file = isObject(answer) ? answer["file"] : undefined;
    if (typeof file !== "string" || tables.has(file)) continue;
    tables.set(
      file,
      attachments.size(file) !== undefined
        ? await readTable(file, attachments)
        : { diagnostics: [diagnose(assessmentRules.tableFile, document.where(["answers", id, "file"]), { file })] },
    );
  }
  return tables;
}

/** Findings name the file as the answer calls it. */
async function readTable(file: string, attachments: Attachments): Promise<Checked<SourceDocument>> {
  const { value, diagnostics } = await attachments.text(file);
  const found = diagnostics.map((each) => ({ ...each, where: { ...each.where, file } }));
  if (!value) return { diagnostics: found };
  const table = parseTable({ file, text: value.text });
  return { ...table, diagnostics: [...found, ...table.diagnostics] };
}

function findEvidence(
  assessment: Assessment,
  attachments: Attachments,
  document: SourceDocument,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  for (const [id, { file, sha256 }] of assessment.evidence) {
    if (file === undefined) continue;
    const report = <F>(rule: Rule<F>, key: "file" | "sha256", ...facts: FactsArgument<F>) => {
      diagnostics.push(diagnose(rule, document.where(["evidence", id, key]), ...facts));
    };
    const size = attachments.size(file);
    const digest = size === undefined || sha256 === undefined ? undefined : attachments.sha256(file);
    const state = stateOf(size, digest, sha256);
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

function stateOf(size: number | undefined, digest: string | undefined, expected: string | undefined): Found {
  if (size === undefined) return "absent";
  if (digest !== expected?.toLowerCase().replace(/^sha256-/, "")) return "changed";
  return size === 0 ? "empty" : "present";
}

function evidenceFiles({ evidence }: Assessment, attachments: Attachments): () => EvidenceFiles {
  let known: EvidenceFiles | undefined;
  return () => {
    known ??= new Map(
      [...evidence].flatMap(([id, { file }]) =>
        file !== undefined && attachments.size(file) !== undefined
          ? [[id, `sha256-${attachments.sha256(file)}`] as const]
          : [],
      ),
    );
    return known;
  };
}
