/**
 * submissions, by city and phase ──▶ progress, targets, acceptance ──▶ ranking ──▶ cohorts ──▶ learn from
 *
 * Everything that a programme's report tells. A missing submission is a missing submission: never a score.
 */
import { type Drawn, defined, type Participant, type Programme, type Standard } from "../model/index.ts";
import type { PublishedTotal } from "../schema/types.gen.ts";
import { toBeDecided } from "../validate/index.ts";
import { judge, verdictOf } from "./acceptance.ts";
import { appealOutcomes } from "./appeals.ts";
import { changeOf, headlinesOf, keptChange, phaseOf } from "./city-phases.ts";
import { type Contender, contenderOf } from "./contender.ts";
import { copied } from "./copied.ts";
import { doubleReview, type TwiceReviewed, twiceReviewed } from "./double-review.ts";
import type { Keep } from "./keep.ts";
import { lateness } from "./lateness.ts";
import { type Learner, lessons } from "./lessons.ts";
import { departureIn } from "./membership.ts";
import type { CityOutcome, PhaseState, ProgrammeOutcome, Scored, SubmissionState, Submissions } from "./outcome.ts";
import { type Ranking, rankContenders } from "./rank.ts";
import { type Sampled, sampleOutcomes } from "./samples.ts";
import { summarise } from "./summary.ts";
import { timed } from "./timed.ts";

/** What a programme is judged by; `draws`: how many draws of the weights, 1000 by default. */
export interface ProgrammeFrame {
  readonly programme: Programme;
  readonly standard: Standard;
  /** The phase to judge; by default the last. */
  readonly phase?: string;
  /** YYYY-MM-DD: waivers count until their last day. */
  readonly asOf: string;
  readonly draws?: number;
}

/** A programme, its standard, and what was submitted. */
export interface ProgrammeEvaluation extends ProgrammeFrame {
  readonly submissions: Submissions;
}

/** Scores held against a programme: targets, acceptance, ranks, changes. A missing submission stays missing, never a score. */
export function evaluateProgramme({ submissions, ...frame }: ProgrammeEvaluation): ProgrammeOutcome {
  const evaluator = new ProgrammeEvaluator(frame);
  for (const { id } of frame.programme.cities) evaluator.add(id, submissions.get(id) ?? new Map());
  return evaluator.outcome();
}

/**
 * The same, city by city: of a submission only its Result and its review are kept, as `keep` keeps them, so that ten thousand
 * cities can be evaluated. Add every city once, in the programme's order; one that is not added has submitted nothing.
 */
export class ProgrammeEvaluator {
  private readonly frame: ProgrammeFrame;
  private readonly keep: Keep;
  private readonly phase: string;
  private readonly participants: ReadonlyMap<string, Participant>;
  private readonly cities = new Map<string, CityOutcome>();
  private readonly departed = new Map<string, CityOutcome>();
  private readonly contenders = new Map<string, Contender>();
  private readonly headlines = new Map<string, ReadonlyMap<string, PublishedTotal>>();
  private readonly learners: Learner[] = [];
  private readonly twice: TwiceReviewed[] = [];
  /** By city and phase, where the programme has samples: the answers that are to be decided. */
  private readonly asked = new Map<string, ReadonlyMap<string, readonly Drawn[]>>();

  constructor(frame: ProgrammeFrame, keep: Keep = (value) => () => value) {
    this.frame = frame;
    this.keep = keep;
    this.participants = new Map(frame.programme.cities.map((city) => [city.id, city]));
    this.phase = frame.phase ?? frame.programme.phases.at(-1)?.id ?? "";
  }

  /** By phase; what is not there is missing. */
  add(id: string, states: ReadonlyMap<string, SubmissionState>): void {
    const city = this.participants.get(id);
    if (city) this.addCity(city, states);
  }

  outcome(): ProgrammeOutcome {
    const { programme, standard, asOf } = this.frame;
    for (const city of programme.cities)
      if (!this.cities.has(city.id) && !this.departed.has(city.id)) this.addCity(city, new Map());
    const present = programme.cities.filter(({ id }) => this.cities.has(id));
    const everybody = present.map(({ id }) => id);
    const idsOf = (cohort: string) => present.filter((city) => city.cohort === cohort).map(({ id }) => id);
    const cohorts = [...programme.cohorts.keys()].map((cohort) => ({ cohort, ids: idsOf(cohort) }));
    const ranked = everybody.filter((id) => this.contenders.has(id));
    return {
      programme,
      standard,
      phase: this.phase,
      asOf,
      cities: everybody.flatMap((id) => this.cities.get(id) ?? []),
      departed: programme.cities.flatMap(({ id }) => this.departed.get(id) ?? []),
      ranking: this.ranking(ranked, everybody.length),
      rankedCities: ranked,
      peers: cohorts.flatMap(({ cohort, ids }) => {
        const cities = ids.filter((id) => this.contenders.has(id));
        return cities.length < 2 ? [] : [{ cohort, ranking: this.ranking(cities, ids.length), cities }];
      }),
      summaries: [
        { phases: this.summaries(everybody) },
        ...cohorts.map(({ cohort, ids }) => ({ cohort, phases: this.summaries(ids) })),
      ],
      lessons: lessons(this.learners, standard),
      ...defined({ doubleReview: doubleReview(this.twice, standard) }),
      samples: sampleOutcomes(programme, standard, asOf, this.sampled()),
      appeals: appealOutcomes(programme, asOf, (city, phase) => this.headlines.get(city)?.get(phase)?.outcome.score),
    };
  }

