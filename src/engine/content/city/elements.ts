/** The founding text, element by element. */
import { type Standing, standings } from "../../explain/index.ts";
import { shown } from "../shared/digits.ts";
import type { Span } from "../shared/outcome.ts";
import type { Subject } from "../shared/subject.ts";

export interface ElementView {
  readonly title: string;
  /** "" where nothing is scored. */
  readonly score: string;
  readonly tone: string;
  readonly span: Span | undefined;
  readonly scored: string;
  readonly missing: string;
  readonly notApplicable: string;
  readonly unscored: string;
  readonly indicators: readonly { readonly id: string; readonly title: string }[];
}

export function elements(subject: Subject): readonly ElementView[] {
  return standings(subject.result, subject.standard).map((standing) => elementView(subject, standing));
}

function elementView(subject: Subject, { element, measured, score, ...counts }: Standing): ElementView {
  const { from, to } = subject.scale();
  const at = score?.toDecimalPlaces(4).toNumber();
  return {
    title: subject.say(element.title),
    score: score ? shown(from.plus(score.times(to.minus(from))), subject.decimals, [from, to]) : "",
    tone: at === undefined ? "missing" : `step-${Math.min(5, Math.floor(at * 5) + 1)}`,
    span: at === undefined ? undefined : { at, low: at, high: at },
    scored: String(counts.scored),
    missing: String(counts.missing),
    notApplicable: String(counts.notApplicable),
    unscored: String(counts.unscored),
    indicators: measured.map(({ indicator }) => ({ id: indicator.id, title: subject.say(indicator.title) })),
  };
}
