/** Reads a whole programme from its folder: programme.yaml, cities/<id>/<phase>/{assessment.yaml, review.yaml}. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readAssessment } from "../../../src/cli/files/read-assessment.ts";
import { Standards } from "../../../src/cli/files/standards.ts";
import {
  checkProgramme,
  checkReview,
  evaluate,
  evaluateProgramme,
  type ProgrammeOutcome,
  parseDocument,
  type SourceDocument,
  type SubmissionState,
} from "../../../src/engine/index.ts";

export async function readProgramme(folder: string, asOf: string): Promise<ProgrammeOutcome> {
  const standards = new Standards([]);
  const document = read(join(folder, "programme.yaml"));
  const reference = (document.data as { standard: string }).standard;
  const standard = found(await standards.get(reference));
  const programme = found(checkProgramme({ document, standard }));
  const submissions = new Map<string, Map<string, SubmissionState>>();
  for (const { id: city } of programme.cities) {
    const phases = new Map<string, SubmissionState>();
    for (const { id: phase } of programme.phases)
      phases.set(phase, await readSubmission(join(folder, "cities", city, phase), standards));
    submissions.set(city, phases);
  }
  return evaluateProgramme({ programme, standard, submissions, asOf });
}

async function readSubmission(folder: string, standards: Standards): Promise<SubmissionState> {
  const file = join(folder, "assessment.yaml");
  if (!existsSync(file)) return { status: "missing" };
  const { assessment, standard, evidence } = await readAssessment(file, standards);
  if (!assessment || !standard) return { status: "unreadable" };
  const overlay = join(folder, "review.yaml");
  const review = existsSync(overlay)
    ? found(checkReview({ document: read(overlay), standard, assessment, evidence }))
    : undefined;
  const result = evaluate({ standard, assessment, evidence, ...(review ? { review } : {}) });
  return { status: "scored", scored: { assessment, result, ...(review ? { review } : {}) } };
}

function read(file: string): SourceDocument {
  return found(parseDocument({ file, text: readFileSync(file, "utf8") }));
}

export function found<T>({ value, diagnostics }: { readonly value?: T; readonly diagnostics: readonly unknown[] }): T {
  if (value === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  return value;
}
