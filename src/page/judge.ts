/** What the engine says of a draft: the same checks, findings and numbers as those of the command line. */
import {
  type Assessment,
  checkAssessment,
  type Diagnostic,
  evaluate,
  evaluateHeadline,
  type Found,
  foundSinceLast,
  type Headline,
  hasBegun,
  type LastTime,
  type ResultDocument,
  type SourceDocument,
  type Standard,
} from "../engine/index.ts";

export interface Judged<Result> {
  /** Absent where the shape of the assessment cannot be read. */
  readonly assessment?: Assessment;
  readonly result?: Result;
  /** Whether anything is said in answer to any question. */
  readonly begun: boolean;
  readonly found: Headline["diagnostics"];
}

interface Matter {
  readonly standard: Standard;
  readonly document: SourceDocument;
  /** What is known of evidence files. */
  readonly evidence: ReadonlyMap<string, Found>;
  /** The last assessment of the city, which answers are held against. */
  readonly last?: LastTime | undefined;
}

export const judge = (matter: Matter): Judged<ResultDocument> => judgeBy(evaluate, matter);

/** Total and findings only: fast enough for every key stroke. */
export const judgeFast = (matter: Matter): Judged<Headline> => judgeBy(evaluateHeadline, matter);

function judgeBy<Result extends Headline | ResultDocument>(
  score: (evaluation: { standard: Standard; assessment: Assessment; evidence: Matter["evidence"] }) => Result,
  { standard, document, evidence, last }: Matter,
): Judged<Result> {
  const { value: assessment, diagnostics } = checkAssessment({ document, standard });
  if (!assessment) return { begun: false, found: placed(diagnostics) };
  const result = score({ standard, assessment, evidence });
  const sinceLast = last ? placed(foundSinceLast(standard, assessment, last)) : [];
  return { assessment, result, begun: hasBegun(assessment), found: [...result.diagnostics, ...sinceLast] };
}

function placed(diagnostics: readonly Diagnostic[]): Headline["diagnostics"] {
  return diagnostics.map(({ where, ...finding }) => ({ ...finding, path: [...where.path] }));
}
