/** Decisions added to a review: with the day and what was seen, and checked before anything is written. */
import {
  addDecisions,
  askedAbout,
  atTheirCells,
  type Diagnostic,
  hasErrors,
  type NewDecision,
  type SheetDecision,
  seen,
  type Text,
} from "../../engine/index.ts";
import type { OpenReview } from "../files/open-review.ts";
import { CliError, exits } from "./cli-error.ts";
import { checkText } from "./open-review.ts";

/** `by`: where that is not the reviewer of the file. */
export interface Deciding {
  readonly on: string;
  readonly by?: Text | undefined;
}

/** The review with the decisions. One that is wrong refuses them all. */
export function decide(
  open: OpenReview,
  file: string,
  decisions: readonly Pick<NewDecision, "input" | "decision" | "value" | "because">[],
  deciding: Deciding,
): OpenReview {
  const { after, found } = withDecisions(open, file, decisions, deciding);
  if (hasErrors(found)) throw new CliError(exits.findings, found);
  return after;
}

/** The same for decisions from a table: what is found stands at their cells. */
export function decideFromTable(
  open: OpenReview,
  file: string,
  decisions: readonly SheetDecision[],
  deciding: Deciding,
): { readonly after: OpenReview; readonly found: readonly Diagnostic[] } {
  const plain = decisions.map(({ where: _, ...decision }) => decision);
  const { after, found } = withDecisions(open, file, plain, deciding);
  return { after, found: atTheirCells(found, decisions, open.review.decisions.length) };
}

function withDecisions(
  open: OpenReview,
  file: string,
  decisions: readonly Pick<NewDecision, "input" | "decision" | "value" | "because">[],
  { on, by }: Deciding,
): { readonly after: OpenReview; readonly found: readonly Diagnostic[] } {
  const { assessment, standard, scored } = open;
  const text = addDecisions(
    open.text,
    decisions.map(({ input, decision, value, because }) => {
      const answer = assessment.answers.get(input);
      const asked = standard.inputs.get(input);
      return {
        input,
        decision,
        value,
        because,
        on,
        by,
        saw: {
          ...(answer ? seen(answer, assessment.evidence, scored.files()) : { value: "", evidence: [] }),
          ...(answer && asked && decision === "query" ? askedAbout(asked, answer) : {}),
        },
      };
    }),
  );
  const after = checkText(text, file, scored);
  // A new decision may remove an earlier finding: the new findings are compared one by one, not counted.
  const before = new Set(open.diagnostics.map(sameFinding));
  return { after, found: after.diagnostics.filter((each) => !before.has(sameFinding(each))) };
}

function sameFinding({ rule, where }: Diagnostic): string {
  return `${rule} ${where.path.join(".")}`;
}
