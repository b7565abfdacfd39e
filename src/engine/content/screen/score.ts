/** A result on a screen: the total with its grade, the dimensions, the gates that act, what is missing, what would gain most. */
import { bracketed } from "../../catalogue/punctuation.ts";
import { tailoringLabels } from "../../catalogue/tailoring-labels.ts";
import { type Block, heading, named, notice, numbers, type Part, remark, table, text } from "../../document/blocks.ts";
import { type Locale, type Standard, speak } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { dimensionsTable } from "../city/dimensions-table.ts";
import { type GainView, gainsView } from "../city/gains.ts";
import { gatesView } from "../city/gates.ts";
import { scaleFigure } from "../city/key-figures.ts";
import { head, stamps } from "../city/provenance.ts";
import { type Telling, telling } from "../city/telling.ts";
import { totalView } from "../city/total.ts";
import { verdict } from "../city/verdict.ts";
import { ratingTitle } from "../shared/rating.ts";
import { subject } from "../shared/subject.ts";
import { factsBlock, line } from "./shared/blocks.ts";
import { missingBlocks } from "./shared/missing.ts";

const mostGains = 5;

export function scorePart(result: ResultDocument, standard: Standard, locale: Locale): Part {
  const city = telling(subject(result, standard, locale));
  const { city: name, standard: title, reference, period } = head(city);
  const stamped = stamps(city).map(({ short }) => short);
  return {
    id: "score",
    title: `${name}  ${title}`,
    blocks: [
      remark(`${reference} · ${period}`),
      ...(stamped.length === 0 ? [] : [notice(stamped.join(" · "))]),
      text(verdict(city)),
      total(city),
      scaleFigure(city),
      dimensionsTable(city, { brief: false }),
      ...gates(city),
      ...coverage(city),
      heading(city.words.missing),
      ...missingBlocks(city),
      ...gains(city),
    ],
  };
}

/** As the report has it, without the remarks on what each figure means. */
function total(city: Telling): Block {
  const { words, result } = city;
  const { outcome, scaleTo, grade, gradeNote, rating, next, margin, selfAssessed, base, gradeInterval } =
    totalView(city);
  return factsBlock([
    [words.total, outcome.score === "" ? outcome.text : `${outcome.score} / ${scaleTo}`, outcome.tone],
    [words.grade, line([grade, gradeNote])],
    [ratingTitle(city), line([rating.text, rating.why]), rating.cell.tone ?? ""],
    [words.nextGrade, next === "" ? "" : line([margin, next])],
    [words.interval, line([outcome.interval, gradeInterval])],
    [words.selfAssessedTotal, result.review ? selfAssessed.text : ""],
    [speak(tailoringLabels, city.locale).baseTotal, base],
  ]);
}

/** Those that act or may act. */
function gates(city: Telling): readonly Block[] {
  const { words } = city;
  const acting = gatesView(city).gates.filter(({ state }) => state !== "not-acting");
  if (acting.length === 0) return [];
  return [
    heading(words.gates),
    table(acting, {
      caption: "",
      columns: [
        named(words.gate, ({ title, waiting }) => ({
          text: title,
          note: waiting.length === 0 ? "" : `${words.waiting}${words.colon}${waiting.join(words.semicolon)}`,
        })),
        named(words.state, ({ stateWords, state }) => ({ text: stateWords, tone: state })),
        numbers(words.effect, ({ effect }) => effect),
      ],
    }),
  ];
}

function coverage(city: Telling): readonly Block[] {
  const facts = totalView(city).coverage.map(({ title, text: said }) => ({ title, text: said, note: "" }));
  return [heading(city.words.coverage), { kind: "facts", facts }];
}

function nextTable({ words, locale }: Telling, next: readonly GainView[]): Block {
  return table(next.slice(0, mostGains), {
    caption: "",
    columns: [
      named(words.indicator, ({ title, tips: [tip] }) => ({ text: title, note: tip?.text ?? "" })),
      numbers(words.score, ({ outcome, rejected }) => ({
        text: rejected === "" ? outcome.text : bracketed(outcome.text, rejected, locale),
        tone: outcome.kind,
      })),
      numbers(words.toGain, ({ points }) => ({ text: `+${points}`, tone: "gain" })),
    ],
  });
}

function gains(city: Telling): readonly Block[] {
  const { words } = city;
  const { next, hindered } = gainsView(city);
  if (next.length === 0 && hindered === "") return [];
  return [
    heading(words.nextPoints),
    ...(hindered === "" ? [] : [text(hindered)]),
    ...(next.length === 0 ? [] : [nextTable(city, next)]),
  ];
}
