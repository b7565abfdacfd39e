/** What samples are held against, from the submissions of a programme. */
import type { Programme, Standard } from "../model/index.ts";
import { sampleFrame } from "./draw-sample.ts";
import type { Submissions } from "./outcome.ts";
import type { Sampled } from "./samples.ts";

/** Of submissions that are all at hand. */
export function sampledIn(programme: Programme, standard: Standard, submissions: Submissions): Sampled {
  const scoredIn = (phase: string, city: string) => {
    const state = submissions.get(city)?.get(phase);
    return state?.status === "scored" ? state.scored : undefined;
  };
  return {
    frame: (sample) => sampleFrame(programme, standard, sample, (city) => scoredIn(sample.phase, city)),
    decision: (phase, { city, input }) => scoredIn(phase, city)?.review?.latest.get(input),
  };
}
