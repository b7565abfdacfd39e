/** Answers drawn to be checked in depth: by stratum how many were checked, how many were wrong, and what that says of all. */

import { plainText } from "../../catalogue/plain-text.ts";
import { sampleLabels } from "../../catalogue/sample-labels.ts";
import type { ErrorRate, SampleOutcome } from "../../cohort/index.ts";
import { type Block, heading, named, numbers, remark, table } from "../../document/blocks.ts";
import { type Locale, type Programme, type Standard, say, sizeText, speak, type Text } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import { percent } from "./digits.ts";

interface Row {
  readonly title: string;
  readonly answers: number;
  readonly drawn: number;
  readonly checked: number;
  readonly wrong: number;
  readonly error?: ErrorRate;
}

export function sampleBlocks(
  samples: readonly SampleOutcome[],
  programme: Programme,
  standard: Standard,
  locale: Locale,
): readonly Block[] {
  if (samples.length === 0) return [];
  const words = speak(sampleLabels, locale);
  const titles = stratumTitles(programme, standard, locale);
  const phase = (id: string) => spoken(programme.phases.find((each) => each.id === id)?.title ?? id, locale);
  const count = (title: string, of: (row: Row) => number) => numbers<Row>(title, (row) => String(of(row)));
  const tables = samples.map(({ sample, strata, all, sameFrame, asDrawn }) => {
    const rows: readonly Row[] = [
      ...strata.map((each) => ({ ...each, title: titles(sample.by, each.stratum) })),
      ...(strata.length > 1 ? [{ ...all, title: words.all }] : []),
    ];
    return table(rows, {
      caption: words.drawnFrom({
        phase: phase(sample.phase),
        on: sample.on,
        seed: sample.seed,
        size: sizeText(sample.size),
      }),
      note: asDrawn === false ? words.differs : sameFrame ? "" : words.frameChanged,
      columns: [
        named(words.stratum, ({ title }) => title),
        count(words.answers, ({ answers }) => answers),
        count(words.drawn, ({ drawn }) => drawn),
        count(words.checked, ({ checked }) => checked),
        count(words.wrong, ({ wrong }) => wrong),
        numbers(words.rate, ({ error }) => (error ? shown(error.rate) : "–")),
        numbers(words.interval, ({ error }) =>
          error ? words.from({ low: shown(error.low), high: shown(error.high) }) : "–",
        ),
      ],
    });
  });
  return [heading(words.title), remark(words.note), ...tables];
}

function shown(fraction: number): string {
  return percent(new Decimal(fraction), 1);
}

/** The names of what a stratum is made of. */
function stratumTitles(programme: Programme, standard: Standard, locale: Locale) {
  const { everything } = speak(sampleLabels, locale);
  const titles = {
    city: new Map(programme.cities.map(({ id, name }) => [id, name])),
    cohort: programme.cohorts,
    dimension: new Map(standard.dimensions.map(({ id, title }) => [id, title])),
  };
  return (by: SampleOutcome["sample"]["by"], stratum: string): string => {
    if (by.length === 0) return everything;
    const parts = stratum.split("/");
    return by.map((each, at) => spoken(titles[each].get(parts[at] ?? "") ?? parts[at] ?? "", locale)).join(" · ");
  };
}

function spoken(text: Text, locale: Locale): string {
  return plainText(say(text, locale));
}
