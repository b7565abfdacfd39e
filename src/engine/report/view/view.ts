/** The view: a result put in order, rounded and worded in one language. Formats only lay it out. */
import type { Locale, Standard } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { type AnswerView, otherAnswers } from "./answers.ts";
import { type DimensionView, dimensions, type Standouts, standouts } from "./dimensions.ts";
import { type ElementView, elements } from "./elements.ts";
import { type ClaimView, claims, type FindingView, findings } from "./findings.ts";
import { type GainsView, gainsView } from "./gains.ts";
import { type GatesView, gatesView } from "./gates.ts";
import { type ChapterView, chapters } from "./indicators.ts";
import { method } from "./method.ts";
import { type MissingView, missingView } from "./missing.ts";
import { type Fact, type HeadView, head, provenance, type StampView, stamps } from "./provenance.ts";
import { subject as makeSubject, type Words } from "./subject.ts";
import { type TotalView, totalView } from "./total.ts";
import { verdict } from "./verdict.ts";

export interface View {
  readonly locale: Locale;
  /** For the language of a document: zh-Hans, en-GB. */
  readonly language: string;
  readonly words: Words;
  readonly title: string;
  readonly stamps: readonly StampView[];
  readonly head: HeadView;
  /** The result in one sentence. */
  readonly verdict: string;
  readonly total: TotalView;
  readonly dimensions: readonly DimensionView[];
  readonly standouts: Standouts;
  readonly gains: GainsView;
  readonly missing: MissingView;
  readonly gates: GatesView;
  readonly elements: readonly ElementView[];
  readonly chapters: readonly ChapterView[];
  readonly otherAnswers: readonly AnswerView[];
  readonly claims: readonly ClaimView[];
  readonly findings: readonly FindingView[];
  readonly method: readonly string[];
  readonly provenance: readonly Fact[];
}

const languages: Readonly<Record<Locale, string>> = { zh: "zh-Hans", en: "en-GB" };

export function present(result: ResultDocument, standard: Standard, locale: Locale): View {
  const subject = makeSubject(result, standard, locale);
  const top = head(subject);
  const gates = gatesView(subject);
  return {
    locale,
    language: languages[locale],
    words: subject.words,
    title: `${top.city} · ${top.standard}`,
    stamps: stamps(subject),
    head: top,
    verdict: verdict(subject),
    total: totalView(subject),
    dimensions: dimensions(subject),
    standouts: standouts(subject),
    gains: gainsView(subject),
    missing: missingView(subject),
    gates,
    elements: elements(subject),
    chapters: chapters(subject),
    otherAnswers: otherAnswers(subject, new Set(gates.gates.flatMap(({ answers }) => answers.map(({ id }) => id)))),
    claims: claims(subject),
    findings: findings(subject),
    method: method(subject),
    provenance: provenance(subject),
  };
}
