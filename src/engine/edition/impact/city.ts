/**
 * What a new edition does to one city, its answers being the same: from the total by the earlier edition to that by the later one.
 * Between them stand mixtures, in which some sides of the rule are the later ones. The effect of a side is its mean effect over every
 * order in which the sides could have changed (Shapley), so that the effects add up and no order is chosen.
 */
import {
  answerScope,
  type Basics,
  compute,
  type DecidedAnswers,
  decided,
  type Measurement,
  type Measurements,
  measure,
  publishOutcome,
  totalOf,
} from "../../evaluate/index.ts";
import type { Scope } from "../../formula/index.ts";
import { type Assessment, defined, type Review, type Standard, scaleOf, totalScale } from "../../model/index.ts";
import { Decimal, publish, roundTogether, zero } from "../../quantity/index.ts";
import type { PublishedTotal } from "../../schema/types.gen.ts";
import { type CarriedAnswers, carryAnswers } from "../migration/index.ts";
import { Origins } from "../succession/index.ts";
import { type Mixtures, type Side, sides } from "./mixture.ts";

export interface AssessedCity {
  readonly assessment: Assessment;
  readonly review?: Review;
}

export interface ChangedScore {
  /** In the later edition; of one that has ended, in the earlier one. */
  readonly id: string;
  /** The id in the earlier edition, where that has it. */
  readonly origin?: string;
  /** On the scale; absent where there is none. */
  readonly before?: string;
  readonly after?: string;
  readonly state: "changed" | "new" | "ended" | "waiting";
}

export interface CityImpact {
  readonly city: Assessment["city"];
  readonly before: PublishedTotal;
  readonly after: PublishedTotal;
  /** Absent where one of the two editions gives no total. */
  readonly difference?: string;
  /** They add up to the difference. */
  readonly effects: readonly { readonly side: Side; readonly points: string }[];
  readonly scores: readonly ChangedScore[];
  /** New questions without an answer yet. */
  readonly waiting: readonly string[];
}

export function cityImpact(before: Standard, after: Standard, mixtures: Mixtures, city: AssessedCity): CityImpact {
  const { assessment, review } = city;
  const given = decided(assessment, review, review ? "verified" : "self-assessed");
  const carried = carryAnswers(before, after, { answers: given.answers, period: assessment.period });
  const answers = new Map([...carried.answers].map(([id, { answer }]) => [id, answer]));
  const one: Basics = { standard: before, assessment, decided: plain(given.answers), evidence: new Map() };
  const two: Basics = {
    standard: after,
    assessment: { ...assessment, answers },
    decided: plain(answers),
    evidence: new Map(),
  };
  const [then, now] = [compute(one), compute(two)];
  const waiting = newQuestions(before, after, carried);
  const split = new Split(one, two, mixtures, waiting);
  const from = then.total.outcome.score;
  const to = now.total.outcome.score;
  const difference = from === undefined || to === undefined ? undefined : new Decimal(to).minus(from);
  return {
    city: assessment.city,
    before: then.total,
    after: now.total,
    ...(difference ? { difference: publish(difference) } : {}),
    effects: difference ? split.effects() : [],
    scores: changedScores(
      { standard: before, measurements: then.measurements },
      { standard: after, measurements: now.measurements },
      waiting,
    ),
    waiting: [...waiting],
  };
}

function plain(answers: DecidedAnswers["answers"]): DecidedAnswers {
  return {
    reviewed: false,
    onlyVerified: false,
    answers,
    unverified: new Set(),
    verified: new Set(),
    settled: new Set(),
  };
}

/** Questions that the earlier edition did not ask in any way. */
function newQuestions(before: Standard, after: Standard, { answers }: CarriedAnswers): ReadonlySet<string> {
  const origins = new Origins(before, after);
  const isNew = (id: string) => origins.of(id) === undefined && !origins.conversion(id);
  return new Set([...answers.values()].flatMap(({ input, way }) => (way === "asked" && isNew(input) ? [input] : [])));
}

/** The mixtures of one city; what was measured is measured once for each of them that measures alike. */
class Split {
  private readonly one: Basics;
  private readonly two: Basics;
  private readonly mixtures: Mixtures;
  private readonly waiting: ReadonlySet<string>;
  private readonly measured = new Map<string, ReadonlyMap<string, Measurement>>();
  private readonly totals = new Map<string, Decimal>();

