/** Points lost by dimension, and what would raise the total, with what to do for it. */

import { capHolds } from "../../catalogue/city-report-phrases.ts";
import { efforts } from "../../catalogue/states.ts";
import { bindingCap, type Gain, gains, losses } from "../../explain/index.ts";
import { headline } from "../../model/index.ts";
import { Decimal, sum } from "../../quantity/index.ts";
import { shown, shownNumber, shownValue } from "../shared/digits.ts";
import { type OutcomeView, outcomeView } from "../shared/outcome.ts";
import { isRejected, rejection } from "../shared/score-cell.ts";
import type { Subject } from "../shared/subject.ts";
import { gateTitle } from "./verdict.ts";

export interface Tip {
  readonly text: string;
  readonly effort: string;
}

export interface GainView {
  readonly id: string;
  readonly title: string;
  readonly dimension: string;
  /** After gates. */
  readonly points: string;
  readonly outcome: OutcomeView;
  /** That the score was made by a rejection; "" otherwise. */
  readonly rejected: string;
  readonly tips: readonly Tip[];
}

export interface LossView {
  readonly title: string;
  readonly byScore: string;
  readonly byAbsence: string;
  readonly points: string;
}

export interface GainsView {
  /** What raises the total, the most first. */
  readonly next: readonly GainView[];
  /** Why nothing else does: a gate holds the total at its cap. "" otherwise. */
  readonly hindered: string;
  /** Empty where points do not add up. */
  readonly losses: readonly LossView[];
  readonly lossTotal: LossView;
}

const most = 12;

export function gainsView(subject: Subject): GainsView {
  const { result, standard, words, say } = subject;
  const lost = (losses(result, standard) ?? []).map((loss) => ({
    title: say(loss.dimension.title),
    byScore: subject.points(loss.byScore),
    byAbsence: subject.points(loss.byAbsence),
  }));
  const row = (title: string, parts: typeof lost): LossView => {
    const added = (key: "byScore" | "byAbsence") => sum(parts.map((part) => shownNumber(part[key])));
    const [byScore, byAbsence] = [added("byScore"), added("byAbsence")];
    const text = (points: Decimal) => shown(points, Math.max(subject.decimals, points.decimalPlaces()));
    return { title, byScore: text(byScore), byAbsence: text(byAbsence), points: text(byScore.plus(byAbsence)) };
  };
  return {
    next: gains(result, standard)
      .filter(({ gained }) => gained.greaterThan(0))
      .slice(0, most)
      .map((gain) => gainView(subject, gain)),
    hindered: hindered(subject),
    losses: lost.map((part) => row(part.title, [part])),
    lossTotal: row(words.lostTogether, lost),
  };
}

function hindered(subject: Subject): string {
  const gate = bindingCap(subject.result, subject.standard);
  if (gate?.effect.kind !== "cap-score") return "";
  const before = headline(subject.result)["before-gates"].score;
  if (before === undefined || new Decimal(before).lessThan(gate.effect.score)) return "";
  return capHolds[subject.locale]({
    gate: gateTitle(subject, gate.id),
    cap: shownValue(gate.effect.score),
    before: subject.score(before),
  });
}

function gainView(subject: Subject, gain: Gain): GainView {
  const { indicator, node, gained } = gain;
  const view: OutcomeView = outcomeView(subject, node.outcome, indicator.id);
  const showing = {
    words: subject.words,
    view: (outcome: typeof node.outcome) => outcomeView(subject, outcome, node.id),
  };
  return {
    id: indicator.id,
    title: subject.say(indicator.title),
    dimension: subject.title(indicator.dimension),
    points: subject.points(gained),
    outcome: view,
    rejected: isRejected(node) ? rejection(showing, node) : "",
    tips: advice(subject, gain),
  };
}

/** What to do about it: data before works, and records before works where a reviewer rejected an answer. */
export function advice(
  { words, say, speak }: Pick<Subject, "words" | "say" | "speak">,
  { node, measures }: Pick<Gain, "node" | "measures">,
): readonly Tip[] {
  const tips = measures.map(({ text, effort }) => ({
    text: say(text),
    effort: effort ? speak(efforts[effort]) : "",
  }));
  const plain = (text: string): Tip => ({ text, effort: "" });
  if (node.outcome.kind === "missing") return [plain(words.answerIt), ...tips];
  if (node.outcome.kind === "error") return [plain(words.correctIt), ...tips];
  if (isRejected(node)) return [plain(words.resubmitIt)];
  return tips.length > 0 ? tips : [plain(words.noTip)];
}
