/** The cohort's scores: a heat map, the distribution of totals, targets, and the change over the phases. */

import { movedNote, targetsSentence } from "../../../catalogue/programme-phrases.ts";
import type { CohortSummary } from "../../../cohort/index.ts";
import { type Cell, type Chapter, drawn, named, numbers, table, text } from "../../../document/blocks.ts";
import type { Drawing } from "../../../document/drawing.ts";
import { cityCell, cityOfCohort, nodeCell, totalCell } from "../shared/cells.ts";
import { changeOf } from "../shared/change.ts";
import { scaleAxis } from "../shared/scale-axis.ts";
import type { City, ProgrammeSubject } from "../shared/subject.ts";
import { targetCounts, targetOf, targetState } from "../shared/targets.ts";
import { phasesSoFar, trendMarks } from "../shared/trend.ts";
import { cityMap } from "./map.ts";
import { trends } from "./trends.ts";

export function performance(subject: ProgrammeSubject): Chapter {
  const { words, locale, moved } = subject;
  const targets = targetCounts(subject);
  return {
    id: "performance",
    title: moved ? words.performanceAndChange : words.performance,
    pages: false,
    parts: [],
    blocks: [
      heatMap(subject),
      ...cityMap(subject),
      distribution(subject),
      ...(targets.all > 0 ? [text(targetsSentence[locale](targets))] : []),
      cities(subject),
      ...(moved ? trends(subject) : []),
    ],
  };
}

function heatMap(subject: ProgrammeSubject) {
  const { words, standard, cities: all, title, moved } = subject;
  return table(all, {
    caption: words.heatMap,
    note: moved ? `${words.heatMapNote}${words.heatMapMoved}` : words.heatMapNote,
    shape: "heat",
    columns: [
      named(words.city, cityCell),
      ...standard.dimensions.map(({ id }) => numbers<City>(title(id), (city) => nodeCell(subject, city, id))),
      numbers(words.total, (city) => totalCell(subject, city)),
    ],
  });
}

interface Group {
  readonly name: string;
  readonly note: string;
  readonly cohort: string | undefined;
  readonly phase: string;
  readonly summary: CohortSummary | undefined;
}

/** All cities in every phase, then each cohort in the judged one. */
function groups({ words, outcome, phases, phase: judged, phaseTitle, say }: ProgrammeSubject): readonly Group[] {
  return outcome.summaries.flatMap(({ cohort, phases: each }) => {
    const of = (phase: string, name: string, note: string): Group => ({
      name,
      note,
      cohort,
      phase,
      summary: each.find((one) => one.phase === phase)?.summary,
    });
    if (cohort === undefined) return phases.map(({ id, title }) => of(id, title, words.allCities));
    return [of(judged, say(outcome.programme.cohorts.get(cohort) ?? cohort), phaseTitle(judged))];
  });
}

function distribution(subject: ProgrammeSubject) {
  const { words, points } = subject;
  const rows = groups(subject);
  const number = (exact: string | undefined): Cell =>
    exact === undefined ? { text: "–" } : { text: points(exact), exact };
  const quartiles = rows.some(({ summary }) => summary?.total?.quartiles);
  return table(rows, {
    caption: words.distribution,
    note: words.distributionNote,
    shape: "chart",
    columns: [
      named(words.group, ({ name, note }) => ({ text: name, note })),
      drawn(words.spread, (group) => dots(subject, group), scaleAxis(subject)),
      numbers(words.count, ({ summary }) => String(summary?.total?.count ?? 0)),
      numbers(words.lowest, ({ summary }) => number(summary?.total?.minimum)),
      ...(quartiles ? [numbers<Group>(words.quarter, ({ summary }) => number(summary?.total?.quartiles?.[0]))] : []),
      numbers(words.median, ({ summary }) => number(summary?.total?.median)),
      numbers(words.mean, ({ summary }) => number(summary?.total?.mean)),
      ...(quartiles
        ? [numbers<Group>(words.threeQuarters, ({ summary }) => number(summary?.total?.quartiles?.[1]))]
        : []),
      numbers(words.highest, ({ summary }) => number(summary?.total?.maximum)),
    ],
  });
}

function dots({ cities: all, standard, place, scale }: ProgrammeSubject, { cohort, phase, summary }: Group): Drawing {
  const { from } = scale();
  const mean = summary?.total?.mean;
  return {
    kind: "dots",
    dots: all.flatMap((city) => {
      const total = cohort === undefined || city.outcome.city.cohort === cohort ? city.total(phase) : undefined;
      return total ? [place(total)] : [];
    }),
    lines: standard.grades.filter(({ from: start }) => start.greaterThan(from)).map(({ from: start }) => place(start)),
    ...(mean === undefined ? {} : { mean: place(mean) }),
  };
}

/** Each city's total over the phases, with its target. */
function cities(subject: ProgrammeSubject) {
  const { words, cities: all, first, phase, phaseTitle, phases, place, locale, score, gain, moved } = subject;
  const at = (city: City, each: string) => {
    const total = city.total(each);
    return total && place(total);
  };
  const shown = phasesSoFar(subject).map((id) => phases.find((each) => each.id === id) ?? { id, title: id });
  const aimed = all.some((city) => targetOf(city, phase).target);
  return table(all, {
    caption: words.moves,
    note: movedNote[locale]({ from: phaseTitle(first), to: phaseTitle(phase), moved, aimed }),
    shape: "chart",
    columns: [
      named(words.city, cityOfCohort),
      drawn(
        words.scoreAndTarget,
        (city) => {
          const { target } = targetOf(city, phase);
          return {
            kind: "move",
            from: moved ? at(city, first) : undefined,
            to: at(city, phase),
            ...(target ? { target: place(target) } : {}),
          };
        },
        scaleAxis(subject),
      ),
      ...shown.map(({ id, title }) => numbers<City>(title, (city) => totalCell(subject, city, id))),
      numbers(words.change, (city) => {
        const change = changeOf(subject, city);
        return change ? { text: change.text, exact: change.difference.toString() } : "–";
      }),
      ...(shown.length > 2 ? [named<City>(words.trend, (city) => trendMarks(subject, city))] : []),
      numbers(words.target, (city) => {
        const { target } = targetOf(city, phase);
        return target ? { text: score(target), exact: target.toString() } : "";
      }),
      ...(aimed ? [named<City>(words.distance, (city) => distanceCell(subject, city, gain))] : []),
    ],
  });
}

function distanceCell(subject: ProgrammeSubject, city: City, gain: ProgrammeSubject["gain"]): Cell {
  const state = targetState(subject, city, subject.phase);
  const [total, { target }] = [city.total(), targetOf(city, subject.phase)];
  return total && target ? { ...state, note: gain(target, total).text } : state;
}
