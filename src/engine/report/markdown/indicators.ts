/** Every indicator with all that its number rests on. */
import type { View } from "../view/view.ts";
import { markdownCode as code, markdownLink as link, markdownText as text } from "./text.ts";

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
  const lines = steps.map(({ title: step, formula, withValues, gives }) => {
    const stages = [formula, withValues, gives].filter(given).map(code);
    return `- ${step}: ${stages.join(" ")}`;
  });
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

function answer(one: Answer, words: View["words"]): string {
  const { id, question, items, evidence } = one;
  const steps = items.map(({ title, met }) => `${title}: ${met ? words.met : words.unmet}`);
  const rows = one.table?.rows.map((cells) => cells.join(" ")) ?? [];
  const remarks = [
    ...steps,
    ...rows,
    one.open ? one.state : "",
    one.by,
    one.reason,
    one.expected,
    one.note,
    one.noEvidence,
  ];
  const said = [[one.answer, one.converted].filter(given).map(text).join(" "), ...remarks.filter(given).map(text)];
  const proofs = evidence.map((proof) => `  - ${words.evidence} ${evidenced(proof)}`);
  return [`- ${text(question)} ${code(id)}: ${said.filter(given).join("; ")}`, ...proofs].join("\n");
}

function evidenced({ id, title, kind, date, pages, file, address, found }: Answer["evidence"][number]): string {
  return [...[id, title, kind, date, pages, file].map(text), link(address), text(found)].filter(given).join(", ");
}

function source({ of, basis, source: title, clause, date, address, note }: Source): string {
  const parts = [...[of, `(${basis})`, title, clause, date].map(text), link(address)].filter(given);
  return `- ${parts.join(" ")}${note === "" ? "" : `: ${text(note)}`}`;
}

function given(part: string): boolean {
  return part !== "";
}
