/**
 * submissions, by city and phase ──▶ progress, targets, acceptance ──▶ ranking ──▶ cohorts ──▶ learn from
 *
 * Everything that a programme's report tells. A missing submission is a missing submission: never a score.
 */
import { headline, type Participant, type Programme, type Review, type Standard } from "../model/index.ts";
import { Decimal, publish } from "../quantity/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { type Accepted, type Judgement, judge, verdictOf } from "./acceptance.ts";
import { type Change, explainChange, type Submission } from "./change.ts";
import { type Lesson, lessons } from "./lessons.ts";
import { type Ranking, rank } from "./rank.ts";
import { type CohortSummary, summarise } from "./summary.ts";

/** What a city submitted for a phase, read and scored: the input of evaluating a programme. */
export interface Scored extends Submission {
  readonly result: ResultDocument;
}

export type SubmissionState =
  | { readonly status: "scored"; readonly scored: Scored }
  | Unreadable
  | { readonly status: "missing" };

/** By city, then by phase; what is not there is missing. */
export type Submissions = ReadonlyMap<string, ReadonlyMap<string, SubmissionState>>;

/** The same for presentation: the result, and the log of its review. */
export type PhaseState =
  | { readonly status: "scored"; readonly result: ResultDocument; readonly review?: Review }
  | Unreadable
  | { readonly status: "missing" };

/** Submitted, but not scored because of the assessment itself, its review, or the folder in which it is. */
export interface Unreadable {
  readonly status: "unreadable";
  readonly blocked: "assessment" | "review" | "place";
}

export interface CityOutcome {
  readonly city: Participant;
  /** One a phase, in the programme's order. */
  readonly phases: readonly {
    readonly phase: string;
    readonly state: PhaseState;
    readonly target?: string;
    /** Absent where there is no target or no total. */
    readonly met?: boolean;
  }[];
  readonly judgements: readonly Judgement[];
  readonly accepted: Accepted;
  /** From its first submission with a total to its last, up to the phase that is judged. */
  readonly change?: { readonly from: string; readonly to: string; readonly why: Change };
}

/** Everything that a programme's report tells. */
export interface ProgrammeOutcome {
  readonly programme: Programme;
  readonly standard: Standard;
  /** The phase that is judged and ranked. */
  readonly phase: string;
  /** The day for which it is judged, YYYY-MM-DD. */
  readonly asOf: string;
  readonly cities: readonly CityOutcome[];
  /** Over the cities with a submission in that phase; `index` counts in `rankedCities`. */
  readonly ranking: Ranking;
  readonly rankedCities: readonly string[];
  /** The same among the cities of each cohort alone, where there are two or more to compare. */
  readonly peers: readonly {
    readonly cohort: string;
    readonly ranking: Ranking;
    readonly cities: readonly string[];
  }[];
  /** All cities together, then each cohort. */
  readonly summaries: readonly {
    readonly cohort?: string;
    readonly phases: readonly { readonly phase: string; readonly summary: CohortSummary }[];
  }[];
  readonly lessons: readonly Lesson[];
}

/** A programme, its standard, and what was submitted; `draws`: how many draws of the weights, 1000 by default. */
export interface ProgrammeEvaluation {
  readonly programme: Programme;
  readonly standard: Standard;
  readonly submissions: Submissions;
  /** The phase to judge; by default the last. */
  readonly phase?: string;
  /** YYYY-MM-DD: waivers count until their last day. */
  readonly asOf: string;
  readonly draws?: number;
}

/** Scores held against a programme: targets, acceptance, ranks, changes. A missing submission stays missing, never a score. */
export function evaluateProgramme({
  programme,
  standard,
  submissions,
  phase: named,
  asOf,
  draws,
}: ProgrammeEvaluation): ProgrammeOutcome {
  const phase = named ?? programme.phases.at(-1)?.id ?? "";
  const upTo = programme.phases.slice(0, programme.phases.findIndex(({ id }) => id === phase) + 1);
  const stateOf = (city: string, each: string): SubmissionState =>
    submissions.get(city)?.get(each) ?? { status: "missing" };
  const scoredOf = (city: string, each: string): Scored | undefined => {
    const state = stateOf(city, each);
    return state.status === "scored" ? state.scored : undefined;
  };
  const cities = programme.cities.map((city): CityOutcome => {
    const judgements = programme.acceptance.map((rule) =>
      judge(rule, city, phase, programme.waivers, asOf, (id, each) => scoredOf(id, each)?.result),
    );
    const change = changeOf(standard, upTo, city, scoredOf);
    return {
      city,
      phases: programme.phases.map((each) => phaseOf(city, each.id, stateOf(city.id, each.id))),
      judgements,
      accepted: verdictOf(judgements),
      ...(change ? { change } : {}),
    };
  });
  const ranked = programme.cities.flatMap(({ id }) => {
    const scored = scoredOf(id, phase);
    return scored ? [{ id, result: scored.result }] : [];
  });
  const { seed, smallestCohort } = programme.ranking;
  const rankingOf = (these: typeof ranked, cities: number) =>
    rank(
      these.map(({ result }) => result),
      standard,
      { seed, smallestCohort, absent: cities - these.length, ...(draws === undefined ? {} : { draws }) },
    );
  return {
    programme,
    standard,
    phase,
    asOf,
    cities,
    ranking: rankingOf(ranked, programme.cities.length),
    rankedCities: ranked.map(({ id }) => id),
    peers: [...programme.cohorts.keys()].flatMap((cohort) => {
      const all = new Set(programme.cities.filter((city) => city.cohort === cohort).map(({ id }) => id));
      const members = ranked.filter(({ id }) => all.has(id));
      const cities = members.map(({ id }) => id);
      return members.length < 2 ? [] : [{ cohort, ranking: rankingOf(members, all.size), cities }];
    }),
    summaries: [undefined, ...programme.cohorts.keys()].map((cohort) => ({
      ...(cohort === undefined ? {} : { cohort }),
      phases: programme.phases.map(({ id }) => ({
        phase: id,
        summary: summarise(
          programme.cities
            .filter((city) => cohort === undefined || city.cohort === cohort)
            .flatMap((city) => scoredOf(city.id, id)?.result ?? []),
          standard,
          smallestCohort,
        ),
      })),
    })),
    lessons: lessons(ranked, standard),
  };
}

function phaseOf({ targets }: Participant, phase: string, state: SubmissionState): CityOutcome["phases"][number] {
  const target = targets.get(phase);
  const score = state.status === "scored" ? headline(state.scored.result).outcome.score : undefined;
  return {
    phase,
    state: toPhaseState(state),
    ...(target ? { target: publish(target) } : {}),
    ...(target && score !== undefined ? { met: new Decimal(score).greaterThanOrEqualTo(target) } : {}),
  };
}

function toPhaseState(state: SubmissionState): PhaseState {
  if (state.status !== "scored") return state;
  const { result, review } = state.scored;
  return { status: "scored", result, ...(review ? { review } : {}) };
}

function changeOf(
  standard: Standard,
  phases: Programme["phases"],
  { id }: Participant,
  scoredOf: (city: string, phase: string) => Scored | undefined,
): CityOutcome["change"] {
  const totalled = phases.flatMap((phase) => {
    const scored = scoredOf(id, phase.id);
    return scored && headline(scored.result).outcome.kind === "scored" ? [{ phase: phase.id, scored }] : [];
  });
  const [first, last] = [totalled[0], totalled.at(-1)];
  if (!first || !last || first === last) return undefined;
  const why = explainChange(standard, first.scored, last.scored);
  return why && { from: first.phase, to: last.phase, why };
}
