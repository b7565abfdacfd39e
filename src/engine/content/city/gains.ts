/** Points lost by dimension, and the best next points with what to do for them. */

import { efforts } from "../../catalogue/states.ts";
import { type Gain, gains, losses } from "../../explain/index.ts";
import { sum } from "../../quantity/index.ts";
import { type OutcomeView, outcomeView } from "../shared/outcome.ts";
import type { Subject } from "../shared/subject.ts";

export interface GainView {
  readonly id: string;
  readonly rank: string;
  readonly title: string;
  readonly dimension: string;
  readonly points: string;
  readonly outcome: OutcomeView;
  readonly tips: readonly { readonly text: string; readonly effort: string; readonly level: string }[];
}

export interface LossView {
  readonly title: string;
  readonly byScore: string;
  readonly byAbsence: string;
  readonly points: string;
}

export interface GainsView {
  readonly next: readonly GainView[];
  /** Empty where points do not add up. */
  readonly losses: readonly LossView[];
  readonly lossTotal: LossView;
}

const most = 12;

export function gainsView(subject: Subject): GainsView {
  const every = losses(subject.result, subject.standard) ?? [];
  const loss = (title: string, parts: typeof every): LossView => {
    const byScore = sum(parts.map((part) => part.byScore));
    const byAbsence = sum(parts.map((part) => part.byAbsence));
    return {
      title,
      byScore: subject.points(byScore),
      byAbsence: subject.points(byAbsence),
      points: subject.points(byScore.plus(byAbsence)),
    };
  };
  return {
    next: gains(subject.result, subject.standard)
      .slice(0, most)
      .map((gain, index) => gainView(subject, gain, index)),
    losses: every.map((part) => loss(subject.say(part.dimension.title), [part])),
    lossTotal: loss(subject.words.lostTogether, every),
  };
}

function gainView(subject: Subject, { indicator, node, points }: Gain, index: number): GainView {
  const { words, say, speak } = subject;
  const tips = indicator.improve.map(({ text, effort }) => ({
    text: say(text),
    effort: effort ? speak(efforts[effort]) : "",
    level: effort ?? "",
  }));
  const first =
    node.outcome.kind === "missing" ? words.answerIt : node.outcome.kind === "error" ? words.correctIt : undefined;
  return {
    id: indicator.id,
    rank: String(index + 1),
    title: say(indicator.title),
    dimension: subject.title(indicator.dimension),
    points: subject.points(points),
    outcome: outcomeView(subject, node.outcome, indicator.id),
    tips: [
      ...(first ? [{ text: first, effort: "", level: "" }] : []),
      ...(tips.length > 0 || first ? tips : [{ text: words.noTip, effort: "", level: "" }]),
    ],
  };
}
