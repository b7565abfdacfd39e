/** Where most of the cohort is weak, what most of it did not answer, and what reviews rejected. */

import { rejectedSentence, unansweredSentence } from "../../catalogue/programme-findings.ts";
import { type Block, type Chapter, list, named, numbers, remark, table } from "../../document/blocks.ts";
import type { ProgrammeSubject } from "./shared/subject.ts";
import { commonlyUnanswered, commonWeaknesses, generalMeasure, rejections } from "./shared/weaknesses.ts";

const most = 10;

export function weaknesses(subject: ProgrammeSubject): Chapter {
  return {
    id: "weaknesses",
    title: subject.words.commonWeaknesses,
    pages: false,
    parts: [],
    blocks: [...weak(subject), ...unanswered(subject), ...rejected(subject)],
  };
}

function weak(subject: ProgrammeSubject): readonly Block[] {
  const { words, say, title, average, points } = subject;
  const rows = commonWeaknesses(subject).slice(0, most);
  if (rows.length === 0) return [remark(words.noCommonWeakness)];
  return [
    table(rows, {
      caption: words.weakIndicators,
      note: words.weaknessNote,
      columns: [
        named(words.indicator, ({ indicator: { title: name, dimension } }) => ({
          text: say(name),
          note: title(dimension),
        })),
        numbers(words.below60, ({ weak: below, scored }) => ({
          text: String(below.length),
          note: words.ofCities({ all: scored }),
        })),
        numbers(words.meanScore, ({ mean, indicator }) => ({
          text: average(mean, indicator.id),
          exact: mean.toString(),
        })),
        numbers(words.meanLost, ({ lost }) => ({ text: points(lost), exact: lost.toString() })),
        named(words.measures, ({ indicator }) => say(generalMeasure(indicator)) || words.noTip),
      ],
    }),
  ];
}

/** No weakness: nobody knows the score. */
function unanswered(subject: ProgrammeSubject): readonly Block[] {
  const { words, say, locale, join } = subject;
  const all = commonlyUnanswered(subject);
  if (all.length === 0) return [];
  const sentences = all.map(({ indicator, without, applies }) =>
    unansweredSentence[locale]({
      title: say(indicator.title),
      without: without.length,
      applies,
      cities: join(without.map(({ name }) => name)),
    }),
  );
  return [{ kind: "heading", text: words.withoutData }, remark(words.withoutDataNote), list(sentences)];
}

function rejected(subject: ProgrammeSubject): readonly Block[] {
  const { words, say, locale, join } = subject;
  const all = rejections(subject);
  if (all.length === 0) return [];
  const sentences = all.map(({ city, indicators }) =>
    rejectedSentence[locale]({ city: city.name, titles: join(indicators.map(({ title }) => say(title))) }),
  );
  return [{ kind: "heading", text: words.rejectedAnswers }, remark(words.rejectedAnswersNote), list(sentences)];
}
