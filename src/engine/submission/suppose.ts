/** An assessment with other answers than it has: for the question what would be. */
import { type Data, EditableDocument, isObject, parseDocument, type SourceText } from "../intake/index.ts";

/** What says that there is no answer, or where it is. */
const others: ReadonlySet<string> = new Set(["value", "file", "missing", "not-applicable"]);

/** Each answer by its question; `[a, b]` is a list. A text that cannot be read stays as it is. */
export function supposeAnswers({ file, text }: SourceText, answers: ReadonlyMap<string, string>): SourceText {
  const { value } = parseDocument({ file, text });
  if (!value) return { file, text };
  const written = isObject(value.data) ? value.data["answers"] : undefined;
  const document = new EditableDocument(text);
  for (const [id, answer] of answers) {
    const before = isObject(written) ? written[id] : undefined;
    const kept = Object.entries(isObject(before) ? before : {}).filter(([key]) => !others.has(key));
    document.setEntry("answers", id, { ...Object.fromEntries(kept), value: dataOf(answer) });
  }
  return { file, text: document.toString() };
}

function dataOf(answer: string): Data {
  const [, inside] = /^\[(.*)\]$/.exec(answer.trim()) ?? [];
  if (inside === undefined) return answer;
  return inside.split(/[,，]/).flatMap((each) => (each.trim() === "" ? [] : [each.trim()]));
}
