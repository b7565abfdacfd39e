/** Reads a programme and its submissions: programme.yaml, and cities/<city>/<phase>/ in the same folder. */
import { dirname, join } from "node:path";
import {
  type Checked,
  changedSinceReceipt,
  checkConflicts,
  checkProgramme,
  checkSlot,
  type Diagnostic,
  diagnose,
  hasBegun,
  hasErrors,
  isBridged,
  isObject,
  type LogLine,
  logRules,
  type Programme,
  programmeRules,
  receiptIn,
  type SourceDocument,
  type Standard,
  type SubmissionState,
  scoredInputs,
  unaskedBy,
} from "../../engine/index.ts";
import { isFolder } from "./exists.ts";
import { fileDigest, logName, readLog } from "./log-file.ts";
import { ProgrammeFolder } from "./programme-folder.ts";
import { readDocument } from "./read-standard.ts";
import type { ScoredAssessment, ScoredFile } from "./score-file.ts";
import { scoreSubmitted, sealedName } from "./sealed-file.ts";
import type { Standards } from "./standards.ts";

export interface ReadProgramme extends Checked<Programme> {
  readonly standard?: Standard;
  /** Where something stands in the file. */
  readonly where?: SourceDocument["where"];
}

/** `path` may be programme.yaml or its folder. */
export function programmeFile(path: string): string {
  return isFolder(path) ? join(path, "programme.yaml") : path;
}

export async function readProgramme(file: string, standards: Standards): Promise<ReadProgramme> {
  const diagnostics: Diagnostic[] = [];
  const document = await readDocument(file, diagnostics);
  if (!document) return { diagnostics };
  const reference = isObject(document.data) ? document.data["standard"] : undefined;
  const found = await standards.get(typeof reference === "string" ? reference : "");
  if (!found.value)
    return {
      diagnostics: [
        ...diagnostics,
        ...found.diagnostics.map((each) => ({ ...each, where: document.where(["standard"]) })),
      ],
    };
  const checked = checkProgramme({ document, standard: found.value });
  const editions = await checkEditions(checked.value, found.value, standards, document);
  if (editions.length > 0) return { diagnostics: [...diagnostics, ...checked.diagnostics, ...editions] };
  const strays = checked.value ? new ProgrammeFolder(file).strays(checked.value) : [];
  return {
    ...checked,
    standard: found.value,
    where: (path) => document.where(path),
    diagnostics: [...diagnostics, ...checked.diagnostics, ...strays],
  };
}

/** The edition of each phase is there, and its answers can be read by the programme's. */
async function checkEditions(
  programme: Programme | undefined,
  standard: Standard,
  standards: Standards,
  document: SourceDocument,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { id: phase, standard: edition } of programme?.phases ?? []) {
    if (edition === undefined || edition === standard.reference) continue;
    const where = document.where(["phases", phase, "standard"]);
    const { value, diagnostics } = await standards.get(edition);
    found.push(...diagnostics.map((each) => ({ ...each, where })));
    if (!value) continue;
    const facts = { phase, found: edition, standard: standard.reference };
    const scored = scoredInputs(standard);
    const others = unaskedBy(value, standard).filter((id) => scored.has(id));
    if (!isBridged(value, standard)) found.push(diagnose(programmeRules.noBridge, where, facts));
    else if (others.length > 0)
      found.push(diagnose(programmeRules.otherQuestions, where, { ...facts, ids: others.join(", ") }));
  }
  return found;
}

export interface SubmittedFile {
  readonly city: string;
  readonly phase: string;
  readonly file: string;
  /** Empty if nothing was submitted. */
  readonly diagnostics: readonly Diagnostic[];
  readonly state: SubmissionState;
  /** Where it is scored: with what was found of its evidence. */
  readonly scored?: ScoredAssessment;
}

/** Where a city's submission for a phase lies, with its review. */
export function submissionFolder(programme: string, city: string, phase: string): string {
  return join(dirname(programme), "cities", city, phase);
}

/** The review of one of several people who review the same submission. */
export function ownReview(reviewer: string): string {
  return `review-${reviewer}.yaml`;
}

/** A programme with its standard and every submission, as read. */
export interface WholeProgramme {
  readonly programme: Programme;
  readonly standard: Standard;
  readonly submitted: readonly SubmittedFile[];
}

/** What of a programme is read. */
export interface SubmissionChoice {
  /** Those of these cities in this phase; by default all. */
  readonly only?: { readonly cities: ReadonlySet<string>; readonly phase: string };
  /** In this phase with the review of one reviewer, and no other. */
  readonly own?: { readonly phase: string; readonly review: string };
}

