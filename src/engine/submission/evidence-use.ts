/** Which answers rest on which evidence, and what was found of it. */
import type { Evidence, Found } from "../model/index.ts";
import type { ReadSubmission } from "./read.ts";

export interface EvidenceUse extends Evidence {
  readonly id: string;
  /** Of a file; absent for an address or a publication. */
  readonly found?: Found;
  /** The questions whose answers name it, in the order of the standard. */
  readonly answers: readonly string[];
}

/** In the order of the assessment. */
export function evidenceUse({
  assessment,
  evidence,
}: Pick<ReadSubmission, "assessment" | "evidence">): readonly EvidenceUse[] {
  if (!assessment) return [];
  return [...assessment.evidence].map(([id, entry]) => {
    const found = evidence.get(id);
    const answers = [...assessment.answers.values()].filter((answer) => answer.evidence.includes(id));
    return { id, ...entry, ...(found ? { found } : {}), answers: answers.map(({ input }) => input) };
  });
}
