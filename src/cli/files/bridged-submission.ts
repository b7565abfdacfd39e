/** A submission by the edition of its phase, as the programme's edition reads it: what it was scored by its own stays beside it. */
import { bridge, evaluate, headline, type Programme, type Standard } from "../../engine/index.ts";
import type { SubmittedFile } from "./read-programme.ts";

/** The same where the phase answers the programme's edition. */
export function bridgedSubmission(submitted: SubmittedFile, programme: Programme, standard: Standard): SubmittedFile {
  const edition = programme.phases.find(({ id }) => id === submitted.phase)?.standard;
  const { state, scored } = submitted;
  if (edition === undefined || edition === standard.reference || state.status !== "scored" || !scored) return submitted;
  const { assessment, review } = bridge(scored.standard, standard, scored);
  const { evidence, files } = scored;
  const result = evaluate({ standard, assessment, evidence, ...(review ? { review } : {}) });
  const { outcome } = headline(scored.result);
  const own = { standard: edition, outcome };
  const again = { standard, assessment, result, evidence, files, ...(review ? { review } : {}) };
  return { ...submitted, state: { ...state, scored: { ...again, own } }, scored: again };
}
