/** Every indicator with all that its number rests on; the method and the digests. */
import type { View } from "../view/view.ts";
import { markdownCode as code, markdownTable as table, markdownText as text } from "./text.ts";

type Indicator = View["chapters"][number]["indicators"][number];
type Answer = Indicator["answers"][number];
type Source = Indicator["sources"][number];

export function chapters({ words, chapters: all, otherAnswers }: View): string[] {
  return [
    `## ${words.everyIndicator}`,
    ...all.flatMap(({ title, outcome, indicators }) => [
      `### ${text(title)}: ${outcome.text}`,
      ...indicators.flatMap((one) => indicator(one, words)),
    ]),
    ...(otherAnswers.length > 0
      ? [`### ${words.otherAnswers}`, otherAnswers.map((one) => answer(one, words)).join("\n")]
      : []),
  ];
}

function indicator(
  { code: printed, title, outcome, value, weight, share, contribution, lost, steps, answers, sources, note }: Indicator,
  words: View["words"],
): string[] {
  const figures = [
    [words.value, text(value)],
    [words.interval, outcome.interval],
    [words.weight, weight],
    [words.share, share],
    [words.contribution, contribution],
    [words.lost, lost],
  ].flatMap(([name, figure]) => (figure === "" ? [] : [`${name} ${figure}`]));
  const lines = steps.map(
    ({ title: step, formula, withValues, gives }) =>
      `- ${step}: ${[formula, withValues, gives]
        .filter((part) => part !== "")
        .map(code)
        .join(" = ")}`,
  );
  return [
    `#### ${[printed, title]
      .filter((part) => part !== "")
      .map(text)
      .join(" ")}: ${outcome.score === "" ? text(outcome.text) : `${outcome.score} / ${outcome.outOf}`}`,
    figures.join(" · "),
    lines.join("\n"),
    answers.length > 0 ? `${words.answers}:\n\n${answers.map((one) => answer(one, words)).join("\n")}` : "",
    sources.length > 0 ? `${words.sources}:\n\n${sources.map(source).join("\n")}` : words.noSources,
    note === "" ? "" : `${words.note}: ${text(note)}`,
  ];
}

function answer(
  { id, question, answer: written, converted, items, state, reason, note, by, evidence, noEvidence }: Answer,
  words: View["words"],
): string {
  const said = [
    written,
    converted,
    ...items.map(({ title, met }) => `${title}: ${met ? words.met : words.unmet}`),
    state,
    by,
    reason,
    note,
    noEvidence,
  ]
    .filter((part) => part !== "")
    .map(text);
  const proofs = evidence.map(
    ({ id: proof, title, kind, date, file, address, found }) =>
      `  - ${words.evidence} ${[proof, title, kind, date, file, address?.text ?? "", found]
        .filter((part) => part !== "")
        .map(text)
        .join(", ")}`,
  );
  return [`- ${text(question)} ${code(id)}: ${said.join("; ")}`, ...proofs].join("\n");
}

function source({ of, basis, source: title, clause, address, note }: Source): string {
  return `- ${[of, `(${basis})`, title, clause, address?.text ?? ""]
    .filter((part) => part !== "")
    .map(text)
    .join(" ")}${note === "" ? "" : `: ${text(note)}`}`;
}

export function method({ words, method: sentences, total }: View): string[] {
  const grades = total.bands.map(({ title, from, meaning }) => [text(title), from, text(meaning)]);
  return [
    `## ${words.method}`,
    sentences.map((sentence) => `- ${text(sentence)}`).join("\n"),
    grades.length > 0 ? table([words.grade, words.from, words.meaning], grades) : "",
  ];
}

export function provenance({ words, provenance: facts }: View): string[] {
  return [
    `## ${words.provenance}`,
    words.provenanceNote,
    facts.map(({ title, text: fact, code: fixed }) => `- ${title}: ${fixed ? code(fact) : text(fact)}`).join("\n"),
  ];
}
