/** Every indicator: how it is scored, and of each city the answers, the value, the score, and what it brings or costs. */

import { verifications } from "../../catalogue/programme-states.ts";
import { steps } from "../../catalogue/states.ts";
import { type Block, type Cell, type Chapter, drawn, named, numbers, table } from "../../document/blocks.ts";
import { explainIndicator } from "../../explain/index.ts";
import type { Indicator, Input } from "../../model/index.ts";
import type { PublishedNode } from "../../schema/types.gen.ts";
import { type AnswerView, answerView } from "../city/answers.ts";
import { measured } from "../city/indicators.ts";
import { citations } from "../shared/citations.ts";
import { shownValue } from "../shared/digits.ts";
import type { Subject } from "../shared/subject.ts";
import { unitWords } from "../shared/unit-words.ts";
import { isWeightUnknown } from "../shared/weights.ts";
import { absence, phaseCell } from "./shared/cells.ts";
import type { City, ProgrammeSubject } from "./shared/subject.ts";
import { cityLine, phasesSoFar, trendMarks } from "./shared/trend.ts";

export function indicatorAnnex(subject: ProgrammeSubject): readonly Chapter[] {
  const { words, standard, say } = subject;
  const subjects = new Map(
    subject.cities.flatMap((city) => {
      const own = city.subject();
      return own ? [[city.id, own] as const] : [];
    }),
  );
  return [
    {
      id: "indicators",
      title: words.everyIndicator,
      pages: false,
      blocks: [{ kind: "text", text: words.everyIndicatorNote }],
      parts: standard.indicators.map((indicator) => ({
        id: `i-${indicator.id}`,
        title: [say(indicator.code), say(indicator.title)].filter((part) => part !== "").join(" "),
        blocks: blocks(subject, indicator, subjects),
      })),
    },
  ];
}

type Subjects = ReadonlyMap<string, Subject>;

function blocks(subject: ProgrammeSubject, indicator: Indicator, subjects: Subjects): readonly Block[] {
  const inputs = indicator.uses.flatMap((id) => subject.standard.inputs.get(id) ?? []);
  return [
    { kind: "lines", lines: definition(subject, indicator, inputs, subjects) },
    everyCity(subject, indicator, inputs, subjects),
  ];
}

interface Row {
  readonly city: City;
  readonly own: Subject | undefined;
  readonly node: PublishedNode | undefined;
}

function everyCity(subject: ProgrammeSubject, indicator: Indicator, inputs: readonly Input[], subjects: Subjects) {
  const { words, cities, moved, phaseTitle, phase, standard, locale, points } = subject;
  const unit = indicator.unit ? unitWords(indicator.unit, standard.units, locale) : "";
  const rows = cities.map((city): Row => ({ city, own: subjects.get(city.id), node: city.node(indicator.id) }));
  /** Says nothing of a city that has no result. */
  const ofNode = (say: (node: PublishedNode, city: City) => Cell | string) => {
    return ({ own, node, city }: Row): Cell | string => (own && node ? say(node, city) : "");
  };
  return table(rows, {
    caption: words.everyCity,
    shape: "dense",
    columns: [
      named(words.city, ({ city }) => city.name),
      named(words.answers, ({ own, city }) =>
        own ? answers(own, inputs, words) : { text: absence(subject, city, subject.phase), tone: "missing" },
      ),
      numbers(
        unit === "" ? words.value : `${words.value}${words.bracketOpen}${unit}${words.bracketClose}`,
        ofNode(({ value }) => (value === undefined ? "" : measured(value, indicator))),
      ),
      ...phasesSoFar(subject).map((id) =>
        numbers<Row>(moved ? phaseTitle(id) : words.score, ({ city }) =>
          id === phase && !city.final ? "" : phaseCell(subject, city, indicator.id, id),
        ),
      ),
      ...(moved
        ? [
            drawn<Row>(words.throughPhases, ({ city }) => cityLine(subject, city, indicator.id)),
            named<Row>(words.trend, ({ city }) => trendMarks(subject, city, indicator.id)),
          ]
        : []),
      numbers(
        words.contribution,
        ofNode(({ contribution, outcome }) =>
          contribution === undefined || outcome.score === undefined ? "" : points(contribution),
        ),
      ),
      numbers(
        words.lost,
        ofNode(({ lost }) => (lost === undefined ? "" : points(lost))),
      ),
      ...(cities.some(({ final }) => final?.review)
        ? [
            named(
              words.verification,
              ofNode((node) => verified(subject, node)),
            ),
          ]
        : []),
    ],
  });
}

function weightOf({ words, standard }: ProgrammeSubject, indicator: Indicator): string {
  if (!indicator.scoring) return words.unscored;
  return isWeightUnknown(indicator, standard) ? words.unknownWeight : shownValue(indicator.weight);
}

function definition(subject: ProgrammeSubject, indicator: Indicator, inputs: readonly Input[], subjects: Subjects) {
  const { words, say, title, speak, join } = subject;
  const line = (name: string, text: string, code = false) => (text === "" ? [] : [{ title: name, text, code }]);
  const [some] = [...subjects.values()].filter(
    ({ nodes }) => nodes.get(indicator.id)?.outcome.kind !== "not-applicable",
  );
  const formulas = some ? explainIndicator(some.result, subject.standard, indicator.id, subject.locale).steps : [];
  const sources = some ? citations(some, indicator.sources) : [];
  return [
    ...line(words.dimension, title(indicator.dimension)),
    ...line(words.weight, weightOf(subject, indicator)),
    ...line(
      words.inputs,
      join(inputs.map((input, index) => `${inputs.length > 1 ? `${index + 1}. ` : ""}${say(input.question)}`)),
    ),
    ...formulas.flatMap(({ what, formula }) => line(speak(steps[what]), say(formula), true)),
    ...line(
      words.sources,
      sources
        .map(
          ({ of, source, clause, basis }) =>
            `${[of, source, clause].filter((part) => part !== "").join(" ")}${words.bracketOpen}${basis}${words.bracketClose}`,
        )
        .join(words.semicolon),
    ),
    ...line(words.note, say(indicator.note)),
  ];
}

function verified({ view, words, speak }: ProgrammeSubject, node: PublishedNode): Cell {
  if (!node.verification) return { text: "" };
  const before = node["self-assessed"];
  const differs = before && before.score !== node.outcome.score;
  return {
    text: speak(verifications[node.verification]),
    tone: node.verification,
    ...(differs ? { note: `${words.selfAssessedShort} ${view(before, node.id).text}` } : {}),
  };
}

type Marks = Pick<ProgrammeSubject["words"], "colon" | "semicolon">;

/** A city's answers to the inputs of an indicator, numbered where there are several. */
function answers(own: Subject, inputs: readonly Input[], words: Marks): string {
  const texts = inputs.flatMap((input) => {
    const answer = own.answers.get(input.id);
    return answer ? [answerText(answerView(own, input, answer), words)] : [];
  });
  return texts.map((answer, index) => (inputs.length > 1 ? `${index + 1}. ${answer}` : answer)).join(words.semicolon);
}

/** An answer in one line: as written, or what is met, or its rows. */
function answerText(
  { answer, converted, items, table: rows, open, state }: AnswerView,
  { colon, semicolon }: Marks,
): string {
  if (open) return [state, answer].filter((part) => part !== "").join(colon);
  if (rows) return rows.rows.map((cells) => cells.join(" ")).join(semicolon);
  const met = items.filter(({ met: is }) => is).map(({ title }) => title);
  const said = [answer, converted].filter((part) => part !== "").join(" ");
  return said === "" ? met.join(" + ") || "–" : said;
}
