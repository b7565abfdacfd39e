/** Who, when, by which edition and program: the head of a report, its stamps and its digests. */

import { days, reviewed } from "../../catalogue/phrases.ts";
import { draftStamp, fictitiousStamp, publicStamp, withdrawnStamp } from "../../catalogue/stamp-phrases.ts";
import { stampWords, statuses } from "../../catalogue/states.ts";
import type { Locale, Standard } from "../../model/index.ts";
import { lapsesInWords, publishedSteps } from "../../validate/index.ts";
import { shownValue } from "../shared/digits.ts";
import { type Link, link } from "../shared/link.ts";
import type { Subject } from "../shared/subject.ts";

export interface StampView {
  readonly kind: keyof typeof stampWords;
  readonly short: string;
  readonly text: string;
}

export interface Fact {
  readonly title: string;
  readonly text: string;
  /** Whether it is a digest or an id, to be set in a fixed width. */
  readonly code: boolean;
}

export interface HeadView {
  readonly city: string;
  readonly standard: string;
  readonly reference: string;
  readonly period: string;
  readonly asOf: string;
  readonly programme: string;
  readonly issuer: string;
  readonly issuerAddress: Link | undefined;
  readonly about: string;
  /** Self-assessed, or reviewed by whom, and whether signed. */
  readonly state: string;
}

export function stamps({ result, standard, locale }: Subject): readonly StampView[] {
  return stampsOf(standard, locale, {
    fictitious: result.assessment.fictitious ? fictitiousStamp[locale]({}) : "",
    isPublic: result.public === true,
  });
}

/** `fictitious`: how it is said; "" where nothing is. */
export function stampsOf(
  standard: Standard,
  locale: Locale,
  { fictitious, isPublic }: { readonly fictitious: string; readonly isPublic: boolean },
): readonly StampView[] {
  const { status } = standard;
  const steps = isPublic ? publishedSteps(standard) : undefined;
  const stamp = (kind: StampView["kind"], text: string): StampView => ({ kind, short: stampWords[kind][locale], text });
  return [
    ...(fictitious === "" ? [] : [stamp("fictitious", fictitious)]),
    ...(status === "draft" ? [stamp("draft", draftStamp[locale]({}))] : []),
    ...(status === "withdrawn" ? [stamp("withdrawn", withdrawnStamp[locale]({}))] : []),
    ...(isPublic ? [stamp("public", publicStamp[locale]({ steps: steps ? shownValue(steps) : "" }))] : []),
  ];
}

export function head(subject: Subject): HeadView {
  const { result, standard, locale, say } = subject;
  const { city, period, programme } = result.assessment;
  const { issuer } = standard;
  return {
    city: say(city.name),
    standard: say(standard.title),
    reference: say(result.standard.reference),
    period: days[locale]({ from: say(period.from), to: say(period.to) }),
    asOf: say(result["as-of"]),
    programme: programme ? say([programme.id, programme.phase].filter((part) => part !== undefined).join(" · ")) : "",
    issuer: say(issuer?.name),
    issuerAddress: issuer?.url === undefined ? undefined : link(issuer.url),
    about: say(standard.about),
    state: stateOf(subject),
  };
}

function stateOf({ result: { review }, locale, say, words }: Subject): string {
  if (!review) return words.selfAssessed;
  const { reviewer, signed, "signature-invalid": lapsed } = review;
  return reviewed[locale]({
    reviewer: say(signed?.name ?? reviewer),
    on: signed?.on ?? lapsed?.on ?? "",
    invalid: lapsed ? lapsesInWords(lapsed.because, locale) : "",
  });
}

export function provenance({ result, standard, words, say, speak }: Subject): readonly Fact[] {
  const fact = (title: string, text: string | undefined, code = false): Fact[] =>
    text === undefined ? [] : [{ title, text: say(text), code }];
  return [
    ...fact(words.standard, result.standard.reference, true),
    ...fact(words.version, result.standard.version),
    ...fact(words.status, speak(statuses[result.standard.status])),
    ...fact(words.licence, standard.licence),
    ...fact(words.asOf, result["as-of"]),
    ...fact(words.engine, `citymark ${result.engine.version}`),
    ...fact(words.scoringRevision, String(result.engine.scoring)),
    ...fact(words.format, result.citymark),
    ...fact(words.content, result.standard.content, true),
    ...fact(words.scoring, result.standard.scoring, true),
    ...fact(words.assessmentDigest, result.assessment.digest, true),
    ...fact(words.reviewDigest, result.review?.digest, true),
  ];
}
