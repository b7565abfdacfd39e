/** The cohort in three pictures: a heat map, the distribution of totals, and how far each city moved. */

import { movedNote } from "../../catalogue/programme-phrases.ts";
import type { CohortSummary } from "../../cohort/index.ts";
import { type Cell, type Chapter, drawn, named, numbers, table } from "../../document/blocks.ts";
import type { Drawing } from "../../document/drawing.ts";
import { cityCell, nodeCell, totalCell } from "./shared/cells.ts";
import { changeOf } from "./shared/change.ts";
import { scaleAxis } from "./shared/scale-axis.ts";
import type { City, ProgrammeSubject } from "./shared/subject.ts";

export function overview(subject: ProgrammeSubject): Chapter {
  return {
    id: "overview",
    title: subject.words.cohortOverview,
    pages: false,
    parts: [],
    blocks: [heatMap(subject), distribution(subject), ...(subject.moved ? [moves(subject)] : [])],
  };
}

function heatMap(subject: ProgrammeSubject) {
  const { words, standard, cities, title, moved } = subject;
  return table(cities, {
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
  const number = (text: string | undefined): Cell =>
    text === undefined ? { text: "–" } : { text: points(text), exact: text };
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

function dots({ cities, standard, place, scale }: ProgrammeSubject, { cohort, phase, summary }: Group): Drawing {
  const { from } = scale();
  const mean = summary?.total?.mean;
  return {
    kind: "dots",
    dots: cities.flatMap((city) => {
      const total = cohort === undefined || city.outcome.city.cohort === cohort ? city.total(phase) : undefined;
      return total ? [place(total)] : [];
    }),
    lines: standard.grades.filter(({ from: start }) => start.greaterThan(from)).map(({ from: start }) => place(start)),
    ...(mean === undefined ? {} : { mean: place(mean) }),
  };
}

function moves(subject: ProgrammeSubject) {
  const { words, cities, first, phase, phaseTitle, place, locale } = subject;
  const at = (city: City, each: string) => {
    const total = city.total(each);
    return total && place(total);
  };
  return table(cities, {
    caption: words.moves,
    note: movedNote[locale]({ from: phaseTitle(first), to: phaseTitle(phase) }),
    shape: "chart",
    columns: [
      named(words.city, cityCell),
      drawn(words.move, (city) => ({ kind: "move", from: at(city, first), to: at(city, phase) }), scaleAxis(subject)),
      numbers(phaseTitle(first), (city) => totalCell(subject, city, first)),
      numbers(phaseTitle(phase), (city) => totalCell(subject, city, phase)),
      numbers(words.change, (city) => {
        const change = changeOf(subject, city);
        return change ? { text: change.text, exact: change.difference.toString() } : "–";
      }),
    ],
  });
}
