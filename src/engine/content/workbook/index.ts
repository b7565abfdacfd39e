/**
 * The data of a programme as a workbook (.xlsx): one sheet a table, in one language. Scores of groups, dimensions and
 * totals are live formulas over the indicators' scores wherever these come to what the program published.
 */

import type { Sheet } from "../../dataset/sheet.ts";
import { headline } from "../../model/index.ts";
import type { ProgrammeView } from "../programme/index.ts";
import { aboutSheet } from "./about.ts";
import { answersSheet, decisionsSheet } from "./answers.ts";
import { type Book, book } from "./book.ts";
import { citiesSheet } from "./cities.ts";
import { dimensionsSheet } from "./dimensions.ts";
import { gapsSheet } from "./gaps.ts";
import { indicatorsSheet } from "./indicators.ts";
import { reckon } from "./reckoning.ts";
import { totalsSheet } from "./totals.ts";
import { workingsSheet } from "./workings.ts";

export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

export function programmeWorkbook(view: ProgrammeView): Workbook {
  const all = book(view);
  return { title: `${view.head.programme} ${all.words.workbookTitle}`, sheets: sheetsOf(all) };
}

function sheetsOf(all: Book): readonly Sheet[] {
  const reckonings = all.submissions.map((submission) => reckon(all, submission, headline(submission.subject.result)));
  return [
    aboutSheet(all),
    citiesSheet(all),
    dimensionsSheet(all),
    totalsSheet(all, reckonings),
    workingsSheet(all, reckonings),
    indicatorsSheet(all),
    answersSheet(all),
    decisionsSheet(all),
    gapsSheet(all),
  ];
}
