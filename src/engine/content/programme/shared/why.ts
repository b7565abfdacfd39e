/** Why a city passed or failed, in a sentence and in a cell. */

import {
  acceptedWhy,
  lacksWhy,
  missedBriefly,
  missedBy,
  refusedWhy,
  undecidedWhy,
  waivedWhy,
} from "../../../catalogue/programme-findings.ts";
import type { Judgement } from "../../../cohort/index.ts";
import { thresholdOf } from "../../../cohort/index.ts";
import { lackText } from "./cells.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

/** What decided against a city, or was waived; "" where every condition is met. */
export function whyNot(subject: ProgrammeSubject, city: City, brief = false): string {
  const { join, locale, day } = subject;
  const { judgements, accepted } = city.outcome;
  if (accepted === "undecided") return join(lacks(subject, city));
  return join(
    judgements.flatMap((judgement) => {
      if (judgement.state === "not-met") return [missed(subject, judgement, brief)];
      return judgement.state === "waived"
        ? [waivedWhy[locale]({ title: titleOf(subject, judgement), until: day(judgement.waiver?.until) })]
        : [];
    }),
  );
}

/** The verdict on a city and what it rests on; "" where the programme judges nothing. */
export function why(subject: ProgrammeSubject, city: City): string {
  const { locale, join } = subject;
  const { judgements, accepted } = city.outcome;
  const met = judgements.filter(({ state }) => state === "met").length;
  const facts = { city: city.name, met, all: judgements.length, why: whyNot(subject, city) };
  switch (accepted) {
    case "accepted":
      return acceptedWhy[locale](facts);
    case "not-accepted":
      return refusedWhy[locale](facts);
    case "undecided":
      return undecidedWhy[locale]({ ...facts, why: join(lacks(subject, city)) });
    case "not-judged":
    case "left":
      return "";
  }
}

function titleOf({ say, words }: ProgrammeSubject, { rule }: Judgement): string {
  return `${words.quoteOpen}${say(rule.title ?? rule.id)}${words.quoteClose}`;
}

function missed(subject: ProgrammeSubject, judgement: Judgement, brief: boolean): string {
  const { locale, score, gain } = subject;
  const { rule, found } = judgement;
  const threshold = thresholdOf(rule);
  return (brief ? missedBriefly : missedBy)[locale]({
    title: titleOf(subject, judgement),
    found: found === undefined ? "" : score(found),
    margin: found === undefined || !threshold ? "" : gain(threshold.at, found).size,
  });
}

/** Each reason once, however many conditions wait for it. */
function lacks(subject: ProgrammeSubject, city: City): readonly string[] {
  const { phaseTitle, locale } = subject;
  const all = city.outcome.judgements.flatMap(({ lacks: each = [] }) =>
    each.map((lack) => lacksWhy[locale]({ phase: phaseTitle(lack.phase), reason: lackText(subject, city, lack) })),
  );
  return [...new Set(all)];
}
