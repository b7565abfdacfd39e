/** The first page: the result, what decides it, what is missing, and what to do next. */
import * as phrases from "../../../catalogue/city-report-phrases.ts";
import { type Block, type Chapter, chapter, heading, lead, list, text } from "../../../document/blocks.ts";
import { losses } from "../../../explain/index.ts";
import { Decimal, sum } from "../../../quantity/index.ts";
import { percent, shownNumber } from "../../shared/digits.ts";
import { isRejected } from "../../shared/score-cell.ts";
import { gainsView } from "../gains.ts";
import { gatesView } from "../gates.ts";
import { keyFigures, scaleFigure } from "../key-figures.ts";
import { missingView } from "../missing.ts";
import { nextTable } from "../next-table.ts";
import type { Telling } from "../telling.ts";
import { claimsOf, verdict } from "../verdict.ts";

const mostOf = { next: 5, owners: 4 };

export function summaryChapter(city: Telling): Chapter {
  const { words } = city;
  return {
    ...chapter("summary", words.summary, [
      lead(verdict(city)),
      keyFigures(city),
      scaleFigure(city),
      ...titled(words.whatDecides, decisive(city)),
      ...titled(words.missing, open(city)),
      ...next(city),
    ]),
    close: true,
  };
}

function titled(title: string, items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [heading(title), list(items)];
}

/** Gates that act or may act, where most points are lost, and what a reviewer rejected. */
function decisive(city: Telling): readonly string[] {
  return [...gates(city), ...largestLosses(city), ...rejected(city)];
}

function gates(city: Telling): readonly string[] {
  const { locale } = city;
  return gatesView(city).gates.flatMap(({ title, state, rule, effect, waiting }) => {
    if (state === "not-acting") return [];
    if (state === "acting") return [phrases.gateDecides[locale]({ gate: title, rule, effect })];
    return [phrases.gateWaits[locale]({ gate: title, waiting: waiting.join(city.words.semicolon), effect })];
  });
}

/** Where points do not add up, the dimension with the lowest score. */
function largestLosses(city: Telling): readonly string[] {
  const { locale, result, standard, say, points } = city;
  const lost = losses(result, standard);
  if (!lost) return weakest(city);
  const all = lost
    .map(({ dimension, byScore, byAbsence }) => ({
      title: say(dimension.title),
      points: shownNumber(points(byScore)).plus(shownNumber(points(byAbsence))),
    }))
    .filter((each) => each.points.greaterThan(0));
  if (all.length === 0) return [];
  return [
    phrases.largestLosses[locale]({
      titles: all
        .toSorted((a, b) => b.points.comparedTo(a.points))
        .slice(0, 2)
        .map(({ title, points: each }) => ({ title, points: points(each) })),
      all: points(sum(all.map((each) => each.points))),
    }),
  ];
}

function weakest({ standard, nodes, title, score, locale, scale }: Telling): readonly string[] {
  const scored = standard.dimensions.flatMap(({ id }) => {
    const node = nodes.get(id);
    return node?.outcome.score === undefined || node.coverage === "0" ? [] : [{ id, at: node.outcome.score }];
  });
  const [lowest] = scored.toSorted((a, b) => new Decimal(a.at).minus(scale(a.id).from).comparedTo(b.at));
  return lowest ? [phrases.weakest[locale]({ title: title(lowest.id), score: score(lowest.at, lowest.id) })] : [];
}

function rejected({ result, title, locale }: Telling): readonly string[] {
  const scored = result.nodes.filter(isRejected).map(({ id }) => title(id));
  const missing = result.nodes.filter(({ outcome }) => outcome.kind === "missing" && outcome.rejected);
  return [
    ...(scored.length === 0 ? [] : [phrases.rejectedSentence[locale]({ titles: scored })]),
    ...(missing.length === 0 ? [] : [phrases.rejectedMissing[locale]({ titles: missing.map(({ id }) => title(id)) })]),
  ];
}

/** What has no answer, and what nobody has looked at. */
function open(city: Telling): readonly string[] {
  const { words, locale, result } = city;
  const { summary, owners } = missingView(city);
  const { answered, evidenced, verified } = result.coverage;
  const share = (weight: string) => percent(new Decimal(weight));
  const claims = claimsOf(city);
  const named = owners
    .slice(0, mostOf.owners)
    .map(({ owner, inputs, points }) => phrases.ownerLacks[locale]({ owner, inputs: inputs.length, points }));
  const rest = owners.length - named.length;
  return [
    summary === "" ? words.nothingMissing : summary,
    ...(owners.length > 1 ? named : []),
    ...(rest > 0 ? [phrases.furtherOwners[locale]({ count: rest })] : []),
    ...(claims > 0 ? [phrases.claimsWait[locale]({ count: claims })] : []),
    ...(!result.public && new Decimal(evidenced.weight).lessThan(answered.weight)
      ? [phrases.evidenceLacks[locale]({ answered: share(answered.weight), evidenced: share(evidenced.weight) })]
      : []),
    ...(result.review && new Decimal(verified.weight).lessThan(answered.weight)
      ? [phrases.verificationLacks[locale]({ answered: share(answered.weight), verified: share(verified.weight) })]
      : []),
  ];
}

function next(city: Telling): readonly Block[] {
  const { words } = city;
  const gains = gainsView(city);
  const first = gains.next.slice(0, mostOf.next);
  if (gains.hindered === "" && first.length === 0) return [];
  return [
    heading(words.whatToDo),
    ...(gains.hindered === "" ? [] : [text(gains.hindered)]),
    ...(first.length === 0 ? [] : [nextTable(city, first, { brief: true })]),
  ];
}
