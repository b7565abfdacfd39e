/** What was found while the assessment was read and scored, in the words of each rule; and claims that await review. */

import { severities } from "../../catalogue/states.ts";
import { allRules, ruleWords } from "../../explain/index.ts";
import type { PublishedDiagnostic } from "../../schema/types.gen.ts";
import type { Subject } from "../shared/subject.ts";
import { type AnswerView, answerView, isOpenClaim } from "./answers.ts";

export interface FindingView {
  readonly rule: string;
  readonly severity: PublishedDiagnostic["severity"];
  readonly severityWords: string;
  readonly message: string;
  readonly help: string;
  readonly place: string;
}

const order = ["error", "warning", "note"];

/** The most serious first. */
export function findings(subject: Subject): readonly FindingView[] {
  const { result, locale, say, speak } = subject;
  const all = result.diagnostics.map((finding) => {
    const { rule, severity, path } = finding;
    const { message, help } = ruleWords(finding, locale, allRules);
    return {
      rule: say(rule),
      severity,
      severityWords: speak(severities[severity]),
      message: say(message),
      help: say(help),
      place: say(path.join(" › ")),
    };
  });
  return all.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

export interface ClaimView {
  readonly answer: AnswerView;
  readonly users: readonly { readonly id: string; readonly title: string }[];
}

/** Claims of "not applicable" that await review, with the indicators that use them. */
export function claims(subject: Subject): readonly ClaimView[] {
  const { result, standard, say } = subject;
  return result.answers.flatMap((answer) => {
    const input = standard.inputs.get(answer.input);
    if (!input || !isOpenClaim(answer)) return [];
    const users = standard.indicators
      .filter(({ uses }) => uses.includes(input.id))
      .map(({ id, title }) => ({ id, title: say(title) }));
    return [{ answer: answerView(subject, input, answer), users }];
  });
}
