/** Every indicator: how it is scored, and of each city the answers, the value, the score, and what it brings or costs. */

import { verifications } from "../../catalogue/programme-states.ts";
import { steps } from "../../catalogue/states.ts";
import { type Block, type Cell, type Chapter, cell, named, numbers, table } from "../../document/blocks.ts";
import { explainIndicator } from "../../explain/index.ts";
import type { Indicator, Input } from "../../model/index.ts";
import type { PublishedNode } from "../../schema/types.gen.ts";
import { type AnswerView, answerView } from "../city/answers.ts";
import { measured } from "../city/indicators.ts";
import { citations } from "../shared/citations.ts";
import { shownValue } from "../shared/digits.ts";
import type { Subject } from "../shared/subject.ts";
import { unitWords } from "../shared/unit-words.ts";
import { absence } from "./acceptance.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

export function appendix(subject: ProgrammeSubject): Chapter {
  const { words, standard, say } = subject;
  const subjects = new Map(
    subject.cities.flatMap((city) => {
      const own = city.subject();
      return own ? [[city.id, own] as const] : [];
    }),
  );
  return {
    id: "appendix",
    title: words.appendix,
    pages: false,
    blocks: [{ kind: "text", text: words.appendixNote }],
    parts: standard.indicators.map((indicator) => ({
      id: `i-${indicator.id}`,
      title: [say(indicator.code), say(indicator.title)].filter((part) => part !== "").join(" "),
      blocks: blocks(subject, indicator, subjects),
    })),
  };
}

function blocks(
  subject: ProgrammeSubject,
  indicator: Indicator,
  subjects: ReadonlyMap<string, Subject>,
): readonly Block[] {
  const { words, cities, moved, phaseTitle, first, standard, locale } = subject;
  const inputs = indicator.uses.flatMap((id) => subject.standard.inputs.get(id) ?? []);
  const unit = indicator.unit ? unitWords(indicator.unit, standard.units, locale) : "";
  const reviewed = cities.some(({ final }) => final?.review);
  const rows = cities.map((city) => row(subject, indicator, inputs, city, subjects.get(city.id), reviewed));
  return [
    { kind: "lines", lines: definition(subject, indicator, inputs, subjects) },
    table(
      words.everyCity,
      [
        named(words.city),
        named(words.answers),
        numbers(unit === "" ? words.value : `${words.value}${words.bracketOpen}${unit}${words.bracketClose}`),
        ...(moved ? [numbers(phaseTitle(first))] : []),
        numbers(words.score),
        numbers(words.contribution),
        numbers(words.lost),
        ...(reviewed ? [named(words.verification)] : []),
      ],
      rows,
      { shape: "dense" },
    ),
  ];
}

function definition(
  subject: ProgrammeSubject,
  indicator: Indicator,
  inputs: readonly Input[],
  subjects: ReadonlyMap<string, Subject>,
) {
  const { words, say, title, speak, join } = subject;
  const line = (name: string, text: string, code = false) => (text === "" ? [] : [{ title: name, text, code }]);
  const [some] = [...subjects.values()].filter(
    ({ nodes }) => nodes.get(indicator.id)?.outcome.kind !== "not-applicable",
  );
  const formulas = some ? explainIndicator(some.result, subject.standard, indicator.id, subject.locale).steps : [];
  const sources = some ? citations(some, indicator.sources) : [];
  return [
    ...line(words.dimension, title(indicator.dimension)),
    ...line(words.weight, indicator.scoring ? shownValue(indicator.weight) : words.unscored),
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

function row(
  subject: ProgrammeSubject,
  indicator: Indicator,
  inputs: readonly Input[],
  city: City,
  own: Subject | undefined,
  reviewed: boolean,
): Cell[] {
  const { words, speak, points, moved, first } = subject;
  const node = city.node(indicator.id);
  const name = cell(city.name);
  if (!own || !node) {
    const rest = (moved ? 6 : 5) + (reviewed ? 1 : 0) - 1;
    return [
      name,
      { text: absence(subject, city, subject.phase), tone: "missing" },
      ...Array.from({ length: rest }, () => cell("")),
    ];
  }
  const answers = inputs.flatMap((input) => {
    const answer = own.answers.get(input.id);
    return answer ? [answerText(answerView(own, input, answer), words)] : [];
  });
  return [
    name,
    cell(
      answers.map((answer, index) => (inputs.length > 1 ? `${index + 1}. ${answer}` : answer)).join(words.semicolon),
    ),
    cell(node.value === undefined ? "" : measured(node.value, indicator)),
    ...(moved ? [earlier(subject, city.node(indicator.id, first), indicator.id)] : []),
    scoreCell(subject, node),
    cell(node.contribution === undefined || node.outcome.score === undefined ? "" : points(node.contribution)),
    cell(node.lost === undefined ? "" : points(node.lost)),
    ...(reviewed ? [verified(subject, node, speak)] : []),
  ];
}

function scoreCell(subject: ProgrammeSubject, node: PublishedNode): Cell {
  const { text, score } = subject.view(node.outcome, node.id);
  return score === "" ? { text, tone: node.outcome.kind } : { text: score, exact: node.outcome.score ?? "" };
}

function earlier(subject: ProgrammeSubject, node: PublishedNode | undefined, id: string): Cell {
  return node ? cell(subject.view(node.outcome, id).text) : cell("–");
}

function verified({ view, words }: ProgrammeSubject, node: PublishedNode, speak: ProgrammeSubject["speak"]): Cell {
  if (!node.verification) return cell("");
  const before = node["self-assessed"];
  const differs = before && before.score !== node.outcome.score;
  return {
    text: speak(verifications[node.verification]),
    tone: node.verification,
    ...(differs ? { note: `${words.selfAssessedShort} ${view(before, node.id).text}` } : {}),
  };
}

type Marks = Pick<ProgrammeSubject["words"], "colon" | "semicolon">;

/** An answer in one line: as written, or what is met, or its rows. */
export function answerText(
  { answer, converted, items, table: rows, open, state }: AnswerView,
  { colon, semicolon }: Marks,
): string {
  if (open) return [state, answer].filter((part) => part !== "").join(colon);
  if (rows) return rows.rows.map((cells) => cells.join(" ")).join(semicolon);
  const met = items.filter(({ met: is }) => is).map(({ title }) => title);
  const said = [answer, converted].filter((part) => part !== "").join(" ");
  return said === "" ? met.join(" + ") || "–" : said;
}
