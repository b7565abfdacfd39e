/**
 * Values of indicators held against those of other cities: the standard itself relates them to what makes cities comparable.
 * Where powers of ten in one answer bring the most of them back, that answer is suspected.
 */
import { answerScope, bareAmong, inUnit, measure, named, questions } from "../evaluate/index.ts";
import {
  type Answer,
  type Assessment,
  type Diagnostic,
  diagnose,
  type Indicator,
  type Standard,
  say,
} from "../model/index.ts";
import { type Decimal, sum, zero } from "../quantity/index.ts";
import { distance, isOutside, type Spread, slips, spreadOf, tenTo } from "./compare.ts";
import { fewPeers, outsidePeers, slipAmongPeers } from "./rules.ts";

/** Other cities by the same standard; the city itself is left out. Places are paths. */
export function foundAmongPeers(
  standard: Standard,
  now: Assessment,
  all: readonly Assessment[],
): readonly Diagnostic[] {
  const peers = all.filter((each) => each.city.id !== now.city.id && each.standard === now.standard);
  const found = new Peers(standard, now, peers).findings();
  if (peers.length >= 5) return found;
  return [diagnose(fewPeers, { path: ["standard"] }, { found: String(peers.length), edition: standard.reference })];
}

interface Compared {
  readonly indicator: Indicator;
  readonly value: Decimal;
  readonly spread: Spread;
}

/** A power of ten in one answer, and the values that it explains. */
interface Slip {
  readonly input: string;
  readonly power: number;
  readonly explains: readonly Compared[];
  /** How many orders of magnitude nearer to the medians everything comes. */
  readonly gain: Decimal;
}

class Peers {
  private readonly standard: Standard;
  private readonly now: Assessment;
  private readonly peers: readonly Assessment[];
  private readonly compared: readonly Compared[];

  constructor(standard: Standard, now: Assessment, peers: readonly Assessment[]) {
    this.standard = standard;
    this.now = now;
    this.peers = peers;
    this.compared = standard.indicators.flatMap((indicator): Compared[] => {
      const value = this.valueOf(indicator, now, now.answers);
      const spread = value && spreadOf(peers.flatMap((peer) => this.valueOf(indicator, peer, peer.answers) ?? []));
      return spread ? [{ indicator, value, spread }] : [];
    });
  }

  findings(): readonly Diagnostic[] {
    const found: Diagnostic[] = [];
    let left = this.compared.filter(
      ({ indicator, value, spread }) => isOutside(value, spread) && !this.isConfirmed(indicator),
    );
    while (left.length > 0) {
      const slip = this.likeliest(left);
      if (!slip) break;
      found.push(this.slipFinding(slip));
      left = left.filter((each) => !slip.explains.includes(each));
    }
    return [...found, ...left.map((each) => this.outsideFinding(each))];
  }

  private isConfirmed({ uses }: Indicator): boolean {
    return uses.some((id) => this.now.answers.get(id)?.confirmed !== undefined);
  }

  private valueOf(
    indicator: Indicator,
    { period }: Assessment,
    answers: ReadonlyMap<string, Answer>,
  ): Decimal | undefined {
    const { value, outcome } = measure(
      indicator,
      answerScope(this.standard, { answers, period }),
      answers,
      this.standard.method,
    );
    return outcome.kind === "scored" || outcome.kind === "unscored" ? value : undefined;
  }

  private likeliest(outside: readonly Compared[]): Slip | undefined {
    const inputs = new Set(outside.flatMap(({ indicator }) => indicator.uses));
    return [...inputs]
      .flatMap((input) => slips.flatMap((power) => this.slip(input, power, outside) ?? []))
      .sort((a, b) => b.explains.length - a.explains.length || b.gain.comparedTo(a.gain))[0];
  }

  /**
   * Nothing where another power of ten would leave a value outside or bring one there, or would not halve the distances from
   * the medians: a city may be unusual.
   */
  private slip(input: string, power: number, outside: readonly Compared[]): Slip | undefined {
    const answer = this.now.answers.get(input);
    if (answer?.value?.kind !== "quantity" || !answer.value.number.greaterThan(0)) return undefined;
    const number = answer.value.number.div(tenTo(power));
    const { asks } = this.standard.inputs.get(input) ?? {};
    if (asks?.kind !== "quantity" || (asks.maximum && number.greaterThan(asks.maximum))) return undefined;
    const answers = new Map(this.now.answers).set(input, { ...answer, value: { kind: "quantity", number } });
    const users = this.compared.filter(({ indicator }) => indicator.uses.includes(input));
    const moves: Move[] = [];
    for (const { indicator, value, spread } of users) {
      const corrected = this.valueOf(indicator, this.now, answers);
      if (!corrected || isOutside(corrected, spread) || !corrected.greaterThan(0)) return undefined;
      moves.push(moveOf(value, corrected, spread));
    }
    if (
      !sum(moves.map(({ to }) => to))
        .times(2)
        .lessThan(sum(moves.map(({ from }) => from)))
    )
      return undefined;
    const own = this.spreadOfAnswers(input);
    if (own) moves.push(moveOf(answer.value.number, number, own));
    const explains = users.filter((each) => outside.includes(each));
    return { input, power, explains, gain: sum(moves.map(({ from, to }) => from.minus(to))) };
  }

  /** Of the answers as such: where two of them explain a value alike, the more unusual one is suspected. */
  private spreadOfAnswers(input: string): Spread | undefined {
    return spreadOf(
      this.peers.flatMap(({ answers }) => {
        const value = answers.get(input)?.value;
        return value?.kind === "quantity" ? [value.number] : [];
      }),
    );
  }

  private slipFinding({ input, power, explains }: Slip): Diagnostic {
    const { standard, now } = this;
    const asks = standard.inputs.get(input)?.asks;
    const unit = asks?.kind === "quantity" ? asks.unit : undefined;
    const value = now.answers.get(input)?.value;
    const number = value?.kind === "quantity" ? value.number : zero;
    const titles = (locale: "zh" | "en") =>
      explains.map(({ indicator }) => say(indicator.title, locale)).join(locale === "zh" ? "、" : ", ");
    return diagnose(
      slipAmongPeers,
      { path: ["answers", input] },
      {
        input: questions([input], standard, new Map()),
        now: inUnit(number, unit, standard),
        corrected: inUnit(number.div(tenTo(power)), unit, standard),
        others: String(Math.max(...explains.map(({ spread }) => spread.others))),
        indicators: {
          fact: explains.map(({ indicator }) => indicator.id).join(", "),
          zh: titles("zh"),
          en: titles("en"),
        },
        bare: power === -4 ? bareAmong([input], standard, now) : undefined,
      },
    );
  }

  private outsideFinding({ indicator, value, spread }: Compared): Diagnostic {
    const { standard, now } = this;
    const shown = (number: Decimal) => inUnit(number.toSignificantDigits(3), indicator.unit, standard);
    return diagnose(
      outsidePeers,
      { path: ["answers", ...indicator.uses.slice(0, 1)] },
      {
        id: named(indicator),
        value: inUnit(value, indicator.unit, standard),
        low: shown(spread.low),
        high: shown(spread.high),
        median: shown(spread.median),
        others: String(spread.others),
        values: questions(indicator.uses, standard, now.answers),
      },
    );
  }
}

/** Distances from a median, before and after a correction. */
interface Move {
  readonly from: Decimal;
  readonly to: Decimal;
}

function moveOf(value: Decimal, corrected: Decimal, spread: Spread): Move {
  return { from: distance(value, spread) ?? zero, to: distance(corrected, spread) ?? zero };
}
