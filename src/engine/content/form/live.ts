/** What a form that checks and scores itself shows beside its fields: findings, the score, and the words for them. */
import { labels } from "../../catalogue/labels.ts";
import { severities } from "../../catalogue/states.ts";
import { answerRules, ruleWords } from "../../explain/index.ts";
import { type Diagnostic, type Locale, type Path, type Spoken, speak } from "../../model/index.ts";

export interface LiveFinding {
  readonly rule: string;
  readonly severity: Diagnostic["severity"];
  readonly severityWords: string;
  readonly message: string;
  readonly help: string;
  readonly path: Path;
}

type Found = Pick<Diagnostic, "rule" | "severity" | "facts"> & { readonly path: Path };

/** In the words of the command line, the most serious first. */
export function liveFindings(found: readonly Found[], locale: Locale): readonly LiveFinding[] {
  const order = ["error", "warning", "note"];
  return found
    .map(({ rule, severity, facts, path }) => ({
      rule,
      severity,
      severityWords: severities[severity][locale],
      ...ruleWords({ rule, facts }, locale, answerRules),
      path,
    }))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** The labels of a report. */
export function reportWords(locale: Locale): Spoken<typeof labels> {
  return speak(labels, locale);
}