  constructor(one: Basics, two: Basics, mixtures: Mixtures, waiting: ReadonlySet<string>) {
    this.one = one;
    this.two = two;
    this.mixtures = mixtures;
    this.waiting = waiting;
  }

  effects(): CityImpact["effects"] {
    const moving = sides.filter((side) => this.mixtures.active.has(side) && (side !== "data" || this.waiting.size > 0));
    const n = moving.length;
    const factorial = (k: number): number => (k <= 1 ? 1 : k * factorial(k - 1));
    const points = sides.map((side) => {
      let effect = zero;
      if (!moving.includes(side)) return effect;
      const others = moving.filter((each) => each !== side);
      for (let mask = 0; mask < 2 ** others.length; mask += 1) {
        const there = new Set(others.filter((_, i) => (mask >> i) & 1));
        const orders = factorial(there.size) * factorial(n - there.size - 1);
        const added = this.total(new Set([...there, side])).minus(this.total(there));
        effect = effect.plus(added.times(orders).div(factorial(n)));
      }
      return effect;
    });
    const rounded = roundTogether(points, 15);
    return sides.map((side, i) => ({ side, points: publish(rounded[i] ?? zero) }));
  }

  private total(from: ReadonlySet<Side>): Decimal {
    const key = sides.filter((side) => from.has(side)).join();
    const known = this.totals.get(key);
    if (known) return known;
    const standard = this.mixtures.of(from);
    const basics = { ...(from.has("questions") ? this.two : this.one), standard };
    const scope = this.scope(standard, from);
    const total = totalOf(basics, this.measure(standard, basics, scope, from), scope) ?? totalScale(standard).from;
    this.totals.set(key, total);
    return total;
  }

  private measure(standard: Standard, basics: Basics, scope: Scope, from: ReadonlySet<Side>) {
    const key = ["questions", "goalposts", "method", "data"].filter((side) => from.has(side as Side)).join();
    const known = this.measured.get(key);
    if (known) return known;
    const measured = new Map(
      standard.indicators.map((indicator): [string, Measurement] => {
        const isWaiting = !from.has("data") && indicator.uses.some((id) => this.waiting.has(id));
        const each = isWaiting ? leftOut : measure(indicator, scope, basics.decided.answers, standard.method);
        return [indicator.id, each];
      }),
    );
    this.measured.set(key, measured);
    return measured;
  }

  /** Answers by the ids of either edition: gates and goalposts may be those of the other one. */
  private scope(standard: Standard, from: ReadonlySet<Side>): Scope {
    const [own, other] = from.has("questions") ? [this.two, this.one] : [this.one, this.two];
    const answers = new Map([...other.decided.answers, ...own.decided.answers]);
    return answerScope(standard, { answers, period: own.assessment.period });
  }
}

/** A new question that nobody has answered yet takes no place. */
const leftOut: Measurement = { outcome: { kind: "not-applicable", by: "standard", open: false } };

interface Measured {
  readonly standard: Standard;
  readonly measurements: Measurements;
}

function changedScores(one: Measured, two: Measured, waiting: ReadonlySet<string>): readonly ChangedScore[] {
  const origins = new Origins(one.standard, two.standard);
  const later = two.standard.indicators.flatMap((indicator): ChangedScore[] => {
    const origin = origins.of(indicator.id);
    const isWaiting = indicator.uses.some((id) => waiting.has(id));
    const state = isWaiting ? "waiting" : origin === undefined ? "new" : "changed";
    const change = defined({
      id: indicator.id,
      state,
      origin,
      before: origin === undefined ? undefined : scoreIn(one, origin),
      after: scoreIn(two, indicator.id),
    } as const);
    const same = state === "changed" && change.before === change.after;
    return indicator.scoring && !same ? [change] : [];
  });
  const kept = new Set(two.standard.indicators.flatMap(({ id }) => origins.of(id) ?? []));
  const ended = one.standard.indicators.filter(({ id, scoring }) => scoring && !kept.has(id));
  return [
    ...later,
    ...ended.map(({ id }) => defined({ id, state: "ended", origin: id, before: scoreIn(one, id) } as const)),
  ];
}

/** On the scale. */
function scoreIn({ standard, measurements }: Measured, id: string): string | undefined {
  const [outcome, weight] = [measurements.get(id)?.outcome, standard.nodes.get(id)?.weight];
  return outcome?.kind === "scored" && weight
    ? publishOutcome(outcome, scaleOf(standard.method, weight)).score
    : undefined;
}
