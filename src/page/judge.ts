/** What the engine says of a draft: the same checks, findings and numbers as those of the command line. */
import {
  type Assessment,
  checkAssessment,
  evaluate,
  evaluateHeadline,
  type Found,
  type Headline,
  type ResultDocument,
  type SourceDocument,
  type Standard,
} from "../engine/index.ts";

export interface Judged<Result> {
  /** Absent where the shape of the assessment cannot be read. */
  readonly assessment?: Assessment;
  readonly result?: Result;
  readonly found: Headline["diagnostics"];
}

interface Matter {
  readonly standard: Standard;
  readonly document: SourceDocument;
  /** What is known of evidence files. */
  readonly evidence: ReadonlyMap<string, Found>;
}

export const judge = (matter: Matter): Judged<ResultDocument> => judgeBy(evaluate, matter);

/** Total and findings only: fast enough for every key stroke. */
export const judgeFast = (matter: Matter): Judged<Headline> => judgeBy(evaluateHeadline, matter);

function judgeBy<Result extends Headline | ResultDocument>(
  score: (evaluation: { standard: Standard; assessment: Assessment; evidence: Matter["evidence"] }) => Result,
  { standard, document, evidence }: Matter,
): Judged<Result> {
  const { value: assessment, diagnostics } = checkAssessment({ document, standard });
  if (!assessment)
    return { found: diagnostics.map(({ where, ...finding }) => ({ ...finding, path: [...where.path] })) };
  const result = score({ standard, assessment, evidence });
  return { assessment, result, found: result.diagnostics };
}
