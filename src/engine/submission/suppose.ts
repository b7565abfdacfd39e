/** An assessment with other answers than it has: for the question what would be. */
import { type Data, isObject, type SourceDocument } from "../intake/index.ts";

/** What says that there is no answer, or where it is. */
const others: ReadonlySet<string> = new Set(["value", "file", "missing", "not-applicable"]);

/** Each answer by its question; `[a, b]` is a list. Findings on them have the place of the answer that they replace. */
export function supposeAnswers(document: SourceDocument, answers: ReadonlyMap<string, string>): SourceDocument {
  const { data } = document;
  if (!isObject(data)) return document;
  const written = isObject(data["answers"]) ? data["answers"] : {};
  const supposed = [...answers].map(([id, answer]) => {
    const before = written[id];
    const kept = Object.entries(isObject(before) ? before : {}).filter(([key]) => !others.has(key));
    return [id, { ...Object.fromEntries(kept), value: dataOf(answer) }] as const;
  });
  return { ...document, data: { ...data, answers: { ...written, ...Object.fromEntries(supposed) } } };
}

function dataOf(answer: string): Data {
  const [, inside] = /^\[(.*)\]$/.exec(answer.trim()) ?? [];
  if (inside === undefined) return answer;
  return inside.split(/[,，]/).flatMap((each) => (each.trim() === "" ? [] : [each.trim()]));
}
