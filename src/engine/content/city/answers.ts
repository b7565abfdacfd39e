import { evidenceKind } from "../../model/index.ts";
/** An answer as the city wrote it, with what it rests on. */

import { decidedInReview } from "../../catalogue/phrases.ts";
import { answerStatuses, decisions, evidenceFound, evidenceUnchanged, openClaim } from "../../catalogue/states.ts";
import type { Input, Item, Level } from "../../model/index.ts";
import { Decimal, withUnit } from "../../quantity/index.ts";
import type { PublishedAnswer, PublishedEvidence } from "../../schema/types.gen.ts";
import { shownValue } from "../shared/digits.ts";
import { type Link, link } from "../shared/link.ts";
import type { Subject } from "../shared/subject.ts";
import { unitWords } from "../shared/unit-words.ts";

export interface EvidenceView {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly date: string;
  readonly pages: string;
  readonly file: string;
  readonly address: Link | undefined;
  readonly found: string;
  /** A name for styles. */
  readonly state: PublishedEvidence["found"];
}

export interface AnswerView {
  readonly id: string;
  readonly question: string;
  readonly status: PublishedAnswer["status"];
  readonly state: string;
  /** Whether it has no usable answer. */
  readonly open: boolean;
  /** As it was written, or the name of the choice; "" where there is none. */
  readonly answer: string;
  /** In the input's unit, where that reads differently. */
  readonly converted: string;
  /** Of a checklist or of levels: every step, met or not. */
  readonly items: readonly { readonly title: string; readonly met: boolean; readonly required: boolean }[];
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } | undefined;
  readonly reason: string;
  readonly expected: string;
  readonly by: string;
  readonly note: string;
  readonly restricted: boolean;
  /** What a reviewer decided on it, what the city gave before, and why; "" before a review. */
  readonly decided: string;
  /** A name for styles. */
  readonly verdict: string;
  readonly evidence: readonly EvidenceView[];
  /** What is said where there is no evidence; "" where none is asked. */
  readonly noEvidence: string;
}

export function answerView(subject: Subject, input: Input, answer: PublishedAnswer): AnswerView {
  const { say, speak, words, owner, locale } = subject;
  const { decision } = answer;
  const evidence = (answer.evidence ?? []).map((id) => evidenceView(subject, id));
  return {
    id: input.id,
    question: say(input.question),
    status: answer.status,
    state: speak(isOpenClaim(answer) ? openClaim : answerStatuses[answer.status]),
    open: answer.status !== "answered",
    answer: written(subject, input, answer),
    converted: conversion(subject, input, answer),
    items: items(subject, input, answer),
    table: table(subject, input, answer),
    reason: say(answer.reason),
    expected: answer.expected ? `${words.expected} ${say(answer.expected)}` : "",
    by: owner(answer.by),
    note: say(answer.note),
    restricted: input.restricted,
    decided: decision
      ? decidedInReview[locale]({
          verdict: speak(decisions[decision.decision]),
          given: decision.decision === "adjusted" ? say(decision.given) : "",
          because: say(decision.because),
        })
      : "",
    verdict: decision?.decision ?? "",
    evidence,
    noEvidence:
      evidence.length > 0 || answer.status !== "answered" ? "" : input.evidence.required ? words.evidenceWanted : "",
  };
}

/** An answer of "not applicable" that no reviewer has accepted or refused. */
export function isOpenClaim({ status, decision }: PublishedAnswer): boolean {
  return status === "claimed" && decision?.decision !== "accepted" && decision?.decision !== "rejected";
}

function written({ say, words }: Subject, { asks }: Input, answer: PublishedAnswer): string {
  if (answer.choice !== undefined && asks.kind === "choice")
    return say(asks.choices.get(answer.choice) ?? answer.choice);
  if (answer.choice !== undefined && asks.kind === "levels")
    return say(asks.levels.get(answer.choice)?.title ?? answer.choice);
  if (answer.status === "answered" && (asks.kind === "checklist" || asks.kind === "table")) return "";
  const text = say(answer.written ?? answer.date);
  // Of a public edition: the answer is there, and not for the public.
  return text === "" && answer.status === "answered" ? words.restricted : text;
}

