/** The key findings, a sentence each, made of facts; those that do not apply are left out. */

import * as phrases from "../../../catalogue/programme-summary.ts";
import { headline } from "../../../model/index.ts";
import { Decimal } from "../../../quantity/index.ts";
import { percent } from "../../shared/digits.ts";
import { type Moved, meanChange } from "./change.ts";
import { gapChange, meanCoverage, verifiedShift } from "./facts.ts";
import type { ProgrammeSubject } from "./subject.ts";
import { targetCounts, targetOf } from "./targets.ts";
import { commonlyUnanswered, commonWeaknesses } from "./weaknesses.ts";

export function sentences(subject: ProgrammeSubject): readonly string[] {
  return [grades, targets, absent, gains, weaknesses, withoutData, gap, verification, ranks].flatMap(
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
  const { cities, phase, locale, gain } = subject;
  const found = targetCounts(subject);
  if (found.all === 0) return undefined;
  const short = cities
    .flatMap((city) => {
      const [total, { target, met }] = [city.total(), targetOf(city, phase)];
      return total && target && met === false ? [{ name: city.name, lack: gain(total, target) }] : [];
    })
    .sort((a, b) => b.lack.difference.comparedTo(a.lack.difference));
  return phrases.targetsSentence[locale]({
    ...found,
    furthest: short[0] && { name: short[0].name, lack: short[0].lack.size },
  });
};

const absent: Sentence = ({ cities, phase, phaseTitle, locale }) => {
  const without = cities.filter(({ final }) => !final).map(({ name }) => name);
  const untotalled = cities.filter(({ final, total }) => final && !total()).map(({ name }) => name);
  if (without.length + untotalled.length === 0) return undefined;
  return phrases.absentSentence[locale]({ phase: phaseTitle(phase), without, untotalled });
};

const gains: Sentence = (subject) => {
  const { standard, title, locale, moved } = subject;
  const all = standard.dimensions.flatMap(({ id }) => meanChange(subject, id) ?? []);
  const sorted = all.toSorted((a, b) => b.gain.difference.comparedTo(a.gain.difference));
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!moved || !best || !worst || best === worst) return undefined;
  const facts = ({ id, gain, cities }: Moved) => ({
    title: title(id),
    gain: gain.text,
    way: gain.difference.comparedTo(0),
    cities,
  });
  return phrases.gainsSentence[locale]({ best: facts(best), worst: facts(worst) });
};

const weaknesses: Sentence = (subject) => {
  const all = commonWeaknesses(subject).slice(0, 3);
  if (all.length === 0) return undefined;
  return phrases.weaknessSentence[subject.locale]({
    indicators: all.map(({ indicator, weak, scored }) => ({
      title: subject.say(indicator.title),
      weak: weak.length,
      scored,
    })),
  });
};

const withoutData: Sentence = (subject) => {
  const all = commonlyUnanswered(subject);
  if (all.length === 0) return undefined;
  return phrases.withoutDataSentence[subject.locale]({
    count: all.length,
    titles: all.slice(0, 3).map(({ indicator }) => subject.say(indicator.title)),
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
    share: percent(share, 1),
    shift: shift && {
      cities: shift.cities,
      before: shift.before,
      after: shift.after,
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
