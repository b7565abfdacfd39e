/** Every indicator with all that its number rests on. */
import type { View } from "../../content/city/view.ts";
import { markdownCode as code, markdownLink as link, markdownText as text } from "../../render/markdown/text.ts";

type Indicator = View["chapters"][number]["indicators"][number];
type Answer = Indicator["answers"][number];
type Source = Indicator["sources"][number];

export function chapters({ words, chapters: all, otherAnswers }: View): string[] {
  return [
    `## ${words.everyIndicator}`,
    ...all.flatMap(({ title, outcome, indicators }) => [
      `### ${text(title)}${words.colon}${outcome.text}`,
      ...indicators.flatMap((one) => indicator(one, words)),
    ]),
    ...(otherAnswers.length > 0 ? [`### ${words.otherAnswers}`, answers(otherAnswers, words)] : []),
  ];
}

function indicator(one: Indicator, words: View["words"]): string[] {
  const { code: printed, title, outcome, steps, sources, note } = one;
  const score = outcome.score === "" ? text(outcome.text) : `${outcome.score} / ${outcome.outOf}`;
  const stages = steps.map(
    ({ title: step, formula, withValues, gives }) =>
      `- ${step}${words.colon}${[formula, withValues, gives].filter(given).map(code).join(" ")}`,
  );
  return [
    `#### ${[printed, title].filter(given).map(text).join(" ")}${words.colon}${score}`,
    figures(one, words),
    stages.join("\n"),
    one.answers.length > 0 ? `${words.answers}${words.colon}\n\n${answers(one.answers, words)}` : "",
    sources.length > 0
      ? `${words.sources}${words.colon}\n\n${sources.map((each) => source(each, words)).join("\n")}`
      : words.noSources,
    note === "" ? "" : `${words.note}${words.colon}${text(note)}`,
  ];
}

function figures({ value, outcome, weight, share, contribution, lost }: Indicator, words: View["words"]): string {
  const all = [
    [words.value, text(value)],
    [words.interval, outcome.interval],
    [words.weight, weight],
    [words.share, share],
    [words.contribution, contribution],
    [words.lost, lost],
  ] as const;
  return all.flatMap(([name, figure]) => (figure === "" ? [] : [`${name} ${figure}`])).join(" · ");
}

function answers(all: readonly Answer[], words: View["words"]): string {
  return all.map((one) => answer(one, words)).join("\n");
}

function answer(one: Answer, words: View["words"]): string {
  const { id, question, items, evidence } = one;
  const steps = items.map(({ title, met }) => `${title}${words.colon}${met ? words.met : words.unmet}`);
  const rows = one.table?.rows.map((cells) => cells.join(" ")) ?? [];
  const remarks = [
    ...steps,
    ...rows,
    one.open ? one.state : "",
    one.decided,
    one.by,
    one.reason,
    one.expected,
    one.note,
    one.noEvidence,
  ];
  const said = [[one.answer, one.converted].filter(given).map(text).join(" "), ...remarks.filter(given).map(text)];
  const proofs = evidence.map((proof) => `  - ${words.evidence} ${evidenced(proof)}`);
  return [`- ${text(question)} ${code(id)}${words.colon}${said.filter(given).join("; ")}`, ...proofs].join("\n");
}

function evidenced({ id, title, kind, date, pages, file, address, found }: Answer["evidence"][number]): string {
  return [...[id, title, kind, date, pages, file].map(text), link(address), text(found)].filter(given).join(", ");
}

function source({ of, basis, source: title, clause, date, address, note }: Source, { colon }: View["words"]): string {
  const parts = [...[of, `(${basis})`, title, clause, date].map(text), link(address)].filter(given);
  return `- ${parts.join(" ")}${note === "" ? "" : `${colon}${text(note)}`}`;
}

function given(part: string): boolean {
  return part !== "";
}
