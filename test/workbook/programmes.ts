/** Programmes to make workbooks of: a folder of the examples, or a few assessments given as one. */
import { join, resolve } from "node:path";
import { readProgramme, readSubmissions } from "../../src/cli/files/read-programme.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import { evaluateProgramme, type ProgrammeOutcome, type SubmissionState } from "../../src/engine/index.ts";

export const root = resolve(import.meta.dirname, "../..");

export async function programmeOutcome(file: string, folders: readonly string[] = []): Promise<ProgrammeOutcome> {
  const standards = new Standards(folders);
  const { value: programme, standard, diagnostics } = await readProgramme(join(root, file), standards);
  if (!programme || !standard) throw new Error(JSON.stringify(diagnostics));
  const submissions = new Map<string, Map<string, SubmissionState>>();
  for await (const { city, phase, state } of readSubmissions(join(root, file), programme, standards))
    submissions.set(city, (submissions.get(city) ?? new Map()).set(phase, state));
  return evaluateProgramme({ programme, standard, submissions, asOf: "2027-06-01", draws: 10 });
}
