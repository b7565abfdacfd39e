import type { Assessment } from "../model/index.ts";

/** Whether anything is said in answer to any question: a form that nobody has begun to fill in says nothing of a city. */
export function hasBegun({ answers }: Pick<Assessment, "answers">): boolean {
  return [...answers.values()].some(({ status }) => status !== "unanswered");
}
