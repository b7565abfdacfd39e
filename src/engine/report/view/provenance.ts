/** Who, when, by which edition and program: the head of a report, its stamps and its digests. */
import { days, draftStamp, fictitiousStamp, withdrawnStamp } from "../words/phrases.ts";
import { stampWords, statuses } from "../words/states.ts";
import { type Link, link } from "./link.ts";
import type { Subject } from "./subject.ts";

export interface StampView {
  readonly kind: "fictitious" | "draft" | "withdrawn";
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
}

export function stamps({ result, standard, locale, speak }: Subject): readonly StampView[] {
  const stamp = (kind: StampView["kind"], text: string): StampView => ({ kind, short: speak(stampWords[kind]), text });
  return [
    ...(result.assessment.fictitious ? [stamp("fictitious", fictitiousStamp[locale]({}))] : []),
    ...(standard.status === "draft" ? [stamp("draft", draftStamp[locale]({}))] : []),
    ...(standard.status === "withdrawn" ? [stamp("withdrawn", withdrawnStamp[locale]({}))] : []),
  ];
}

export function head({ result, standard, locale, say }: Subject): HeadView {
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
  };
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
  ];
}
