/**
 * The data of a programme as a workbook (.xlsx): one sheet a table, in one language. Scores of groups, dimensions and
 * totals are live formulas over the indicators' scores wherever these come to what the program published.
 */
import { headline } from "../../model/index.ts";
import type { ProgrammeView } from "../programme/view.ts";
import { aboutSheet } from "./about.ts";
import { answersSheet, decisionsSheet } from "./answers.ts";
import { type Book, book } from "./book.ts";
import { citiesSheet } from "./cities.ts";
import { dimensionsSheet } from "./dimensions.ts";
import { gapsSheet } from "./gaps.ts";
import { indicatorsSheet } from "./indicators.ts";
import { reckon } from "./reckoning.ts";
import type { Sheet } from "./sheet.ts";
import { totalsSheet } from "./totals.ts";
import { workingsSheet } from "./workings.ts";
import { writeWorkbook } from "./write.ts";

export function workbook(view: ProgrammeView): Promise<Uint8Array> {
  const all = book(view);
  return writeWorkbook(`${view.head.programme} ${all.words.workbookTitle}`, sheetsOf(all));
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
