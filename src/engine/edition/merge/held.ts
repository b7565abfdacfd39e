/** One answer of a file: as it was read, and as it was written. */
import { type Data, isObject, type SourceDocument } from "../../intake/index.ts";
import { type Answer, type Assessment, type Standard, say, type Text } from "../../model/index.ts";
import { checkAssessment, sameValue } from "../../validate/index.ts";
import type { Source } from "./merge-log.ts";

/** A file with answers: the assessment so far, a filled form, or another part. */
export interface AnswerPart {
  readonly file: string;
  readonly document: SourceDocument;
  readonly assessment: Assessment;
  /** Who filled it in, as far as it says. */
  readonly source?: Partial<Source>;
  /** Answers that it showed when it was handed out. */
  readonly known?: ReadonlyMap<string, Data>;
  /** The questions that it puts; absent where it does not say. */
  readonly asked?: ReadonlySet<string>;
}

export interface Held {
  readonly answer: Answer;
  readonly data: Readonly<Record<string, Data>>;
  readonly part: AnswerPart;
}

/** What is said about an answer; its other keys say what it is. */
const about: ReadonlySet<string> = new Set(["by", "evidence", "note", "confirmed"]);

export function answersOf(part: AnswerPart): readonly Held[] {
  const written = isObject(part.document.data) ? part.document.data["answers"] : undefined;
  if (!isObject(written)) return [];
  return [...part.assessment.answers.values()].flatMap((answer) => {
    const data = written[answer.input];
    return data === undefined || data === null ? [] : [{ answer, data: longAnswer(data), part }];
  });
}

/** Answers that a file gave earlier, in the frame of the file that gives them now. */
export function givenEarlier(
  standard: Standard,
  part: AnswerPart,
  given: ReadonlyMap<string, Data>,
): ReadonlyMap<string, Held> {
  const frame = isObject(part.document.data) ? part.document.data : {};
  const document = { ...part.document, data: { ...frame, answers: Object.fromEntries(given) } };
  const { value: assessment } = checkAssessment({ document, standard });
  if (!assessment) return new Map();
  return new Map(answersOf({ ...part, document, assessment }).map((held) => [held.answer.input, held]));
}

export function withEvidence(held: Held, renamed: ReadonlyMap<string, string>): Held {
  const { answer, data } = held;
  if (!answer.evidence.some((id) => renamed.has(id))) return held;
  const evidence = answer.evidence.map((id) => renamed.get(id) ?? id);
  return { ...held, answer: { ...answer, evidence }, data: { ...data, evidence } };
}

export const isEmpty = ({ answer }: Held): boolean => answer.status === "unanswered";

/** What an answer is, without what is said about it. */
export function coreOf({ data }: Pick<Held, "data">): Readonly<Record<string, Data>> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !about.has(key)));
}

export function isSame(one: Held, other: Held): boolean {
  const [a, b] = [one.answer, other.answer];
  if (sameData(coreOf(one), coreOf(other))) return true;
  if (a.status !== b.status) return false;
  if (a.value && b.value) return sameValue(a.value, b.value);
  if (a.status === "error") return a.written === b.written;
  return sameText(a.reason, b.reason) && a.expected === b.expected;
}

/** Words in two languages are the same as these words in one of them. */
export function sameText(a: Text | undefined, b: Text | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const words = (text: Text) =>
    (typeof text === "string" ? [text] : [text.zh, text.en]).filter((each) => each !== undefined);
  return words(a).some((each) => words(b).some((other) => other.trim() === each.trim()));
}

/** Whatever the order of the keys. */
export function sameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(inOrder);
  if (typeof data !== "object" || data === null) return data;
  return Object.entries(data)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, inOrder(value)]);
}

/** An answer in one line, for a message. */
export function wordsOf({ answer, data }: Held): string {
  if (answer.written !== undefined) return answer.written;
  if (answer.reason !== undefined) return said(answer.reason);
  const value = data["value"] ?? data["file"];
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}

export const said = (text: Text | undefined): string => (text === undefined ? "" : say(text, "zh"));

export function longAnswer(data: Data): Readonly<Record<string, Data>> {
  return isObject(data) ? data : { value: data };
}

/** `905 万` instead of `{ value: 905 万 }`; nothing for an entry without keys. */
export function shortAnswer(data: Readonly<Record<string, Data>>): Data {
  const keys = Object.keys(data);
  if (keys.length === 0) return null;
  return keys.length === 1 && keys[0] === "value" ? (data["value"] ?? null) : { ...data };
}
