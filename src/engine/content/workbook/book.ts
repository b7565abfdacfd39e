/** What a workbook is about: a programme's submissions in one language, and where each of them stands in which sheet. */

import { labels } from "../../catalogue/labels.ts";
import { plainText } from "../../catalogue/plain-text.ts";
import { type Spoken, speak } from "../../catalogue/said.ts";
import { workbookLabels } from "../../catalogue/workbook-labels.ts";
import type { CityOutcome, PhaseState, ProgrammeOutcome } from "../../cohort/index.ts";
import {
  type Branch,
  type Indicator,
  type Locale,
  type Node,
  type Review,
  type Standard,
  say,
  type Text,
} from "../../model/index.ts";
import type { PublishedOutcome } from "../../schema/types.gen.ts";
import type { ProgrammeView } from "../programme/index.ts";
import { outcomeView } from "../shared/outcome.ts";
import { type Subject, subject } from "../shared/subject.ts";

export type BookWords = Spoken<typeof labels & typeof workbookLabels>;

/** A city in a phase, handed in or not. */
export interface Entry {
  readonly city: CityOutcome;
  readonly name: string;
  readonly phase: string;
  readonly phaseTitle: string;
  readonly state: PhaseState;
  readonly target: string | undefined;
  readonly met: boolean | undefined;
  readonly submission: Submitted | undefined;
}

/** One that was handed in and scored. */
export interface Submitted {
  /** Counted over all submissions, from 0. */
  readonly index: number;
  readonly name: string;
  readonly phaseTitle: string;
  readonly subject: Subject;
  readonly review: Review | undefined;
}

export interface Book {
  readonly outcome: ProgrammeOutcome;
  readonly standard: Standard;
  readonly locale: Locale;
  readonly words: BookWords;
  readonly say: (text: Text | undefined) => string;
  /** City by city, phase by phase, in the programme's order. */
  readonly entries: readonly Entry[];
  readonly submissions: readonly Submitted[];
  /** Dimensions first, then the groups under them, level by level: what stands side by side is summed in one range. */
  readonly branches: readonly Branch[];
  readonly decimals: number;
}

export function book({ outcome, locale }: ProgrammeView): Book {
  const { programme, standard } = outcome;
  const spoken = (text: Text | undefined) => (text === undefined ? "" : plainText(say(text, locale)));
  const titles = new Map(programme.phases.map(({ id, title }) => [id, spoken(title)]));
  const submissions: Submitted[] = [];
  const entries = outcome.cities.flatMap((city) =>
    city.phases.map(({ phase, state, target, met }): Entry => {
      const name = spoken(city.city.name);
      const phaseTitle = titles.get(phase) ?? phase;
      const submission =
        state.status === "scored"
          ? {
              index: submissions.length,
              name,
              phaseTitle,
              subject: subject(state.result, standard, locale),
              review: state.review,
            }
          : undefined;
      if (submission) submissions.push(submission);
      return { city, name, phase, phaseTitle, state, target, met, submission };
    }),
  );
  return {
    outcome,
    standard,
    locale,
    words: { ...speak(labels, locale), ...speak(workbookLabels, locale) },
    say: spoken,
    entries,
    submissions,
    branches: levels(standard.dimensions),
    decimals: standard.method.rounding?.decimals ?? 2,
  };
}

function levels(branches: readonly Branch[]): readonly Branch[] {
  if (branches.length === 0) return [];
  return [...branches, ...levels(branches.flatMap(({ parts }) => parts.filter(isBranch)))];
}

export const isBranch = (node: Node): node is Branch => node.kind !== "indicator";

/** Why there is no score, in words. */
export function whyNone({ subject: shown }: Submitted, outcome: PublishedOutcome): string {
  const { score: _, ...unscored } = outcome;
  return outcomeView(shown, outcome.score === undefined ? outcome : { ...unscored, kind: "missing" }).text;
}

/** In which row an indicator of a submission stands: the sheet holds them in the standard's order. */
export function indicatorRow({ standard }: Book, { index }: Submitted, indicator: Indicator): number {
  return 2 + index * standard.indicators.length + standard.indicators.indexOf(indicator);
}

export function branchRow({ branches }: Book, { index }: Submitted, branch: Branch): number {
  return 2 + index * branches.length + branches.indexOf(branch);
}

/** Where the columns stand that formulas name, counted from 1. */
export const columns = {
  indicators: { score: 11, weight: 14, counted: 15, countedWeight: 16 },
  workings: { weight: 7, weights: 8, sum: 9, mean: 10, counted: 11, countedWeight: 12, answered: 13, score: 14 },
  totals: { before: 4, effect: 5, cap: 6, after: 7, total: 8 },
} as const;
