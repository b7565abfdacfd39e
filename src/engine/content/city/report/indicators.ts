/** For looking things up: every indicator with its answers, its calculation and its sources; and the answers that no indicator uses. */
import { imputationLabels } from "../../../catalogue/imputation-phrases.ts";
import { tailoringLabels } from "../../../catalogue/tailoring-labels.ts";
import { type Block, type Chapter, type Fact, named, type Part, remark, table } from "../../../document/blocks.ts";
import { speak } from "../../../model/index.ts";
import { citationLine } from "../../shared/citations.ts";
import { ratingTitle } from "../../shared/rating.ts";
import { tailoredIn } from "../../shared/tailoring.ts";
import { answerTable } from "../answer-table.ts";
import { type AnswerView, otherAnswers } from "../answers.ts";
import { gatesView } from "../gates.ts";
import { chapters, type IndicatorView } from "../indicators.ts";
import type { StepView } from "../steps.ts";
import type { Telling } from "../telling.ts";

type Words = Telling["words"];

export function indicatorAnnex(city: Telling): Chapter {
  const { words } = city;
  const { gates } = gatesView(city);
  const gateAnswers = unique(gates.flatMap(({ answers }) => answers));
  const others = otherAnswers(city, new Set(gateAnswers.map(({ id }) => id)));
  return {
    id: "annex-indicators",
    title: words.annexIndicators,
    blocks: [remark(words.annexIndicatorsNote)],
    parts: [
      ...chapters(city).flatMap(({ indicators }) => indicators.map((indicator) => part(city, indicator))),
      ...answersPart(words, "gate-answers", words.gateAnswers, gateAnswers),
      ...answersPart(words, "other-answers", words.otherAnswers, others),
    ],
    pages: false,
    annex: true,
  };
}

/** Several gates may read one answer. */
function unique(answers: readonly AnswerView[]): readonly AnswerView[] {
  return [...new Map(answers.map((answer) => [answer.id, answer])).values()];
}

function answersPart(words: Words, id: string, title: string, answers: readonly AnswerView[]): readonly Part[] {
  return answers.length === 0 ? [] : [{ id, title, blocks: answerBlocks(words, answers) }];
}

function part(city: Telling, indicator: IndicatorView): Part {
  const { words } = city;
  const { id, code, title, rating, steps, sources, note, measures, groups } = indicator;
  const line = (name: string, text: string) => (text === "" ? [] : [{ title: name, text, code: false }]);
  return {
    id: `i-${id}`,
    title: [code, title].filter((each) => each !== "").join(" "),
    blocks: [
      figures(city, indicator),
      {
        kind: "lines",
        lines: [
          ...line(words.dimension, [indicator.dimension, groups].filter((each) => each !== "").join(" › ")),
          ...steps.map((step) => ({ title: step.title, text: calculation(step), code: true })),
          ...line(ratingTitle(city), rating.rule),
          ...line(
            words.sources,
            sources.length === 0
              ? words.noSources
              : sources.map((each) => citationLine(each, words)).join(words.semicolon),
          ),
          ...line(
            speak(tailoringLabels, city.locale).changes,
            tailoredIn(city.standard, id, city.locale).join(words.semicolon),
          ),
          ...line(words.element, measures.join(words.semicolon)),
          ...line(words.note, note),
        ],
      },
      ...answerBlocks(words, indicator.answers),
    ],
  };
}

function calculation({ formula, withValues, gives }: StepView): string {
  return [formula, withValues, gives].filter((each) => each !== "").join(" ");
}

function figures(city: Telling, indicator: IndicatorView): Block {
  const { words } = city;
  const { outcome, cell, rating, value, weight, share, contribution, lost } = indicator;
  const fact = (title: string, text: string, note = ""): Fact[] => (text === "" ? [] : [{ title, text, note }]);
  return {
    kind: "facts",
    facts: [
      ...fact(words.score, outcome.score === "" ? cell.text : `${cell.text} / ${outcome.outOf}`, cell.note),
      ...fact(ratingTitle(city), rating.text, rating.why),
      ...fact(speak(imputationLabels, city.locale).norm, indicator.norm),
      ...fact(words.value, value),
      ...fact(words.interval, outcome.interval),
      ...fact(words.weight, weight),
      ...fact(words.share, share),
      ...fact(words.contribution, contribution),
      ...fact(words.lost, lost),
    ],
  };
}

function answerBlocks(words: Words, answers: readonly AnswerView[]): readonly Block[] {
  if (answers.length === 0) return [];
  return [
    table(answers, {
      caption: "",
      columns: [
        named(words.input, ({ question, id, by }) => ({
          text: question,
          note: [id, by].filter((each) => each !== "").join(words.semicolon),
        })),
        named(words.answers, (answer) => ({
          text: given(words, answer),
          note: answer.restricted ? words.restricted : "",
          tone: answer.open ? answer.status : "",
        })),
        named(words.remarks, (answer) => ({
          text: [answer.decided, answer.reason, answer.expected, answer.note]
            .filter((each) => each !== "")
            .join(words.semicolon),
          tone: answer.verdict,
        })),
        named(words.evidence, ({ evidence, noEvidence }) =>
          evidence.length === 0
            ? { text: noEvidence, tone: "missing" }
            : evidence
                .map(({ title, found }) => `${title}${words.bracketOpen}${found}${words.bracketClose}`)
                .join("\n"),
        ),
      ],
    }),
    ...answers.flatMap(({ question, table: rows }) => (rows ? [answerTable(question, rows)] : [])),
  ];
}

/** As written, with what is met of a checklist; why there is none, where there is none. */
function given(words: Words, { answer, converted, items, open, state, table: rows }: AnswerView): string {
  const said = [open ? state : "", answer, converted].filter((each) => each !== "").join(" ");
  const steps = items.map(
    ({ title, met, required }) =>
      `${met ? "☑" : "☐"} ${title}${required ? `${words.bracketOpen}${words.required}${words.bracketClose}` : ""}`,
  );
  return [said, ...steps, ...(rows ? [words.tableBelow] : [])].filter((each) => each !== "").join("\n");
}
