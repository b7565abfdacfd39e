/** When each submission came in and was signed, and what was late, phase by phase. */

import { type Block, type Cell, named, remark, table } from "../../../document/blocks.ts";
import { lateWords, receiptWords } from "../../shared/submission-words.ts";
import { absence } from "./cells.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

/** Nothing where the programme has no due days. */
export function deadlines(subject: ProgrammeSubject): readonly Block[] {
  const { words, outcome, cities } = subject;
  const dated = outcome.programme.phases.filter(({ due, reviewDue }) => due !== undefined || reviewDue !== undefined);
  if (dated.length === 0) return [];
  const noted = cities.filter((city) => dated.some(({ id }) => isNoted(city, id)));
  if (noted.length === 0) return [remark(words.noDeadlines)];
  return [
    table(noted, {
      caption: words.deadlines,
      note: noted.length < cities.length ? `${words.deadlinesNote}${words.otherDeadlines}` : words.deadlinesNote,
      columns: [
        named(words.city, ({ name }) => name),
        ...dated.map(({ id }) => named<City>(subject.phaseTitle(id), (city) => dayCell(subject, city, id))),
      ],
    }),
  ];
}

/** A day of receipt is recorded, or something is late. */
function isNoted({ outcome }: City, id: string): boolean {
  const found = outcome.phases.find(({ phase }) => phase === id);
  if (!found) return false;
  return found.late.length > 0 || (found.state.status !== "missing" && found.state.receipt !== undefined);
}

function dayCell(subject: ProgrammeSubject, city: City, id: string): Cell {
  const { words, locale, day } = subject;
  const found = city.outcome.phases.find(({ phase }) => phase === id);
  if (!found) return { text: "" };
  const { state, late } = found;
  const said = lateWords(late, locale);
  if (state.status === "missing") return { text: absence(subject, city, id), tone: "missing", note: said };
  const receipt = receiptWords(state.receipt, locale, day);
  const text = receipt === "" ? words.notRecorded : receipt;
  return { text, tone: said === "" ? "" : "late", note: said };
}
