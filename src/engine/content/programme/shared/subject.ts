/** What is being presented: a programme's outcome in one language, with the look-ups that every chapter needs. */

import { changeLabels, cityLabels } from "../../../catalogue/city-labels.ts";
import { labels } from "../../../catalogue/labels.ts";
import { plainText } from "../../../catalogue/plain-text.ts";
import { programmeLabels } from "../../../catalogue/programme-labels.ts";
import type { CityOutcome, ProgrammeOutcome, Ranked } from "../../../cohort/index.ts";
import { placeOn } from "../../../explain/index.ts";
import {
  headline,
  type Locale,
  type Said,
  type Spoken,
  type Standard,
  say,
  speak,
  type Text,
} from "../../../model/index.ts";
import { Decimal } from "../../../quantity/index.ts";
import type { PublishedNode, PublishedOutcome, ResultDocument } from "../../../schema/types.gen.ts";
import { type Decided, decidedIn } from "../../city/decisions.ts";
import { telling } from "../../city/telling.ts";
import { dayWords } from "../../shared/day.ts";
import { type Difference, differenceOf, shown as shownText } from "../../shared/digits.ts";
import { type OutcomeView, outcomeView } from "../../shared/outcome.ts";
import { numbersIn, type Shown, type Subject, shownBy, subject } from "../../shared/subject.ts";

export type ProgrammeWords = Spoken<typeof labels & typeof programmeLabels & typeof cityLabels & typeof changeLabels>;

export interface City {
  readonly id: string;
  /** The ids of its page and of its record. */
  readonly page: string;
  readonly record: string;
  readonly name: string;
  /** The name of its cohort; "" without one. */
  readonly cohort: string;
  readonly outcome: CityOutcome;
  readonly ranked: Ranked | undefined;
  readonly result: (phase: string) => ResultDocument | undefined;
  /** In the phase that is judged. */
  readonly final: ResultDocument | undefined;
  readonly node: (id: string, phase?: string) => PublishedNode | undefined;
  readonly total: (phase?: string) => Decimal | undefined;
  /** What a review decided other than to accept, in the judged phase. */
  readonly decided: () => readonly Decided[];
  /** For the parts of a city's own report. */
  readonly subject: (phase?: string) => Subject | undefined;
}

export interface ProgrammeSubject extends Shown {
  readonly outcome: ProgrammeOutcome;
  readonly standard: Standard;
  readonly locale: Locale;
  readonly words: ProgrammeWords;
  readonly say: (text: Text | undefined) => string;
  readonly speak: (said: Said) => string;
  readonly title: (node: string) => string;
  readonly bracketed: (text: string, inside: string) => string;
  /** Several names as one text. */
  readonly join: (names: readonly string[]) => string;
  readonly phases: readonly { readonly id: string; readonly title: string }[];
  readonly phaseTitle: (id: string) => string;
  readonly first: string;
  readonly phase: string;
  /** Whether there is an earlier phase to compare with. */
  readonly moved: boolean;
  /** Whether anything was reviewed, in any phase. */
  readonly reviewed: boolean;
  /** By rank; in the programme's order where no ranks are shown. */
  readonly cities: readonly City[];
  /** Those that take no part any more; what is said of the cities does not count them. */
  readonly departed: readonly City[];
  readonly ranks: boolean;
  /** A mean of scores: no threshold applies to it. */
  readonly average: (mean: Decimal | string, node?: string) => string;
  /** A day in prose. */
  readonly day: (day: string | undefined) => string;
  /** What lies between two scores of a node, or of the total: the difference of both as they are shown. */
  readonly gain: (from: Decimal | string, to: Decimal | string, node?: string) => Difference;
  /** The same of two texts. */
  readonly gainOfShown: (from: string, to: string) => Difference;
  readonly place: (score: Decimal | string, node?: string) => number;
  readonly view: (outcome: PublishedOutcome, node?: string) => OutcomeView;
}

