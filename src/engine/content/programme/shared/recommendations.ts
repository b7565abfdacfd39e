/** What follows from the findings, by rule: nothing here is judged anew. */

import * as phrases from "../../../catalogue/programme-findings.ts";
import { closeCalls } from "./close-calls.ts";
import type { City, ProgrammeSubject } from "./subject.ts";
import { unreviewed, unverified } from "./unverified.ts";
import { commonlyUnanswered, commonWeaknesses, generalMeasure, rejections } from "./weaknesses.ts";

/** The most urgent first. */
export function recommendations(subject: ProgrammeSubject): readonly string[] {
  return [...verdicts(subject), ...checks(subject), ...measures(subject)];
}

function verdicts(subject: ProgrammeSubject): readonly string[] {
  const { cities, locale, join, say, words, day } = subject;
  const names = (which: (city: City) => boolean) => cities.filter(which).map(({ name }) => name);
  const isWaived = ({ outcome }: City) => outcome.judgements.some(({ state }) => state === "waived");
  const plain = names((city) => city.outcome.accepted === "accepted" && !isWaived(city));
  const refused = names(({ outcome }) => outcome.accepted === "not-accepted");
  const undecided = names(({ outcome }) => outcome.accepted === "undecided");
  const waived = cities.flatMap((city) =>
    city.outcome.accepted !== "accepted"
      ? []
      : city.outcome.judgements.flatMap(({ rule, waiver }) =>
          waiver
            ? [
                phrases.recommendWaived[locale]({
                  city: city.name,
                  condition: `${words.quoteOpen}${say(rule.title ?? rule.id)}${words.quoteClose}`,
                  until: day(waiver.until),
                }),
              ]
            : [],
        ),
  );
  return [
    ...(plain.length > 0 ? [phrases.recommendAcceptance[locale]({ cities: join(plain) })] : []),
    ...waived,
    ...(refused.length > 0 ? [phrases.recommendReassessment[locale]({ cities: join(refused) })] : []),
    ...(undecided.length > 0 ? [phrases.recommendCompletion[locale]({ cities: join(undecided) })] : []),
  ];
}

/** What should be checked before anything is signed. */
function checks(subject: ProgrammeSubject): readonly string[] {
  const { locale, join } = subject;
  const unique = (cities: readonly City[]) => join([...new Set(cities.map(({ name }) => name))]);
  const close = closeCalls(subject).map(({ city }) => city);
  const open = [...unreviewed(subject), ...unverified(subject).map(({ city }) => city)];
  const rejected = rejections(subject).map(({ city }) => city);
  return [
    ...(close.length > 0 ? [phrases.recommendCheck[locale]({ cities: unique(close) })] : []),
    ...(open.length > 0 ? [phrases.recommendVerification[locale]({ cities: unique(open) })] : []),
    ...(rejected.length > 0 ? [phrases.recommendEvidence[locale]({ cities: unique(rejected) })] : []),
  ];
}

function measures(subject: ProgrammeSubject): readonly string[] {
  const { locale, say, join } = subject;
  const unanswered = commonlyUnanswered(subject).map(({ indicator }) => say(indicator.title));
  return [
    ...(unanswered.length > 0 ? [phrases.recommendData[locale]({ titles: join(unanswered.slice(0, 5)) })] : []),
    ...commonWeaknesses(subject)
      .filter(({ indicator }) => generalMeasure(indicator) !== undefined)
      .slice(0, 3)
      .map(({ indicator }) =>
        phrases.recommendMeasure[locale]({ title: say(indicator.title), measure: say(generalMeasure(indicator)) }),
      ),
  ];
}
