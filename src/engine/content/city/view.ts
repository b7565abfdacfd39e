/** The view: a result put in order, rounded and worded in one language. Formats only lay it out. */
import type { Change } from "../../cohort/index.ts";
import type { Chapter } from "../../document/blocks.ts";
import type { Locale, Standard } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { subject as makeSubject, type Words } from "../shared/subject.ts";
import { type AnswerView, otherAnswers } from "./answers.ts";
import { changeBlocks } from "./change.ts";
import { type Standouts, standouts } from "./dimensions.ts";
import { type ElementView, elements } from "./elements.ts";
import { type ClaimView, claims, type FindingView, findings } from "./findings.ts";
import { type ChapterView, chapters } from "./indicators.ts";
import { method } from "./method.ts";
import { type Fact, provenance } from "./provenance.ts";
import { reviewChapter } from "./review.ts";
import { type Summary, summary } from "./summary.ts";
import { type Telling, telling } from "./telling.ts";

export interface View extends Summary {
  /** For the language of a document: zh-Hans, en-GB. */
  readonly language: string;
  readonly words: Words;
  readonly title: string;
  readonly standouts: Standouts;
  readonly elements: readonly ElementView[];
  readonly chapters: readonly ChapterView[];
  readonly otherAnswers: readonly AnswerView[];
  readonly claims: readonly ClaimView[];
  readonly findings: readonly FindingView[];
  readonly method: readonly string[];
  readonly provenance: readonly Fact[];
  /** The review, and why the score changed: chapters that are there or not. */
  readonly further: readonly Chapter[];
  /** What all this was made of: for a page that proves itself. */
  readonly result: ResultDocument;
  /** For the workbook. */
  readonly standard: Standard;
}

const languages: Readonly<Record<Locale, string>> = { zh: "zh-Hans", en: "en-GB" };

/** What the result is compared with: an earlier submission, and why the score is another. */
export interface Since {
  /** What the two submissions are called. */
  readonly from: string;
  readonly to: string;
  readonly change: Change;
}

export function present(result: ResultDocument, standard: Standard, locale: Locale, since?: Since): View {
  const subject = makeSubject(result, standard, locale);
  const first = summary(subject);
  const { head, gates } = first;
  return {
    ...first,
    language: languages[locale],
    words: subject.words,
    title: `${head.city} · ${head.standard}`,
    standouts: standouts(subject),
    elements: elements(subject),
    chapters: chapters(subject),
    otherAnswers: otherAnswers(subject, new Set(gates.gates.flatMap(({ answers }) => answers.map(({ id }) => id)))),
    claims: claims(subject),
    findings: findings(subject),
    method: method(subject),
    provenance: provenance(subject),
    further: [
      ...(result.review ? [reviewChapter(telling(subject))] : []),
      ...(since ? [changeChapter(telling(subject), since)] : []),
    ],
    result,
    standard,
  };
}

function changeChapter(telling: Telling, { change, from, to }: Since): Chapter {
  const blocks = changeBlocks(telling, change, from, to);
  return { id: "change", title: telling.words.whyChanged, blocks, parts: [], pages: false };
}
