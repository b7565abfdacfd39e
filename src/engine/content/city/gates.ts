/** Gates: what acts on the total, and with which answers. */

import { atMost, bonuses, capsGrade, capsScore, condition, deducts } from "../../catalogue/phrases.ts";
import { gateStates } from "../../catalogue/states.ts";
import { namesIn } from "../../formula/index.ts";
import { type Formula, type Gate, headline } from "../../model/index.ts";
import { Decimal, sum, zero } from "../../quantity/index.ts";
import type { PublishedGate } from "../../schema/types.gen.ts";
import { type CitationView, citations } from "../shared/citations.ts";
import { addingUp, shownNumber, shownValue, signedOrZero } from "../shared/digits.ts";
import { titledFormula } from "../shared/formula-titles.ts";
import type { Subject } from "../shared/subject.ts";
import { type AnswerView, answerView } from "./answers.ts";
import { gateEffect, gradeTitle } from "./verdict.ts";

export interface GateView {
  readonly id: string;
  readonly title: string;
  readonly state: PublishedGate["state"];
  readonly stateWords: string;
  /** What it does, as the standard writes it. */
  readonly rule: string;
  readonly effect: string;
  /** The inputs that it waits for. */
  readonly waiting: readonly string[];
  readonly answers: readonly AnswerView[];
  readonly sources: readonly CitationView[];
}

export interface GatesView {
  readonly gates: readonly GateView[];
  readonly before: string;
  readonly after: string;
}

export function gatesView(subject: Subject): GatesView {
  const { outcome, "before-gates": before } = headline(subject.result);
  const effects = effectsOf(subject);
  return {
    gates: subject.standard.gates.flatMap((gate) => {
      const published = subject.result.gates.find(({ id }) => id === gate.id);
      return published ? [gateView(subject, gate, published, effects.get(gate.id) ?? "")] : [];
    }),
    before: before.score === undefined ? "" : subject.score(before.score),
    after: outcome.score === undefined ? "" : subject.score(outcome.score),
  };
}

/** What each gate that acts adds or takes; where nothing cuts them short they add up, as shown, to what all do together. */
function effectsOf(subject: Subject): ReadonlyMap<string, string> {
  const { result, decimals } = subject;
  const acting = result.gates.flatMap(({ id, state, effect }) =>
    effect === undefined || state === "not-acting" ? [] : [{ id, effect: new Decimal(effect) }],
  );
  const exact = acting.map(({ effect }) => effect);
  const together = gateEffect(subject);
  const whole = together === "" ? zero : shownNumber(together);
  const digits = Math.max(decimals, whole.decimalPlaces());
  const isWhole = sum(exact).minus(whole).abs().lessThan(new Decimal(10).pow(-digits));
  const shownEffects = isWhole ? addingUp(exact, whole, digits) : exact;
  return new Map(acting.map(({ id, effect }, index) => [id, signedOrZero(shownEffects[index] ?? effect, digits)]));
}

function gateView(subject: Subject, gate: Gate, { state, inputs = [] }: PublishedGate, effect: string): GateView {
  const { say, speak, standard, answers } = subject;
  const names = [
    ...("amount" in gate.effect ? namesIn(gate.effect.amount) : []),
    ...(gate.when ? namesIn(gate.when) : []),
  ];
  return {
    id: gate.id,
    title: say(gate.title),
    state,
    stateWords: speak(gateStates[state]),
    rule: ruleWords(subject, gate),
    effect,
    waiting: inputs.map((id) => say(standard.inputs.get(id)?.question ?? id)),
    answers: [...new Set(names)].flatMap((id) => {
      const input = standard.inputs.get(id);
      const answer = answers.get(id);
      return input && answer ? [answerView(subject, input, answer)] : [];
    }),
    sources: citations(subject, gate.sources),
  };
}

export function ruleWords(subject: Pick<Subject, "standard" | "locale" | "say">, { effect, when }: Gate): string {
  const { locale } = subject;
  const words = (formula: Formula) => titledFormula(subject, formula);
  const parts: string[] = [];
  switch (effect.kind) {
    case "deduct":
    case "bonus":
      parts.push(
        (effect.kind === "deduct" ? deducts : bonuses)[locale]({ amount: words(effect.amount) }),
        atMost[locale]({ points: shownValue(effect.atMost) }),
      );
      break;
    case "cap-grade":
      parts.push(capsGrade[locale]({ cap: gradeTitle(subject, effect.grade) }));
      break;
    case "cap-score":
      parts.push(capsScore[locale]({ cap: shownValue(effect.score) }));
      break;
  }
  if (when) parts.push(condition[locale]({ when: words(when) }));
  return subject.say(parts.join(locale === "zh" ? "；" : "; "));
}
