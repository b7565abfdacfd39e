/** Everything that is found in a programme, its submissions, and its appeals. */
import { readProgramme, readSubmissions } from "../../src/cli/files/read-programme.ts";
import type { Standards } from "../../src/cli/files/standards.ts";
import {
  checkAppeals,
  checkSamples,
  type Diagnostic,
  evaluateProgramme,
  type SubmissionState,
} from "../../src/engine/index.ts";

export async function checkProgramme(path: string, standards: Standards): Promise<readonly Diagnostic[]> {
  const { value, standard, where, diagnostics } = await readProgramme(path, standards);
  if (!value || !standard || !where) return diagnostics;
  const found = [...diagnostics];
  const submissions = new Map<string, Map<string, SubmissionState>>();
  for await (const { city, phase, state, diagnostics: ofCity } of readSubmissions(path, value, standards)) {
    found.push(...ofCity);
    submissions.set(city, new Map([...(submissions.get(city) ?? []), [phase, state]]));
  }
  const outcome = evaluateProgramme({ programme: value, standard, submissions, asOf: "2027-01-01", draws: 1 });
  return [...found, ...checkAppeals(outcome, where), ...checkSamples(outcome, where)];
}