/** Every submission that the programme expects, or those that are chosen, read and scored one after another. */
export async function* readSubmissions(
  file: string,
  programme: Programme,
  standards: Standards,
  { only, own }: SubmissionChoice = {},
): AsyncGenerator<SubmittedFile> {
  const inside = new ProgrammeFolder(file);
  for (const { id: city } of programme.cities) {
    if (only && !only.cities.has(city)) continue;
    for (const { id: phase } of programme.phases) {
      if (only && only.phase !== phase) continue;
      const folder = submissionFolder(file, city, phase);
      const names = new Set(inside.names(city, phase));
      const review = own?.phase === phase ? own.review : "review.yaml";
      yield {
        city,
        phase,
        ...(await readSubmission({ folder, names, review }, { city, phase, programme }, standards)),
      };
    }
  }
}

/** The folder of a submission, what lies in it, and which review counts. */
interface Slot {
  readonly folder: string;
  readonly names: ReadonlySet<string>;
  readonly review: string;
}

/** With its day of receipt, where the log beside it has one. */
async function readSubmission(
  { folder, names, review: reviewName }: Slot,
  about: { readonly city: string; readonly phase: string; readonly programme: Programme },
  standards: Standards,
): Promise<Pick<SubmittedFile, "file" | "diagnostics" | "state" | "scored">> {
  const read = await readUnlogged({ folder, names, review: reviewName }, about, standards);
  const { state } = read;
  if (state.status === "missing" || !names.has(logName)) return read;
  const { lines, diagnostics } = readLog(join(folder, logName));
  const found = [...read.diagnostics, ...diagnostics.filter(({ rule }) => rule === logRules.broken.id)];
  const receipt = receiptIn(lines);
  if (!receipt) return { ...read, diagnostics: found };
  const other = changedSinceReceipt(receipt, { after: fileDigest(read.file) ?? "", ...evidenceIn(state) });
  const begin = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const where = { file: read.file, path: [], span: begin };
  const changed = other.map((what) =>
    diagnose(logRules.receivedOther, where, { what, on: receipt.again.at(-1) ?? receipt.on }),
  );
  return { ...read, diagnostics: [...found, ...changed], state: { ...state, receipt: { ...receipt, changed: other } } };
}

/** The digests of the evidence files, where the submission could be read. */
function evidenceIn(state: SubmissionState): Pick<LogLine, "evidence"> {
  return state.status === "scored" && state.scored.files
    ? { evidence: Object.fromEntries([...state.scored.files()].sort()) }
    : {};
}

/** The YAML itself is not kept: hundreds of submissions are held at once. */
async function readUnlogged(
  { folder, names, review: reviewName }: Slot,
  about: { readonly city: string; readonly phase: string; readonly programme: Programme },
  standards: Standards,
): Promise<Pick<SubmittedFile, "file" | "diagnostics" | "state" | "scored">> {
  const sealed = !names.has("assessment.yaml") && names.has(sealedName);
  const file = join(folder, sealed ? sealedName : "assessment.yaml");
  const missing = { file, diagnostics: [], state: { status: "missing" } } as const;
  if (!sealed && !names.has("assessment.yaml")) return missing;
  const review = names.has(reviewName) ? join(folder, reviewName) : undefined;
  const read = await scoreSubmitted(file, standards, review);
  const { scored, diagnostics } = read;
  if (!scored) return { file, diagnostics, state: { status: "unreadable", blocked: read.unusable ?? "assessment" } };
  // A form that nobody has begun to fill in is no submission.
  if (!hasBegun(scored.assessment)) return missing;
  const place = misplacedBy(read, about);
  const conflicts = scored.review && review ? checkConflicts(about.programme, about.city, scored.review, review) : [];
  const all = [...diagnostics, ...place, ...conflicts];
  if (hasErrors(conflicts)) return { file, diagnostics: all, state: { status: "unreadable", blocked: "review" } };
  if (hasErrors(place)) return { file, diagnostics: all, state: { status: "unreadable", blocked: "place" } };
  return { file, diagnostics: all, state: { status: "scored", scored }, scored };
}

/** Why a submission does not belong where it lies. */
function misplacedBy(
  { document, scored }: ScoredFile,
  { city, phase, programme }: { readonly city: string; readonly phase: string; readonly programme: Programme },
): readonly Diagnostic[] {
  if (!scored || !document) return [];
  const { reference } = scored.result.standard;
  const expected = programme.phases.find(({ id }) => id === phase)?.standard ?? programme.standard;
  const wrong =
    reference === expected
      ? []
      : [
          diagnose(programmeRules.otherStandard, document.where(["standard"]), {
            city,
            phase,
            found: reference,
            expected,
          }),
        ];
  return [...wrong, ...checkSlot({ programme, document, assessment: scored.assessment, city, phase })];
}
