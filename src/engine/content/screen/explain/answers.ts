/** Answers with their evidence, their review, and where in the file they are. */
import { bracketed } from "../../../catalogue/punctuation.ts";
import { type Block, type Fact, named, numbers, table } from "../../../document/blocks.ts";
import type { Locale } from "../../../model/index.ts";
import type { AnswerView } from "../../city/answers.ts";

/** Where an answer is: file:line:column; "" where there is none. */
export type PlaceOf = (input: string) => string;

export function answerBlocks(answers: readonly AnswerView[], placeOf: PlaceOf, locale: Locale): readonly Block[] {
  const blocks: Block[] = [];
  let facts: Fact[] = [];
  for (const answer of answers) {
    facts.push(...answerFacts(answer, placeOf(answer.id), locale));
    if (!answer.table) continue;
    blocks.push({ kind: "facts", facts }, answerTable(answer.table));
    facts = [];
  }
  return facts.length === 0 ? blocks : [...blocks, { kind: "facts", facts }];
}

function answerFacts(answer: AnswerView, place: string, locale: Locale): readonly Fact[] {
  const { question, open, state, decided, verdict, noEvidence, note, items } = answer;
  const given = answer.converted === "" ? answer.answer : bracketed(answer.answer, answer.converted, locale);
  const text = line([open ? state : "", given, answer.reason, answer.expected]);
  const steps = items.map(({ title, met, required }) => `${met ? "✓" : "·"} ${title}${required ? " *" : ""}`);
  const evidence = answer.evidence.map((each) =>
    line([each.title, each.kind, each.date, each.pages, each.file, each.address?.text ?? "", each.found]),
  );
  const further: readonly Fact[] = [
    { title: "", text: decided, note: "", tone: verdict },
    { title: "", text: noEvidence, note: lines([...evidence, note]), tone: "missing" },
  ];
  return [
    {
      title: question,
      text: lines([text, ...steps]),
      note: line([answer.by, place]),
      ...(open ? { tone: "missing" } : {}),
    },
    ...further.filter((fact) => fact.text !== "" || fact.note !== ""),
  ];
}

function answerTable({ head: [first = "", ...others], rows }: NonNullable<AnswerView["table"]>) {
  return table(rows, {
    caption: "",
    columns: [
      named(first, ([title = ""]) => title),
      ...others.map((title, index) => numbers<readonly string[]>(title, (row) => row[index + 1] ?? "")),
    ],
  });
}

function line(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}
