/** A city on one page: the result, what is strong and weak, what is missing, what to do next. The report explains. */
import { type Block, beside, chapter, heading, lead, list, remark, text } from "../../document/blocks.ts";
import type { Document } from "../../document/document.ts";
import type { Locale, Standard } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { subject } from "../shared/subject.ts";
import { standouts } from "./dimensions.ts";
import { dimensionsTable } from "./dimensions-table.ts";
import { frame } from "./frame.ts";
import { gainsView } from "./gains.ts";
import { gatesView } from "./gates.ts";
import { keyFigures, scaleFigure } from "./key-figures.ts";
import { missingView } from "./missing.ts";
import { nextTable } from "./next-table.ts";
import { provenance } from "./provenance.ts";
import { standoutsTable } from "./standouts-table.ts";
import { type Telling, telling } from "./telling.ts";
import { verdict } from "./verdict.ts";

const most = { standouts: 3, gains: 5 };
/** With more dimensions than this, fewer next points fit on the page; with still more, fewer strengths and weaknesses. */
const many = { dimensions: 8, gains: 3 };
const veryMany = { dimensions: 12, standouts: 2 };

export function scorecardDocument(result: ResultDocument, standard: Standard, locale: Locale): Document {
  const city = telling(subject(result, standard, locale));
  const { words } = city;
  return {
    ...frame(city, words.scorecard),
    shape: "one-page",
    summary: chapter("summary", words.summary, [lead(verdict(city)), keyFigures(city), scaleFigure(city)]),
    chapters: [
      chapter("dimensions", words.dimensions, [dimensionsTable(city, { brief: true })]),
      chapter("standouts", words.standouts, outstanding(city)),
      ...next(city),
      chapter("open", words.missing, open(city)),
      chapter("provenance", words.provenance, [
        remark(words.scorecardNote),
        { kind: "lines", lines: provenance(city).filter(({ code }) => code) },
      ]),
    ],
    results: [result],
  };
}

function outstanding(city: Telling): readonly Block[] {
  const { words, standard } = city;
  const { strengths, weaknesses } = standouts(city);
  const shown = standard.dimensions.length > veryMany.dimensions ? veryMany.standouts : most.standouts;
  const best = standoutsTable(city, strengths.slice(0, shown), { caption: words.strengths, note: "" });
  const worst = standoutsTable(city, weaknesses.slice(0, shown), { caption: words.weaknesses, note: "" });
  if (best && worst) return [beside(best, worst)];
  return [best ?? text(words.noStrengths), worst ?? text(words.noWeaknesses)];
}

function next(city: Telling) {
  const { words, standard } = city;
  const { next: gains, hindered } = gainsView(city);
  const shown = gains.slice(0, standard.dimensions.length > many.dimensions ? many.gains : most.gains);
  if (shown.length === 0 && hindered === "") return [];
  return [
    chapter("gains", words.nextPoints, [
      ...(hindered === "" ? [] : [text(hindered)]),
      ...(shown.length === 0 ? [] : [nextTable(city, shown, { brief: true })]),
    ]),
  ];
}

/** What is missing, and the gates that act or may act. */
function open(city: Telling): readonly Block[] {
  const { words } = city;
  const { summary } = missingView(city);
  const acting = gatesView(city).gates.filter(({ state }) => state !== "not-acting");
  return [
    text(summary === "" ? words.nothingMissing : summary),
    ...(acting.length === 0
      ? []
      : [
          heading(words.gates),
          list(acting.map(({ title, stateWords, effect }) => [title, stateWords, effect].filter(Boolean).join(" · "))),
        ]),
  ];
}