/** The unit of a bare number; or the number in the input's unit, where it was written with another. */
function conversion(
  { locale, standard }: Subject,
  { asks }: Input,
  { number, written: text = "" }: PublishedAnswer,
): string {
  if (number === undefined || asks.kind !== "quantity") return "";
  const unit = (before: string) => unitWords(asks.unit, standard.units, locale, before);
  const same = /^[0-9.,]+/.exec(text)?.[0].replaceAll(",", "") === number;
  if (same) return /^[0-9.,]+$/.test(text) ? unit(text) : "";
  const converted = shownValue(new Decimal(number));
  return `= ${withUnit(converted, unit(converted))}`;
}

function items({ say }: Subject, { asks }: Input, answer: PublishedAnswer): AnswerView["items"] {
  if (answer.status !== "answered") return [];
  if (asks.kind === "checklist") {
    const met = new Set(answer.items ?? []);
    return [...asks.items.values()].map((item: Item) => ({
      title: say(item.title),
      met: met.has(item.id),
      required: item.required,
    }));
  }
  if (asks.kind === "levels") {
    const levels: readonly Level[] = [...asks.levels.values()];
    const reached = levels.findIndex(({ id }) => id === answer.choice);
    return levels.map(({ title }, index) => ({ title: say(title), met: index <= reached, required: false }));
  }
  return [];
}

function table(
  { say, standard, locale, words }: Subject,
  { asks }: Input,
  { rows }: PublishedAnswer,
): AnswerView["table"] {
  if (asks.kind !== "table" || !rows) return undefined;
  const columns = [...asks.columns.values()];
  const head = columns.map(({ title, unit }) => {
    const unitText = unitWords(unit, standard.units, locale);
    return unitText === "" ? say(title) : `${say(title)}${words.bracketOpen}${unitText}${words.bracketClose}`;
  });
  const cell = (text: string | undefined) =>
    text === undefined ? "" : /^-?[0-9]+(?:\.[0-9]+)?$/.test(text) ? shownValue(new Decimal(text)) : say(text);
  return {
    head: [say(asks.rows), ...head],
    rows: rows.map((row) => [say(row[asks.rows]), ...columns.map(({ id }) => cell(row[id]))]),
  };
}

function kindWords({ say, speak }: Subject, kind: string | undefined): string {
  const known = kind === undefined ? undefined : evidenceKind(kind);
  return known ? speak(known) : say(kind);
}

export function evidenceView(subject: Subject, id: string): EvidenceView {
  const { result, say, speak } = subject;
  const evidence = Object.hasOwn(result.evidence, id) ? result.evidence[id] : undefined;
  return {
    id: say(id),
    title: say(evidence?.title ?? id),
    kind: kindWords(subject, evidence?.kind),
    date: say(evidence?.date),
    pages: say(evidence?.pages),
    file: say(evidence?.file),
    address: evidence?.url === undefined ? undefined : link(evidence.url),
    found: speak(
      evidence?.found === "present" && evidence.sha256 !== undefined
        ? evidenceUnchanged
        : evidenceFound[evidence?.found ?? "unchecked"],
    ),
    state: evidence?.found ?? "unchecked",
  };
}

/** Inputs that neither an indicator nor a gate uses, in the standard's order. */
export function otherAnswers(subject: Subject, shown: ReadonlySet<string>): readonly AnswerView[] {
  const used = new Set(subject.standard.indicators.flatMap(({ uses }) => uses));
  return subject.result.answers.flatMap((answer) => {
    const input = subject.standard.inputs.get(answer.input);
    return input && !used.has(input.id) && !shown.has(input.id) ? [answerView(subject, input, answer)] : [];
  });
}
