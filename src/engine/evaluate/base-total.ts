/** The total of the same answers by the edition that a tailored standard rests on. */
import type { Answer, Assessment, Review, Standard } from "../model/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { type Basics, compute } from "./compute.ts";
import { type Basis, decided } from "./decided.ts";

/** What only the base asks has no answer: its total may then be an interval. */
export function baseTotal(
  { tailoring }: Standard,
  { assessment, evidence }: Pick<Basics, "assessment" | "evidence">,
  review: Review | undefined,
  basis: Basis,
): Pick<ResultDocument, "base"> {
  if (!tailoring) return {};
  const { base: standard } = tailoring;
  const asked: Assessment = { ...assessment, standard: standard.reference, answers: answersTo(standard, assessment) };
  const { total } = compute({ standard, assessment: asked, decided: decided(asked, review, basis), evidence });
  const { reference, version, digests } = standard;
  return { base: { standard: reference, version, scoring: digests.scoring, total } };
}

function answersTo({ inputs }: Standard, { answers }: Assessment): ReadonlyMap<string, Answer> {
  const answerTo = (input: string): Answer => answers.get(input) ?? { input, status: "unanswered", evidence: [] };
  return new Map([...inputs.keys()].map((id) => [id, answerTo(id)]));
}