export function programmeSubject(outcome: ProgrammeOutcome, locale: Locale): ProgrammeSubject {
  const { programme, standard, phase } = outcome;
  const spoken = (text: Text | undefined) => (text === undefined ? "" : plainText(say(text, locale)));
  const thresholds = [
    ...programme.cities.flatMap(({ targets }) => [...targets.values()]),
    ...programme.acceptance.flatMap(({ require }) => numbersIn(require)),
  ];
  const shown = shownBy(standard, thresholds);
  const cityOf = (outcomes: readonly CityOutcome[]) => outcomes.map(citiesOf(outcome, shown, locale, spoken));
  const phases = programme.phases.map(({ id, title }) => ({ id, title: spoken(title) }));
  const first = phases[0]?.id ?? "";
  const words = {
    ...speak(labels, locale),
    ...speak(programmeLabels, locale),
    ...speak(cityLabels, locale),
    ...speak(changeLabels, locale),
  };
  return {
    ...shown,
    outcome,
    standard,
    locale,
    words,
    say: spoken,
    speak: (said) => said[locale],
    title: (node) => spoken(standard.nodes.get(node)?.title ?? node),
    bracketed: (text, inside) => (inside === "" ? text : `${text}${words.bracketOpen}${inside}${words.bracketClose}`),
    join: (names) => names.join(locale === "zh" ? "、" : ", "),
    phases,
    phaseTitle: (id) => phases.find((each) => each.id === id)?.title ?? id,
    first,
    phase,
    moved: first !== phase,
    get reviewed() {
      return outcome.cities.some(({ phases: all }) =>
        all.some(({ state }) => state.status === "scored" && state.result.review !== undefined),
      );
    },
    cities: cityOf(inOrder(outcome)),
    departed: cityOf(outcome.departed),
    ranks: programme.ranking.ranks && outcome.ranking.ranked.length > 1,
    average: (mean, node) => averageOf(shown, mean, node),
    day: (day) => (day === undefined ? "" : dayWords(day, locale)),
    gain: (from, to, node) => differenceOf(shown.score(from, node), shown.score(to, node), shown.decimals),
    gainOfShown: (from, to) => differenceOf(from, to, shown.decimals),
    place: (score, node) => placeOn(shown.scale(node), score).toDecimalPlaces(4).toNumber(),
    view: (published, node) => outcomeView({ ...shown, speak: (said) => said[locale] }, published, node),
  };
}

function averageOf({ scale, decimals }: Shown, mean: Decimal | string, node: string | undefined): string {
  const { from, to } = scale(node);
  return shownText(new Decimal(mean), decimals, [from, to]);
}

function inOrder({ cities, ranking, rankedCities, programme }: ProgrammeOutcome): readonly CityOutcome[] {
  if (!programme.ranking.ranks) return cities;
  const places = new Map(ranking.ranked.map(({ index }, place) => [rankedCities[index], place]));
  const placeOf = (city: CityOutcome) => places.get(city.city.id) ?? places.size;
  return cities.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function citiesOf(
  { programme, standard, phase: judged, ranking, rankedCities }: ProgrammeOutcome,
  shown: Shown,
  locale: Locale,
  spoken: (text: Text | undefined) => string,
): (outcome: CityOutcome) => City {
  const ranks = new Map(ranking.ranked.map((ranked) => [rankedCities[ranked.index], ranked]));
  return (outcome) => {
    const { id, name, cohort } = outcome.city;
    const states = new Map(outcome.phases.map(({ phase, state }) => [phase, state]));
    // Results may be packed: one is unpacked when it is asked for.
    const resultIn = (phase: string) => {
      const state = states.get(phase);
      return state?.status === "scored" ? state.result : undefined;
    };
    const nodes = new Map<string, ReadonlyMap<string, PublishedNode>>();
    const nodesIn = (phase: string): ReadonlyMap<string, PublishedNode> => {
      const known = nodes.get(phase) ?? new Map((resultIn(phase)?.nodes ?? []).map((node) => [node.id, node]));
      nodes.set(phase, known);
      return known;
    };
    const subjectOf = (phase: string) => {
      const result = resultIn(phase);
      return result && { ...subject(result, standard, locale), ...shown };
    };
    return {
      id,
      page: `c-${id}`,
      record: `r-${id}`,
      name: spoken(name),
      cohort: cohort === undefined ? "" : spoken(programme.cohorts.get(cohort) ?? cohort),
      outcome,
      ranked: ranks.get(id),
      result: resultIn,
      get final() {
        return resultIn(judged);
      },
      node: (node, phase = judged) => nodesIn(phase).get(node),
      total: (phase = judged) => {
        const result = resultIn(phase);
        const score = result && headline(result).outcome.score;
        return score === undefined ? undefined : new Decimal(score);
      },
      decided: once(() => {
        const own = subjectOf(judged);
        return own ? decidedIn(telling(own)) : [];
      }),
      subject: (phase = judged) => subjectOf(phase),
    };
  };
}

/** Effects of decisions take an evaluation each, and two documents show them. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Whether the annex has anything about a city. */
export function isRecorded({ final, outcome }: City): boolean {
  return final !== undefined || outcome.change !== undefined;
}
