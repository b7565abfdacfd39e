/**
 * Comma-separated values after RFC 4180, one record an indicator: CRLF between records, quotes doubled inside quotes,
 * a byte order mark for spreadsheets. Numbers stand as in the result; a text that a spreadsheet would take for a
 * formula is led in by an apostrophe.
 */

import { outcomes } from "../catalogue/states.ts";
import { chapters, type IndicatorView } from "../content/city/indicators.ts";
import { head, stamps } from "../content/city/provenance.ts";
import { type Subject, subject } from "../content/shared/subject.ts";
import type { Locale, Standard } from "../model/index.ts";
import { Decimal, publish } from "../quantity/index.ts";
import { csvFile, csvNumber as number, csvText as text } from "../render/csv/text.ts";
import type { ResultDocument } from "../schema/types.gen.ts";

const columns = (city: Subject): readonly (readonly [head: string, cell: (indicator: IndicatorView) => string])[] => {
  const { words } = city;
  const about = head(city);
  const stamp = stamps(city)
    .map(({ short }) => short)
    .join(city.locale === "zh" ? "、" : ", ");
  return [
    [words.id, ({ id }) => text(id)],
    [words.code, ({ code }) => text(code)],
    [words.indicator, ({ title }) => text(title)],
    [words.dimension, ({ dimension }) => text(dimension)],
    [words.group, ({ groups }) => text(groups)],
    [words.outcome, ({ outcome }) => text(outcomes[outcome.kind][city.locale])],
    [words.value, ({ value }) => text(value)],
    [words.exactValue, ({ exact }) => number(exact.value)],
    [words.unit, ({ unit }) => text(unit)],
    [words.score, ({ exact }) => number(exact.score)],
    [words.low, ({ exact }) => number(exact.low)],
    [words.high, ({ exact }) => number(exact.high)],
    [words.weight, ({ exact }) => number(exact.weight)],
    [words.share, ({ exact }) => text(exact.share === "" ? "" : percentOf(exact.share))],
    [words.contribution, ({ exact }) => number(exact.contribution)],
    [words.lost, ({ exact }) => number(exact.lost)],
    [
      words.state,
      ({ outcome, norm }) =>
        text(outcome.score === "" ? (norm === "" ? outcome.text : `${outcome.text}: ${norm}`) : ""),
    ],
    [words.formula, ({ steps }) => text(steps.map(({ title, formula }) => `${title}: ${formula}`).join("; "))],
    [words.answers, ({ answers }) => text(answers.map(answered).join("; "))],
    [
      words.evidence,
      ({ answers }) =>
        text(
          [
            ...new Set(
              answers.flatMap(({ evidence }) => evidence.map(({ id, title, found }) => `${id} ${title} (${found})`)),
            ),
          ].join("; "),
        ),
    ],
    [
      words.sources,
      ({ sources }) =>
        text(
          sources
            .map(({ of, source, clause, basis }) =>
              [of, source, clause, `(${basis})`].filter((part) => part !== "").join(" "),
            )
            .join("; "),
        ),
    ],
    [words.note, ({ note }) => text(note)],
    [words.city, () => text(about.city)],
    [words.standard, () => text(about.reference)],
    [words.stamp, () => text(stamp)],
  ];
};

export function csv(result: ResultDocument, standard: Standard, locale: Locale): string {
  const city = subject(result, standard, locale);
  const all = columns(city);
  const rows = chapters(city).flatMap(({ indicators }) =>
    indicators.map((indicator) => all.map(([, cell]) => cell(indicator))),
  );
  return csvFile([all.map(([name]) => text(name)), ...rows]);
}

/** All its digits. */
function percentOf(share: string): string {
  return `${publish(new Decimal(share).times(100))}%`;
}

function answered({ id, answer, items, state, status, table }: IndicatorView["answers"][number]): string {
  const met = answer === "" ? items.filter(({ met }) => met).map(({ title }) => title) : [];
  const rows = table ? table.rows.map((row) => row.join(" ")).join(" | ") : "";
  const said = [answer, met.join(" + "), rows].filter((part) => part !== "").join(" ");
  return `${id} = ${status === "answered" ? said : [state, said].filter((part) => part !== "").join(": ")}`;
}
