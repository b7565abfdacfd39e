/** The public edition of a programme: its results are, and of its waivers only that they are there. */
import type { PhaseState, ProgrammeOutcome } from "../cohort/index.ts";
import type { Programme, Standard, Waiver } from "../model/index.ts";
import { publicEdition, publicPractice } from "./public-edition.ts";

/** A programme's outcome for everybody: each Result in it as a public edition. */
export function publicProgramme(outcome: ProgrammeOutcome): ProgrammeOutcome {
  const { standard, phase, asOf, ranking, rankedCities, peers, summaries, lessons } = outcome;
  return {
    programme: publicFrame(outcome.programme),
    standard,
    phase,
    asOf,
    cities: outcome.cities.map(({ city, phases, judgements, accepted, change }) => ({
      city,
      phases: phases.map(({ state, ...each }) => ({ ...each, state: publicState(state, standard) })),
      judgements: judgements.map(({ waiver, ...judgement }) => ({
        ...judgement,
        ...(waiver ? { waiver: publicWaiver(waiver) } : {}),
      })),
      accepted,
      ...(change ? { change } : {}),
    })),
    ranking,
    rankedCities,
    peers,
    summaries,
    lessons: lessons.map(({ indicator, learners, practices }) => ({
      indicator,
      learners,
      practices: practices.map(({ practice, ...by }) => ({ ...by, practice: publicPractice(practice) })),
    })),
  };
}

function publicFrame(programme: Programme): Programme {
  const { id, title, about, standard, fictitious, phases, cohorts, cities, acceptance, waivers, ranking } = programme;
  return {
    id,
    title,
    ...(about === undefined ? {} : { about }),
    standard,
    fictitious,
    phases,
    cohorts,
    cities,
    acceptance,
    reviewers: [],
    waivers: waivers.map(publicWaiver),
    ranking,
    diagnostics: [],
  };
}

/** That it was given, for how long: not why, and not by whom. */
function publicWaiver({ city, rule, until }: Waiver): Waiver {
  return { city, rule, until, because: "" };
}

/** The log of the review stays behind with its reasons. */
function publicState(state: PhaseState, standard: Standard): PhaseState {
  return state.status === "scored" ? { status: "scored", result: publicEdition(state.result, standard) } : state;
}
