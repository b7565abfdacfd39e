/** The answers of another file, taken over into a draft by the rules of `collect`. */
import { type AnswerPart, checkAssessment, collectAnswers, type Diagnostic, type Standard } from "../engine/index.ts";
import type { Draft, Entry } from "./draft.ts";

export interface Merge {
  readonly other: Draft;
  readonly given: number;
  readonly written: number;
  /** Answers that differ, and evidence that got another number. */
  readonly found: readonly Diagnostic[];
  /** Answers that nobody has decided on; while there are any, nothing is to be taken over. */
  readonly conflicts: number;
  readonly apply: (to: Draft) => void;
}

/** `take`: which of the two counts where they differ. */
export function merge(standard: Standard, mine: Draft, other: Draft, take?: Draft): Merge | undefined {
  const [base, part] = [partOf(standard, mine), partOf(standard, other)];
  if (!base || !part) return undefined;
  const { answers, evidence, departments, counts, diagnostics } = collectAnswers(
    standard,
    base,
    [part],
    new Set(take ? [take.file] : []),
  );
  return {
    other,
    given: counts.get(other.file)?.given ?? 0,
    written: counts.get(other.file)?.written ?? 0,
    found: diagnostics,
    conflicts: diagnostics.filter(({ severity }) => severity === "error").length,
    apply: (to) => {
      for (const [id, data] of departments) to.set("departments", id, data as Entry);
      for (const [id, data] of answers) to.setAnswer(id, data);
      for (const [id, data] of evidence) to.set("evidence", id, data as Entry);
    },
  };
}

function partOf(standard: Standard, draft: Draft): AnswerPart | undefined {
  const document = draft.document();
  const { value: assessment } = checkAssessment({ document, standard });
  return assessment && { file: draft.file, document, assessment };
}
