/** Cells that several chapters have: a city's name, its total, its grade, a node's score, the verdict on a condition. */

import { judgements, lacking, submissionStates } from "../../../catalogue/programme-states.ts";
import { departureIn, type Judgement, type Lack } from "../../../cohort/index.ts";
import type { Cell } from "../../../document/blocks.ts";
import { headline } from "../../../model/index.ts";
import type { ResultDocument } from "../../../schema/types.gen.ts";
import { lapsesInWords } from "../../../validate/index.ts";
import { departureWords } from "../../shared/departure.ts";
import { briefCell, isRejected, scoreCell } from "../../shared/score-cell.ts";
import { changeOf } from "./change.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

/** A city's name, leading to its page. */
export function cityCell(city: City): Cell {
  return { text: city.name, to: city.page };
}

/** The same with its cohort below. */
export function cityOfCohort(city: City): Cell {
  return { text: city.name, note: city.cohort, to: city.page };
}

/** The total of the judged phase, or why there is none. */
export function totalCell(subject: ProgrammeSubject, city: City, phase = subject.phase): Cell {
  const result = city.result(phase);
  if (!result) return { text: absence(subject, city, phase), tone: "missing" };
  const { outcome } = headline(result);
  const view = subject.view(outcome);
  return view.score === ""
    ? { text: view.text, tone: "missing", note: view.interval }
    : { text: view.score, exact: outcome.score ?? "", ...unreviewed(subject, result) };
}

/** Where others are reviewed, a total that is not says so wherever it is shown. */
function unreviewed({ words, reviewed }: ProgrammeSubject, { review }: ResultDocument): Partial<Cell> {
  return reviewed && !review ? { note: words.notReviewed } : {};
}

/** Why a city has no result in a phase. */
export function absence({ speak, outcome, locale }: ProgrammeSubject, city: City, phase: string): string {
  const left = departureIn(outcome.programme, city.outcome.city, phase, outcome.asOf);
  if (left) return departureWords(outcome.programme, left, locale);
  const state = city.outcome.phases.find((each) => each.phase === phase)?.state;
  return speak(submissionStates[state?.status === "unreadable" ? state.blocked : "missing"]);
}

/** Why there is nothing to judge by in a phase. */
export function lackText(subject: ProgrammeSubject, city: City, { phase, why, because }: Lack): string {
  if (why === "no-submission") return absence(subject, city, phase);
  const { speak, locale, words } = subject;
  const said = speak(lacking[why]);
  return because ? `${said}${words.bracketOpen}${lapsesInWords(because, locale)}${words.bracketClose}` : said;
}

/** The grade's title; "" without one. */
export function gradeOf({ standard, say, phase: judged }: ProgrammeSubject, city: City, phase = judged): string {
  const result = city.result(phase);
  const id = result && headline(result).grade?.id;
  return id === undefined ? "" : say(standard.grades.find((grade) => grade.id === id)?.title ?? id);
}

/** A node's score with its change since the first phase; or why there is none. */
export function nodeCell(subject: ProgrammeSubject, city: City, id: string): Cell {
  const node = city.node(id);
  if (!node) return { text: "–", tone: "none" };
  const nothing = node.coverage === "0" && node.outcome.score !== undefined;
  if (nothing) return { text: subject.words.nothingAnswered, tone: "missing" };
  const view = subject.view(node.outcome, id);
  if (view.score === "") return { text: view.text, tone: node.outcome.kind };
  if (isRejected(node)) return scoreCell(subject, node);
  const change = changeOf(subject, city, id);
  return {
    text: view.score,
    tone: view.tone,
    exact: node.outcome.score ?? "",
    ...(change === undefined ? {} : { note: change.text }),
  };
}

/** A node's score in one of the phases, or in a word why there is none: for a cell as narrow as the next. */
export function phaseCell(subject: ProgrammeSubject, city: City, id: string, phase: string): Cell {
  const node = city.node(id, phase);
  return node ? briefCell(subject, node) : { text: absence(subject, city, phase), tone: "missing" };
}

/** The verdict on a condition: below it the value that was tested, or what it waits for. */
export function judgementCell(subject: ProgrammeSubject, city: City, judgement: Judgement | undefined): Cell {
  if (!judgement) return { text: "" };
  const { state, found, lacks = [] } = judgement;
  const { speak, score, phaseTitle, words, join } = subject;
  const waits = lacks.map((lack) => `${phaseTitle(lack.phase)}${words.colon}${lackText(subject, city, lack)}`);
  return { text: speak(judgements[state]), tone: state, note: found === undefined ? join(waits) : score(found) };
}

/** A count of cities, and of how many where that is not all of them. */
export function countCell({ words }: ProgrammeSubject, count: number, all: number): Cell {
  return { text: String(count), note: count < all ? words.ofCities({ all }) : "" };
}
