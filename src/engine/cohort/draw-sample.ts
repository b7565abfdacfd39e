/**
 * Which answers of a phase are checked in depth: drawn so that anybody can repeat it in any language.
 *
 *     frame     every answer that is to be decided, as the line `city/input`; its digest is the SHA-256 of all lines, sorted, each
 *               ended by a line feed
 *     order     within a stratum by the SHA-256 of `seed/city/input`, as hexadecimal digits, the lowest first
 *     drawn     the first of them, as many as the size says
 */
import {
  type Assessment,
  bytesDigest,
  type Drawn,
  type Programme,
  type Sample,
  type SampleSize,
  type Standard,
  type Stratifier,
  type Stratum,
  utf8Bytes,
} from "../model/index.ts";
import { toBeDecided } from "../validate/index.ts";
import { departureIn } from "./membership.ts";

/** Of the cities that take part on a day: every answer of a phase that a reviewer is to decide. */
export function sampleFrame(
  programme: Programme,
  standard: Standard,
  { phase, on }: Pick<Sample, "phase" | "on">,
  scoredOf: (city: string) => { readonly assessment: Assessment } | undefined,
): readonly Drawn[] {
  return programme.cities.flatMap((city): readonly Drawn[] => {
    const scored = departureIn(programme, city, phase, on) ? undefined : scoredOf(city.id);
    return scored ? toBeDecided(standard, scored.assessment).map((input) => ({ city: city.id, input })) : [];
  });
}

export function frameDigest(frame: readonly Drawn[]): string {
  const lines = frame.map(({ city, input }) => `${city}/${input}\n`).sort();
  return `sha256-${bytesDigest(utf8Bytes(lines.join("")))}`;
}

/** The strata in the order of the frame. */
export function drawSample(
  programme: Programme,
  standard: Standard,
  { seed, by, size }: Pick<Sample, "seed" | "by" | "size">,
  frame: readonly Drawn[],
): readonly Stratum[] {
  const stratumOf = stratifier(programme, standard, by);
  const strata = new Map<string, Drawn[]>();
  for (const each of frame) {
    const id = stratumOf(each);
    strata.set(id, [...(strata.get(id) ?? []), each]);
  }
  return [...strata].map(([id, answers]) => {
    const ordered = answers
      .map((each) => ({ each, key: bytesDigest(utf8Bytes(`${seed}/${each.city}/${each.input}`)) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const drawn = ordered.slice(0, sizeOf(size, answers.length)).map(({ each }) => each);
    return { id, answers: answers.length, drawn };
  });
}

/** A share is rounded up: of no stratum nothing is checked. */
function sizeOf(size: SampleSize, answers: number): number {
  return "count" in size ? size.count : Math.ceil((answers * size.percent) / 100);
}

/** The dimension of an answer is that of the first scored indicator that uses it; what belongs to none is `-`. */
function stratifier(
  { cities }: Programme,
  { indicators, inputs }: Standard,
  by: readonly Stratifier[],
): (answer: Drawn) => string {
  const cohorts = new Map(cities.map(({ id, cohort }) => [id, cohort]));
  const dimensions = new Map<string, string>();
  for (const { scoring, uses, dimension } of indicators)
    for (const input of scoring ? uses : []) if (!dimensions.has(input)) dimensions.set(input, dimension);
  const part = ({ city, input }: Drawn): Readonly<Record<Stratifier, string>> => ({
    city,
    cohort: cohorts.get(city) ?? "-",
    dimension: dimensions.get(input) ?? inputs.get(input)?.dimension ?? "-",
  });
  return (answer) => (by.length === 0 ? "all" : by.map((each) => part(answer)[each]).join("/"));
}
