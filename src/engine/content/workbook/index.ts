/**
 * The data of a city's submission, or of a whole programme, as the datasets of a workbook. Scores of groups, dimensions
 * and totals are formulas over the indicators' scores wherever these give the published numbers.
 */
import type { ProgrammeOutcome } from "../../cohort/index.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { headline, type Locale, type Standard } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { about } from "./about.ts";
import { answers } from "./answers.ts";
import { type Book, cityBook, lastMade, programmeBook, type Submitted } from "./book.ts";
import { cities } from "./cities.ts";
import { decisions } from "./decisions.ts";
import { dimensions } from "./dimensions.ts";
import { checkFormulas } from "./formula-check.ts";
import { gaps } from "./gaps.ts";
import { indicators } from "./indicators.ts";
import { totals } from "./totals.ts";
import { workings } from "./workings.ts";

export interface Workbook {
  readonly title: string;
  readonly datasets: readonly Dataset[];
}

export function programmeWorkbook(outcome: ProgrammeOutcome, locale: Locale): Workbook {
  const book = programmeBook(outcome, locale);
  return { title: `${book.say(outcome.programme.title)} ${book.words.workbookTitle}`, datasets: datasets(book) };
}

export function cityWorkbook(result: ResultDocument, standard: Standard, locale: Locale): Workbook {
  const book = cityBook(result, standard, locale);
  return { title: `${book.say(result.assessment.city.name)} ${book.words.workbookTitle}`, datasets: datasets(book) };
}

function datasets(book: Book): readonly Dataset[] {
  const checkOf = lastMade((submission: Submitted) =>
    checkFormulas(book, submission, headline(submission.subject.result)),
  );
  const reviewed = book.submissions.some(({ review }) => review);
  return [
    about(book),
    ...(book.programme ? [cities(book)] : []),
    dimensions(book),
    totals(book, checkOf),
    workings(book, checkOf),
    indicators(book),
    answers(book),
    ...(reviewed ? [decisions(book)] : []),
    gaps(book),
  ];
}
