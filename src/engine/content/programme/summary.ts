/** The whole programme in a sentence or two, and what matters most, each sentence made of facts. */

import * as phrases from "../../catalogue/programme-summary.ts";
import type { Fact } from "../../document/blocks.ts";
import { headline } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import { percent } from "../shared/digits.ts";
import { type Moved, meanChange } from "./shared/change.ts";
import { counts, gapChange, meanCoverage, verifiedShift } from "./shared/facts.ts";
import type { ProgrammeSubject } from "./shared/subject.ts";
import { targetCounts, targetOf } from "./shared/targets.ts";
import { commonWeaknesses } from "./shared/weaknesses.ts";

export function verdict(subject: ProgrammeSubject): string {
  const { locale, cities, first, phase, phaseTitle, score } = subject;
  const change = meanChange(subject);
  const judged = subject.outcome.programme.acceptance.length > 0;
  return phrases.verdict[locale]({
    phase: phaseTitle(phase),
    first: phaseTitle(first),
    ...counts(subject),
    judged,
    submitted: handedIn(subject),
    totalled: cities.filter(({ total }) => total()).length,
    mean:
      subject.moved && change
        ? {
            cities: change.cities,
            before: score(change.before),
            after: score(change.after),
            gain: change.gain.text,
            way: change.gain.difference.comparedTo(0),
          }
        : undefined,
  });
}

/** What cannot be used was handed in all the same. */
function handedIn({ cities, phase }: ProgrammeSubject): number {
  return cities.filter(({ outcome: { phases } }) =>
    phases.some((each) => each.phase === phase && each.state.status !== "missing"),
  ).length;
}

/** The most telling facts; those that do not apply are left out. */
export function sentences(subject: ProgrammeSubject): readonly string[] {
  return [grades, targets, absent, gains, weaknesses, gap, verification, ranks].flatMap(
    (sentence) => sentence(subject) ?? [],
  );
}

type Sentence = (subject: ProgrammeSubject) => string | undefined;

const grades: Sentence = ({ cities, standard, say, locale }) => {
  const all = standard.grades
    .map(({ id, title }) => ({
      title: say(title),
      count: cities.filter(({ final }) => final && headline(final).grade?.id === id).length,
    }))
    .filter(({ count }) => count > 0);
  return all.length === 0 ? undefined : phrases.gradesSentence[locale]({ grades: all.toReversed() });
};

const targets: Sentence = (subject) => {
  const { cities, phase, locale, points } = subject;
  const found = targetCounts(subject);
  if (found.all === 0) return undefined;
  const short = cities
    .flatMap((city) => {
      const [total, { target, met }] = [city.total(), targetOf(city, phase)];
      return total && target && met === false ? [{ name: city.name, lack: target.minus(total) }] : [];
    })
    .sort((a, b) => b.lack.comparedTo(a.lack));
  return phrases.targetsSentence[locale]({
    ...found,
    furthest: short[0] && { name: short[0].name, lack: points(short[0].lack) },
  });
};

const absent: Sentence = ({ cities, phase, phaseTitle, locale }) => {
  const without = cities.filter(({ final }) => !final).map(({ name }) => name);
  const untotalled = cities.filter(({ final, total }) => final && !total()).map(({ name }) => name);
  if (without.length + untotalled.length === 0) return undefined;
  return phrases.absentSentence[locale]({
    phase: phaseTitle(phase),
    without,
    untotalled,
  });
};

const gains: Sentence = (subject) => {
  const { standard, title, locale, moved } = subject;
  const all = standard.dimensions.flatMap(({ id }) => meanChange(subject, id) ?? []);
  const sorted = all.toSorted((a, b) => b.gain.difference.comparedTo(a.gain.difference));
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!moved || !best || !worst || best === worst) return undefined;
  const told = (change: Moved) => ({
    title: title(change.id),
    gain: change.gain.text,
    way: change.gain.difference.comparedTo(0),
  });
  return phrases.gainsSentence[locale]({ best: told(best), worst: told(worst) });
};

const weaknesses: Sentence = (subject) => {
  const all = commonWeaknesses(subject).slice(0, 3);
  if (all.length === 0) return undefined;
  return phrases.weaknessSentence[subject.locale]({
    indicators: all.map(({ indicator, weak, absent: none, applies }) => ({
      title: subject.say(indicator.title),
      weak: weak.length,
      absent: none.length,
      applies,
    })),
  });
};

const gap: Sentence = (subject) => {
  const change = gapChange(subject);
  return change && phrases.gapSummary[subject.locale](change);
};

const verification: Sentence = (subject) => {
  const { locale } = subject;
  const share = meanCoverage(subject, "verified");
  if (!share) return undefined;
  const shift = verifiedShift(subject);
  return phrases.verificationSentence[locale]({
    share: percent(share, 0),
    shift: shift && {
      mean: shift.mean.text,
      most: shift.most && { city: shift.most.city.name, shift: shift.most.shift.text },
      none: shift.none,
    },
  });
};

const ranks: Sentence = ({ ranks: shown, cities, locale }) => {
  if (!shown) return undefined;
  const pairs = cities.flatMap(({ name, ranked }, index) =>
    ranked?.aboveNext === undefined
      ? []
      : [{ one: name, other: cities[index + 1]?.name ?? "", share: ranked.aboveNext }],
  );
  const distance = ({ share }: (typeof pairs)[number]) => Math.abs(share - 0.5);
  const least = Math.min(...pairs.map(distance));
  const [open, ...others] = pairs.filter((pair) => distance(pair) === least);
  if (!open) return undefined;
  return phrases.ranksSentence[locale]({
    pairs: pairs.length,
    firm: pairs.filter(({ share }) => share >= 0.95).length,
    closest: others.length > 0 ? undefined : { ...open, share: percent(new Decimal(open.share), 0) },
  });
};

/** The figures at the top. */
export function keyFigures(subject: ProgrammeSubject): readonly Fact[] {
  const { words, cities, outcome, locale, score, phase, phaseTitle } = subject;
  const found = counts(subject);
  const reached = targetCounts(subject);
  const change = meanChange(subject);
  const mean = outcome.summaries[0]?.phases.find((each) => each.phase === phase)?.summary.total?.mean;
  const share = meanCoverage(subject, "verified");
  const fact = (title: string, text: string, note: string): Fact => ({ title, text, note });
  return [
    ...(outcome.programme.acceptance.length > 0
      ? [
          fact(
            words.acceptedCities,
            phrases.of[locale]({ count: found.accepted, all: found.cities }),
            phrases.acceptanceNote[locale](found),
          ),
        ]
      : []),
    fact(words.submitted, phrases.of[locale]({ count: handedIn(subject), all: cities.length }), phaseTitle(phase)),
    fact(
      words.meanTotal,
      mean === undefined ? words.noScore : score(mean),
      subject.moved && change ? `${phaseTitle(subject.first)} → ${phaseTitle(phase)} ${change.gain.text}` : "",
    ),
    ...(reached.all > 0
      ? [fact(words.targetsMet, phrases.of[locale]({ count: reached.met, all: reached.all }), "")]
      : []),
    ...(share ? [fact(words.verified, percent(share, 1), words.verifiedNote)] : []),
  ];
}
