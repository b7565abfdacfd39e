/**
 * The public edition of a programme: its results are, and of its waivers only that they are there. Where scores are published in
 * steps, so is all that is computed from them; why a total changed is left out.
 */
import {
  type AppealOutcome,
  type CityOutcome,
  type Judgement,
  lessons,
  type PhaseState,
  type ProgrammeOutcome,
  type SampleOutcome,
  type Spread,
} from "../cohort/index.ts";
import { everyPart, isOfNode } from "../formula/index.ts";
import type { Participant, Programme, Standard, Waiver } from "../model/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { publishedSteps } from "../validate/index.ts";
import { publicEdition } from "./public-edition.ts";
import { numberInSteps } from "./published-steps.ts";

/** A programme's outcome for everybody: each Result in it as a public edition. */
export function publicProgramme(outcome: ProgrammeOutcome): ProgrammeOutcome {
  const { standard, phase, asOf, ranking, rankedCities, peers } = outcome;
  const held = publishedSteps(standard) !== undefined;
  const publicOf = publicResults(standard, outcome.programme.publicNames);
  const cities = outcome.cities.map((city) => publicCity(city, standard, held, publicOf));
  return {
    programme: publicFrame(outcome.programme),
    standard,
    phase,
    asOf,
    public: true,
    cities,
    samples: outcome.samples.map(publicSample),
    ...(outcome.doubleReview ? { doubleReview: { ...outcome.doubleReview, reviewers: [] } } : {}),
    appeals: outcome.appeals.map((each) => publicAppeal(each, standard, held)),
    departed: outcome.departed.map((city) => publicCity(city, standard, held, publicOf)),
    ranking,
    rankedCities,
    peers,
    summaries: held
      ? outcome.summaries.map(({ phases, ...of }) => ({
          ...of,
          phases: phases.map(({ summary: { total, grades }, ...each }) => ({
            ...each,
            summary: { ...(total ? { total: spreadInSteps(total, standard) } : {}), grades },
          })),
        }))
      : outcome.summaries,
    lessons: lessons(
      cities.flatMap(({ city: { id }, phases }) =>
        phases.flatMap(({ phase: each, state }) =>
          each === phase && state.status === "scored"
            ? [{ id, practices: state.result.practices ?? [], nodes: () => state.result.nodes }]
            : [],
        ),
      ),
      standard,
    ),
  };
}

type PublicOf = (result: ResultDocument) => ResultDocument;

function publicCity(
  { city, phases, judgements, accepted, change }: CityOutcome,
  standard: Standard,
  held: boolean,
  publicOf: PublicOf,
): CityOutcome {
  return {
    city: publicParticipant(city),
    phases: phases.map(({ state, ...each }) => ({ ...each, state: publicState(state, publicOf) })),
    judgements: judgements.map((judgement) => publicJudgement(judgement, standard, held)),
    accepted,
    ...(change && !held ? { change } : {}),
  };
}

function publicJudgement({ waiver, found, ...judgement }: Judgement, standard: Standard, held: boolean): Judgement {
  const ofScores = [...everyPart(judgement.rule.require)].some(
    (part) => part.op === "call" && isOfNode(part) && ["score", "low", "high"].includes(part.name),
  );
  return {
    ...judgement,
    ...(waiver ? { waiver: publicWaiver(waiver) } : {}),
    ...(found === undefined ? {} : { found: held && ofScores ? numberInSteps(found, standard) : found }),
  };
}

function spreadInSteps({ count, quartiles, ...numbers }: Spread, standard: Standard): Spread {
  const { mean, minimum, maximum, median } = numbers;
  const inSteps = (text: string) => numberInSteps(text, standard);
  return {
    count,
    mean: inSteps(mean),
    minimum: inSteps(minimum),
    maximum: inSteps(maximum),
    median: inSteps(median),
    ...(quartiles ? { quartiles: [inSteps(quartiles[0]), inSteps(quartiles[1])] } : {}),
  };
}

function publicFrame(programme: Programme): Programme {
  const { id, title, about, standard, fictitious, publicNames, phases, cohorts, cities, acceptance, waivers, ranking } =
    programme;
  return {
    id,
    title,
    ...(about === undefined ? {} : { about }),
    standard,
    fictitious,
    publicNames,
    phases,
    cohorts,
    cities: cities.map(publicParticipant),
    acceptance,
    reviewers: [],
    appeals: [],
    samples: [],
    waivers: waivers.map(publicWaiver),
    ranking,
    diagnostics: [],
  };
}

/** How much was checked and how much was wrong: not which answers. */
function publicSample({ sample, ...each }: SampleOutcome): SampleOutcome {
  return { ...each, sample: { ...sample, strata: sample.strata.map((stratum) => ({ ...stratum, drawn: [] })) } };
}

/** That there was one and what it led to: not what was objected to, nor why it was decided so. */
function publicAppeal({ appeal, now, ...each }: AppealOutcome, standard: Standard, held: boolean): AppealOutcome {
  const shown = (score: string) => (held ? numberInSteps(score, standard) : score);
  const { city, phase, on, before, decision } = appeal;
  return {
    ...each,
    appeal: {
      city,
      phase,
      on,
      ground: "",
      before: shown(before),
      ...(decision
        ? {
            decision: {
              outcome: decision.outcome,
              on: decision.on,
              because: "",
              ...(decision.after === undefined ? {} : { after: shown(decision.after) }),
            },
          }
        : {}),
    },
    ...(now === undefined ? {} : { now: shown(now) }),
  };
}

/** What became of it and when: not why. */
function publicParticipant({ former, left, ...city }: Participant): Participant {
  return {
    ...city,
    former: former.map(({ name, until }) => ({ name, until, because: "" })),
    ...(left ? { left: { ...left, because: "" } } : {}),
  };
}

/** That it was given, for how long: not why, and not by whom. */
function publicWaiver({ city, rule, until }: Waiver): Waiver {
  return { city, rule, until, because: "" };
}

/** Each is made when it is asked for, and stays as long as the result that it is made of. */
function publicResults(standard: Standard, names: boolean): PublicOf {
  const made = new WeakMap<ResultDocument, ResultDocument>();
  return (result) => {
    const known = made.get(result) ?? publicEdition(result, standard, { names });
    made.set(result, known);
    return known;
  };
}

/** The log of the review stays behind with its reasons. */
function publicState(state: PhaseState, publicOf: PublicOf): PhaseState {
  if (state.status !== "scored") return state;
  return {
    status: "scored",
    get result() {
      return publicOf(state.result);
    },
  };
}
