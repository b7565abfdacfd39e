/** Values that are possible but hardly right: far outside the scale of an indicator, or a part larger than its whole. */
import { namesIn } from "../formula/index.ts";
import { type Diagnostic, diagnose, type Indicator, type Standard, say } from "../model/index.ts";
import { type Decimal, one, zero } from "../quantity/index.ts";
import { type Reach, reachOf } from "../scoring/index.ts";
import { answerScope } from "./answer-scope.ts";
import { type Answered, bareAmong, inUnit, isGiven, named, questions } from "./findings-facts.ts";
import type { Measurements } from "./measure.ts";
import { farBeyondBest, farBeyondWorst, shareAboveWhole, suspectInput, tinyValue } from "./rules.ts";

/** A value this many spans between worst and best outside of them is implausible. */
const farSpans = 5;
/** So is one that is this many times larger or smaller than both. */
const farFactor = 10;
/** Where the worst value is 0, how many times smaller than the best a value may be. */
const farBelowBest = 1000;
/** With this many implausible indicators, the answer that they have in common is suspected rather than each of them. */
const severalIndicators = 3;

/** An indicator whose value lies far outside its scale. */
interface Far {
  readonly indicator: Indicator;
  readonly value: Decimal;
  readonly reach: Reach;
  readonly beyond: "worst" | "best" | "tiny";
}

/** Nothing is said of an answer that the city confirmed, giving a reason. */
export function implausible(
  standard: Standard,
  assessment: Answered,
  measurements: Measurements,
): readonly Diagnostic[] {
  const unconfirmed = standard.indicators.filter(({ uses }) =>
    uses.every((id) => assessment.answers.get(id)?.confirmed === undefined),
  );
  const far = unconfirmed.flatMap((indicator) => farOutside(standard, assessment, indicator, measurements) ?? []);
  const shared = sharedInput(far, assessment);
  const rest = shared ? far.filter((each) => !shared.far.includes(each)) : far;
  return [
    ...(shared ? [sharedFinding(shared, standard, assessment)] : []),
    ...rest.map((each) => farFinding(each, standard, assessment)),
    ...unconfirmed
      .filter((indicator) => !far.some((each) => each.indicator === indicator))
      .flatMap((indicator) => wholeFinding(indicator, standard, assessment, measurements)),
  ];
}

function farOutside(
  standard: Standard,
  assessment: Answered,
  indicator: Indicator,
  measurements: Measurements,
): Far | undefined {
  const { value, outcome } = measurements.get(indicator.id) ?? {};
  if (!indicator.scoring || !value || outcome?.kind !== "scored") return undefined;
  const reach = reachOf(value, indicator.scoring, answerScope(standard, assessment));
  const beyond = reach && beyondScale(value, reach);
  return beyond && { indicator, value, reach, beyond };
}

/** Which end of its scale a value is far beyond, if any. */
function beyondScale(value: Decimal, { worst, best, spans }: Reach): Far["beyond"] | undefined {
  if (spans.greaterThanOrEqualTo(farSpans)) return "best";
  if (spans.lessThanOrEqualTo(1 - farSpans)) return "worst";
  const rising = best.greaterThan(worst);
  const [low, high] = rising ? [worst, best] : [best, worst];
  if (high.greaterThan(zero) && value.greaterThan(high.times(farFactor))) return rising ? "best" : "worst";
  if (value.lessThan(zero)) return undefined;
  const tiny = value.times(farFactor).lessThan(low);
  // A bad result may be 0; a good one that is never reached by small steps is not.
  if (tiny && !rising) return "best";
  if (value.isZero()) return undefined;
  if (tiny) return "worst";
  return rising && !low.greaterThan(zero) && value.times(farBelowBest).lessThan(best) ? "tiny" : undefined;
}

interface Shared {
  readonly input: string;
  readonly far: readonly Far[];
}

/** The answer that several implausible values, all too large or all too small, have in common. */
function sharedInput(far: readonly Far[], { answers }: Answered): Shared | undefined {
  const high = (each: Far) => each.value.greaterThan(each.reach.best) && each.value.greaterThan(each.reach.worst);
  const groups = [far.filter(high), far.filter((each) => !high(each))].flatMap((group) =>
    [...new Set(group.flatMap(({ indicator }) => indicator.uses))]
      .filter((input) => isGiven(answers.get(input)))
      .map((input) => ({ input, far: group.filter(({ indicator }) => indicator.uses.includes(input)) })),
  );
  const [largest] = groups.sort((a, b) => b.far.length - a.far.length);
  return largest && largest.far.length >= severalIndicators ? largest : undefined;
}

function sharedFinding({ input, far }: Shared, standard: Standard, { answers }: Answered): Diagnostic {
  const titles = (locale: "zh" | "en") =>
    far.map(({ indicator }) => say(indicator.title, locale)).join(locale === "zh" ? "、" : ", ");
  return diagnose(
    suspectInput,
    { path: ["answers", input] },
    {
      count: String(far.length),
      input: questions([input], standard, answers),
      indicators: { fact: far.map(({ indicator }) => indicator.id).join(", "), zh: titles("zh"), en: titles("en") },
      bare: bareAmong([input], standard, { answers }),
    },
  );
}

function farFinding({ indicator, value, reach, beyond }: Far, standard: Standard, assessment: Answered): Diagnostic {
  const { id, uses, unit } = indicator;
  const used = uses.filter((each) => isGiven(assessment.answers.get(each)));
  const bare = bareAmong(used, standard, assessment);
  const suspect = used.find((each) => bare !== undefined && assessment.answers.get(each)?.written === bare);
  const facts = {
    id: named(indicator),
    value: inUnit(value, unit, standard),
    values: questions(used.length > 0 ? used : [id], standard, assessment.answers),
    bare,
  };
  const where = { path: ["answers", ...[suspect ?? used[0] ?? []].flat()] };
  if (beyond === "tiny") return diagnose(tinyValue, where, { ...facts, best: inUnit(reach.best, unit, standard) });
  return beyond === "best"
    ? diagnose(farBeyondBest, where, { ...facts, best: inUnit(reach.best, unit, standard) })
    : diagnose(farBeyondWorst, where, { ...facts, worst: inUnit(reach.worst, unit, standard) });
}

/** A quotient of two answers in one unit, asked for as a percentage and scored up to 100 % at most, that is above 100 %. */
function wholeFinding(
  indicator: Indicator,
  standard: Standard,
  assessment: Answered,
  measurements: Measurements,
): readonly Diagnostic[] {
  const { value: formula, unit, scoring } = indicator;
  const { value, outcome } = measurements.get(indicator.id) ?? {};
  if (!scoring || !value || outcome?.kind !== "scored" || unit?.written !== "%" || !value.greaterThan(one)) return [];
  const reach = reachOf(value, scoring, answerScope(standard, assessment));
  if (!reach || reach.best.greaterThan(one) || reach.worst.greaterThan(one)) return [];
  const names = namesIn(formula);
  const counted = new Set(
    names.map((id) => {
      const asks = standard.inputs.get(id)?.asks;
      return asks?.kind === "quantity" ? `${JSON.stringify(asks.unit.kind)} ${asks.unit.counted}` : id;
    }),
  );
  if (formula.op !== "binary" || formula.sign !== "/" || names.length < 2 || counted.size !== 1) return [];
  const facts = {
    id: named(indicator),
    value: inUnit(value, unit, standard),
    values: questions(names, standard, assessment.answers),
  };
  return [diagnose(shareAboveWhole, { path: ["answers", ...names.slice(0, 1)] }, facts)];
}
