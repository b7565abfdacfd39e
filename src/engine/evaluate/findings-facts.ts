/** Facts that findings on combined answers share: the indicator by its title, and the answers with their questions. */
import {
  type Answer,
  type Assessment,
  type Indicator,
  type Input,
  type Standard,
  say,
  type Worded,
} from "../model/index.ts";

/** The part of an assessment that findings need. */
export type Answered = Pick<Assessment, "answers" | "period">;

export function isGiven(answer: Answer | undefined): boolean {
  return answer?.written !== undefined || answer?.value !== undefined;
}

/** An indicator by its id, and for readers by its title. */
export function named({ id, title }: Indicator): Worded {
  return { fact: id, zh: `${say(title, "zh")}（${id}）`, en: `${say(title, "en")} (${id})` };
}

/** Inputs as `id = answer`, and for readers with their questions. */
export function questions(ids: readonly string[], { inputs }: Standard, answers: ReadonlyMap<string, Answer>): Worded {
  const asked = ids.flatMap((id) => inputs.get(id) ?? []);
  const list = (words: (input: Input) => string, between: string) =>
    asked
      .map((input) => [words(input), answers.get(input.id)?.written].filter((text) => text !== undefined).join(" = "))
      .join(between);
  return {
    fact: list(({ id }) => id, ", "),
    zh: list(({ id, question }) => `“${say(question, "zh")}”（${id}）`, "，"),
    en: list(({ id, question }) => `“${say(question, "en")}” (${id})`, ", "),
  };
}
