/** The context of a workbook: one city's submission or a whole programme's, in one language. */

import { labels } from "../../catalogue/labels.ts";
import { days } from "../../catalogue/phrases.ts";
import { workbookLabels } from "../../catalogue/workbook-labels.ts";
import type { CityOutcome, Lateness, PhaseState, ProgrammeOutcome } from "../../cohort/index.ts";
import { text } from "../../dataset/cell.ts";
import type { Column } from "../../dataset/dataset.ts";
import {
  type Branch,
  decimalsShown,
  type Indicator,
  type Locale,
  type Node,
  type Review,
  type Spoken,
  type Standard,
  speak,
  type Text,
} from "../../model/index.ts";
import type { PublishedOutcome, ResultDocument } from "../../schema/types.gen.ts";
import { outcomeView } from "../shared/outcome.ts";
import { ratingTitle } from "../shared/rating.ts";
import { type Subject, sayIn, subject } from "../shared/subject.ts";

export type BookWords = Spoken<typeof labels & typeof workbookLabels>;

/** A city in a phase of a programme, whether it has submitted or not. */
export interface Entry {
  readonly name: string;
  readonly phaseTitle: string;
  readonly state: PhaseState["status"];
  readonly submission: Submitted | undefined;
  /** Only in a programme. */
  readonly place: PlaceInProgramme | undefined;
}

export interface PlaceInProgramme {
  readonly city: CityOutcome;
  readonly phase: string;
  readonly target: string | undefined;
  readonly met: boolean | undefined;
  readonly late: readonly Lateness[];
}

/** A submission that was scored. */
export interface Submitted {
  /** Counted over all submissions, from 0. */
  readonly index: number;
  readonly name: string;
  readonly phaseTitle: string;
  /** Made when it is asked for: the last one stays at hand. */
  readonly subject: Subject;
  readonly review: Review | undefined;
}

export interface Book {
  readonly standard: Standard;
  readonly locale: Locale;
  readonly words: BookWords;
  readonly say: (text: Text | undefined) => string;
  /** City by city, phase by phase, in the programme's order; a city's own workbook has one entry. */
  readonly entries: readonly Entry[];
  readonly submissions: readonly Submitted[];
  /** Dimensions first, then their groups, level by level: siblings are in adjacent rows, so that one range sums them. */
  readonly branches: readonly Branch[];
  readonly decimals: number;
  readonly programme: ProgrammeOutcome | undefined;
}

type Context = Pick<Book, "standard" | "locale" | "words" | "say" | "branches" | "decimals">;

function context(standard: Standard, locale: Locale): Context {
  return {
    standard,
    locale,
    words: { ...speak(labels, locale), ...speak(workbookLabels, locale) },
    say: sayIn(locale),
    branches: levels(standard.dimensions),
    decimals: decimalsShown(standard.method),
  };
}

export function programmeBook(outcome: ProgrammeOutcome, locale: Locale): Book {
  const { programme, standard } = outcome;
  const common = context(standard, locale);
  const titles = new Map(programme.phases.map(({ id, title }) => [id, common.say(title)]));
  const submissions: Submitted[] = [];
  const subjectOf = lastMade((state: ScoredState) => subject(state.result, standard, locale));
  const entries = [...outcome.cities, ...outcome.departed].flatMap((city) =>
    city.phases.map(({ phase, state, late, target, met }): Entry => {
      const name = common.say(city.city.name);
      const phaseTitle = titles.get(phase) ?? phase;
      const submission =
        state.status === "scored"
          ? {
              index: submissions.length,
              name,
              phaseTitle,
              get subject() {
                return subjectOf(state);
              },
              review: state.review,
            }
          : undefined;
      if (submission) submissions.push(submission);
      return { name, phaseTitle, state: state.status, submission, place: { city, phase, target, met, late } };
    }),
  );
  return { ...common, entries, submissions, programme: outcome };
}

type ScoredState = PhaseState & { readonly status: "scored" };

/** Rows of one thing follow one another: what was made for the last one is at hand. */
export function lastMade<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
  let last: { readonly of: Of; readonly made: Made } | undefined;
  return (of) => {
    if (!last || last.of !== of) last = { of, made: make(of) };
    return last.made;
  };
}

export function cityBook(result: ResultDocument, standard: Standard, locale: Locale): Book {
  const common = context(standard, locale);
  const { city, period } = result.assessment;
  const name = common.say(city.name);
  const phaseTitle = days[locale](period);
  const submission = { index: 0, name, phaseTitle, subject: subject(result, standard, locale), review: undefined };
  const entry: Entry = { name, phaseTitle, state: "scored", submission, place: undefined };
  return { ...common, entries: [entry], submissions: [submission], programme: undefined };
}

/** The columns that say which submission a row belongs to; a city's own workbook needs none. */
export function whose<Row>(
  { programme, words }: Book,
  of: (row: Row) => Pick<Submitted, "name" | "phaseTitle">,
): readonly Column<Row>[] {
  if (!programme) return [];
  return [
    { id: "city", title: words.city, width: 12, cell: (row) => text(of(row).name) },
    { id: "phase", title: words.phase, width: 12, cell: (row) => text(of(row).phaseTitle) },
  ];
}

/** The class of each row, where the standard has a rating. */
export function ratingColumn<Row>(book: Book, of: (row: Row) => string): readonly Column<Row>[] {
  if (!book.standard.rating) return [];
  return [{ id: "rating", title: ratingTitle(book), width: 10, cell: (row) => text(of(row)) }];
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

/** The row of an indicator in its dataset, counted from 0: submission by submission, in the standard's order. */
export function indicatorRow({ standard }: Book, { index }: Submitted, indicator: Indicator): number {
  return index * standard.indicators.length + standard.indicators.indexOf(indicator);
}

export function branchRow({ branches }: Book, { index }: Submitted, branch: Branch): number {
  return index * branches.length + branches.indexOf(branch);
}