  private addCity(city: Participant, states: ReadonlyMap<string, SubmissionState>): void {
    const { programme, standard, asOf } = this.frame;
    const scoredIn = (phase: string): Scored | undefined => {
      const state = states.get(phase);
      return state?.status === "scored" ? state.scored : undefined;
    };
    if (programme.samples.length > 0) this.asked.set(city.id, askedOf(city.id, standard, states));
    const phases = programme.phases.map((phase) => {
      const state = states.get(phase.id) ?? { status: "missing" };
      const late = departureIn(programme, city, phase.id, asOf) ? [] : lateness(phase, timed(state), asOf);
      return phaseOf(city, phase.id, state, late, this.keep);
    });
    if (departureIn(programme, city, this.phase, asOf)) {
      this.departed.set(city.id, { city, phases, judgements: [], accepted: "left" });
      return;
    }
    const judgements = programme.acceptance.map((rule) =>
      judge(rule, city, this.phase, programme.waivers, asOf, (_, phase) => scoredIn(phase)?.result),
    );
    const upTo = programme.phases.slice(0, programme.phases.findIndex(({ id }) => id === this.phase) + 1);
    const change = changeOf(standard, upTo, scoredIn);
    const whyKept = change && this.keep(change.why);
    this.cities.set(city.id, {
      city,
      phases,
      judgements,
      accepted: verdictOf(judgements),
      ...(change && whyKept ? { change: keptChange(change, whyKept) } : {}),
    });
    this.headlines.set(city.id, headlinesOf(programme.phases, scoredIn));
    const judged = phases.find(({ phase }) => phase === this.phase)?.state;
    const { result, assessment, review } = scoredIn(this.phase) ?? {};
    const twice = assessment && review && twiceReviewed(standard, assessment, review);
    if (twice) this.twice.push(twice);
    if (!result || judged?.status !== "scored") return;
    this.contenders.set(city.id, contenderOf(result, standard));
    this.learners.push(learnerOf(city.id, copied(result.practices ?? []), judged));
  }

  /** What the samples of the programme are held against: the answers that are to be decided, and the decisions. */
  private sampled(): Sampled {
    const { programme } = this.frame;
    const all = new Map([...this.cities, ...this.departed]);
    return {
      frame: ({ phase, on }) =>
        programme.cities
          .filter((city) => !departureIn(programme, city, phase, on))
          .flatMap(({ id }) => this.asked.get(id)?.get(phase) ?? []),
      decision: (phase, { city, input }) => {
        const state = all.get(city)?.phases.find((each) => each.phase === phase)?.state;
        return state?.status === "scored" ? state.review?.latest.get(input) : undefined;
      },
    };
  }

  private ranking(ids: readonly string[], cities: number): Ranking {
    const { programme, standard, draws } = this.frame;
    const { seed, smallestCohort } = programme.ranking;
    const contenders = ids.flatMap((id) => this.contenders.get(id) ?? []);
    const absent = cities - contenders.length;
    const options = { seed, smallestCohort, absent, ...(draws === undefined ? {} : { draws }) };
    return rankContenders(contenders, standard, options);
  }

  private summaries(ids: readonly string[]): ProgrammeOutcome["summaries"][number]["phases"] {
    const { programme, standard } = this.frame;
    return programme.phases.map(({ id: phase }) => {
      const totals = ids.flatMap((id) => this.headlines.get(id)?.get(phase) ?? []);
      return { phase, summary: summarise(totals, standard, programme.ranking.smallestCohort) };
    });
  }
}

/** In a function of its own: a closure of a method would hold all that the method has at hand, every submission of the city. */
function learnerOf(
  id: string,
  practices: Learner["practices"],
  judged: PhaseState & { readonly status: "scored" },
): Learner {
  return { id, practices, nodes: () => judged.result.nodes };
}

function askedOf(
  city: string,
  standard: Standard,
  states: ReadonlyMap<string, SubmissionState>,
): ReadonlyMap<string, readonly Drawn[]> {
  return new Map(
    [...states].map(([phase, state]) => {
      const inputs = state.status === "scored" ? toBeDecided(standard, state.scored.assessment) : [];
      return [phase, inputs.map((input) => ({ city, input }))];
    }),
  );
}
