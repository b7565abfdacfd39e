/** One assessment or filled form, read and scored, with its review: what every command that shows a number begins with. */
import {
  type Evaluation,
  evaluate,
  evaluateHeadline,
  type Headline,
  type ResultDocument,
  type ScoredSubmission,
  scoreRead,
} from "../../engine/index.ts";
import { readFilled } from "./read-assessment.ts";
import { readSource } from "./read-source.ts";
import type { Standards } from "./standards.ts";

export type { ScoredAssessment } from "../../engine/index.ts";

export interface ScoredFile<Result = ResultDocument> extends ScoredSubmission<Result> {
  readonly file: string;
  /** The questions that a form asks, where it does not ask all of them. */
  readonly asked?: ReadonlySet<string>;
}

export interface ScoreOptions {
  /** The file of a review. */
  readonly review?: string | undefined;
  /** Answers put in place of those in the file. */
  readonly supposed?: ReadonlyMap<string, string>;
}

export function scoreFile(file: string, standards: Standards, options?: ScoreOptions): Promise<ScoredFile> {
  return scoreBy(evaluate, file, standards, options);
}

/** As much of the result as a line among many shows. */
export function scoreHeadline(
  file: string,
  standards: Standards,
  options?: ScoreOptions,
): Promise<ScoredFile<Headline>> {
  return scoreBy(evaluateHeadline, file, standards, options);
}

async function scoreBy<Result extends Headline | ResultDocument>(
  score: (evaluation: Evaluation) => Result,
  file: string,
  standards: Standards,
  { review, supposed }: ScoreOptions = {},
): Promise<ScoredFile<Result>> {
  const read = await readFilled(file, standards, supposed);
  const { asked } = read;
  return {
    file,
    ...(asked ? { asked } : {}),
    ...scoreRead(score, read, review === undefined ? undefined : await readSource(review)),
  };
}
