/** An indicator, a gate or an input, explained on a screen. */
import { imputationLabels } from "../../../catalogue/imputation-phrases.ts";
import { bracketed } from "../../../catalogue/punctuation.ts";
import { explainLabels } from "../../../catalogue/screen-labels.ts";
import { type Block, list, type Part, remark, text } from "../../../document/blocks.ts";
import type { Input } from "../../../model/index.ts";
import { speak } from "../../../model/index.ts";
import type { GatesView, GateView } from "../../city/gates.ts";
import type { IndicatorView } from "../../city/indicators.ts";
import type { CitationView } from "../../shared/citations.ts";
import { roundedTo } from "../../shared/rounding.ts";
import type { Subject } from "../../shared/subject.ts";
import { factsBlock, section } from "../shared/blocks.ts";
import { answerBlocks, type PlaceOf } from "./answers.ts";
import { ratingFacts } from "./rating.ts";
import { tailored } from "./tailored.ts";

export function indicatorPart(subject: Subject, indicator: IndicatorView, placeOf: PlaceOf): Part {
  const { words, locale } = subject;
  const { id, code, title, dimension, outcome, measures } = indicator;
  return {
    id,
    title: code === "" ? title : `${code}  ${title}`,
    blocks: [
      remark(`${id} · ${dimension}`),
      factsBlock([
        [words.value, indicator.value],
        [words.score, outcome.text, outcome.tone],
        [speak(imputationLabels, locale).norm, indicator.norm],
        [speak(explainLabels, locale).rounded, outcome.score === "" ? "" : roundedTo(subject, "indicator")],
        ...ratingFacts(subject, indicator.rating),
        [words.interval, outcome.interval],
        [words.weight, indicator.weight],
        [words.share, indicator.share],
        [words.contribution, indicator.contribution],
        [words.lost, indicator.lost],
      ]),
      ...section(words.answers, answerBlocks(indicator.answers, placeOf, locale)),
      ...section(words.calculation, steps(indicator)),
      ...section(words.sources, sources(indicator.sources)),
      ...section(speak(explainLabels, locale).measuredElements, measures.length === 0 ? [] : [list(measures)]),
      ...tailored(subject, id),
      ...section(words.note, indicator.note === "" ? [] : [text(indicator.note)]),
    ],
  };
}

export function gatePart(
  { words, locale }: Subject,
  { before, after }: GatesView,
  gate: GateView,
  placeOf: PlaceOf,
): Part {
  const { id, title, state, stateWords, rule, effect, waiting, answers } = gate;
  return {
    id,
    title,
    blocks: [
      remark(id),
      factsBlock([
        [words.state, stateWords, state],
        [words.effect, effect === "" ? "" : bracketed(effect, `${words.total} ${before} → ${after}`, locale)],
        [words.waiting, waiting.join("\n")],
        [words.rule, rule],
      ]),
      ...section(words.answers, answerBlocks(answers, placeOf, locale)),
      ...section(words.sources, sources(gate.sources)),
    ],
  };
}

/** An input with its answer and everything that uses it. */
export function inputPart(
  { words, locale, say }: Subject,
  { id, question }: Input,
  users: readonly (IndicatorView | GateView)[],
  placeOf: PlaceOf,
): Part {
  const { usedBy, usedByNothing } = speak(explainLabels, locale);
  const answer = users.flatMap(({ answers }) => answers).find((each) => each.id === id);
  return {
    id,
    title: say(question),
    blocks: [
      remark(id),
      ...section(words.answers, answerBlocks(answer ? [answer] : [], placeOf, locale)),
      ...section(usedBy, [
        users.length === 0 ? text(usedByNothing) : list(users.map((user) => ({ text: user.title, note: user.id }))),
      ]),
    ],
  };
}

/** Each step on as many lines as it has forms: the formula, with the values put in, and the result. */
function steps({ steps: all }: IndicatorView): readonly Block[] {
  if (all.length === 0) return [];
  const lines = all.map(({ title, formula, withValues, gives }) => ({
    title,
    text: [formula, withValues, gives].filter((part) => part !== "").join("\n"),
    code: true,
  }));
  return [{ kind: "lines", lines }];
}

function sources(all: readonly CitationView[]): readonly Block[] {
  if (all.length === 0) return [];
  const items = all.map(({ of, basis, source, clause, date, address, note }) => ({
    text: [of, source === "" ? basis : source, clause, date].filter((part) => part !== "").join(" · "),
    note: [source === "" ? "" : basis, address?.text ?? "", note].filter((part) => part !== "").join("\n"),
  }));
  return [list(items)];
}
