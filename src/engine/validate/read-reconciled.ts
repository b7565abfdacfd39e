/** Two reviews that were joined, as the review that joins them keeps them. */
import type { Data } from "../intake/index.ts";
import {
  type Decision,
  defined,
  given,
  type Input,
  type Judged,
  type Reconciled,
  readText,
  type Standard,
} from "../model/index.ts";
import type { JudgementText, ReconciledText } from "../schema/types.gen.ts";
import { readAnswer } from "./read-answer.ts";

/** What is of no input of the standard, or has a value that cannot be read, is no judgement. */
export function readReconciled(text: ReconciledText, standard: Standard): Reconciled {
  const [one = "", other = ""] = text.reviewers.map(readText);
  return {
    on: text.on,
    assessment: text.assessment,
    reviewers: [one, other],
    judgements: text.judgements.flatMap((each): Judged[] => {
      const input = standard.inputs.get(each.input);
      if (!input) return [];
      const read = (judgement: JudgementText) => readJudgement(judgement, input, standard);
      return [{ input: each.input, ...defined({ one: given(each.one, read), other: given(each.other, read) }) }];
    }),
  };
}

function readJudgement(
  { decision, value, because }: JudgementText,
  input: Input,
  { units }: Standard,
): Decision | undefined {
  const read = given(value, (written) => readAnswer(input, written as Data, units, () => undefined));
  if (value !== undefined && !read) return undefined;
  return {
    input: input.id,
    verdict: decision,
    ...defined({
      value: read,
      written: typeof value === "string" ? value : undefined,
      because: given(because, readText),
    }),
  };
}
