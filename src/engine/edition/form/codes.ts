/**
 * The codes by which a filled form is read. They stand in the form next to its words: `[answer]` in the head of a column,
 * the id of its question in each row. Sheets, columns and rows can be moved and renamed; codes decide.
 */
import type { Asks, Input, Standard } from "../../model/index.ts";

export const formKind = "form/1";

/** The columns of the sheet of questions. */
export const questionColumns = [
  "code",
  "question",
  "query",
  "unit",
  "answer",
  "last",
  "status",
  "reason",
  "expected",
  "note",
  "evidence",
  "by",
] as const;

export type QuestionColumn = (typeof questionColumns)[number];

/** The columns of the sheet of evidence; each but `id` is a key of the assessment. */
export const evidenceColumns = ["id", "title", "file", "url", "kind", "date", "pages", "sha256"] as const;

export type EvidenceColumn = (typeof evidenceColumns)[number];

/** The code of a column: `answer`, `evidence/title`, `districts/people`. */
export const columnCode = (sheet: string | undefined, column: string): string =>
  sheet === undefined ? column : `${sheet}/${column}`;

/** The code beside which the person stands who fills the form in. */
export const personCode = "person";

/** The code of an answer that was known when the form was written. */
export const knownCode = (input: string): string => `known.${input}`;

/** The code of an item of a checklist. */
export const itemCode = (input: string, item: string): string => `${input}/${item}`;

/** Answers to an item of a checklist. */
export const met = { id: "yes", title: { zh: "是", en: "yes" } } as const;
export const notMet = { id: "no", title: { zh: "否", en: "no" } } as const;

/** Why a question has no answer. */
export const statuses = [
  { id: "missing", title: { zh: "暂缺", en: "no data yet" } },
  { id: "not-applicable", title: { zh: "不适用", en: "does not apply" } },
] as const;

/** What a question asks for, in short: an answer is read only by the question that it was given to. */
export function signatureOf(asks: Asks): string {
  switch (asks.kind) {
    case "quantity":
      return `quantity ${asks.unit.written}`;
    case "table":
      return `table ${[...asks.columns.values()].map(({ id, unit }) => `${id} ${unit.written}`).join(", ")}`;
    default:
      return asks.kind;
  }
}

/** The departments that a standard asks; `""` where a question belongs to none. */
export function departmentsAsked({ inputs }: Standard): readonly string[] {
  return [...new Set([...inputs.values()].map(({ owner = "" }) => owner))];
}

/** The questions that a department owns, `""` those that none does; without a department, all. */
export function inputsOf({ inputs }: Standard, department: string | undefined): readonly Input[] {
  return [...inputs.values()].filter(({ owner = "" }) => department === undefined || owner === department);
}
