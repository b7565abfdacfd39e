/** The first part: who, the result in a sentence, and the dimensions. */
import type { View } from "../../content/city/view.ts";
import { markdownTable as table, markdownText as text } from "../../render/markdown/text.ts";

export function head({ stamps, head, words }: View): string[] {
  const facts = [`${words.period} ${text(head.period)}`, `${words.asOf} ${text(head.asOf)}`, text(head.state)];
  return [
    ...stamps.map(({ short, text: remark }) => `> **${text(short)}** ${text(remark)}`),
    `# ${text(head.city)} ${words.report}`,
    `${text(head.standard)} (${text(head.reference)}) · ${facts.join(" · ")}`,
  ];
}

export function summary({ words, verdict, total }: View): string[] {
  const { outcome } = total;
  return [
    `## ${words.summary}`,
    `**${text(verdict)}**`,
    table(
      [words.total, words.grade, words.nextGrade, words.interval, words.beforeGates],
      [
        [
          outcome.score === "" ? text(outcome.text) : `${outcome.score} / ${total.scaleTo}`,
          text(total.grade),
          text(total.next),
          outcome.interval,
          total.before.text,
        ],
      ],
    ),
    table(
      [words.coverage, ""],
      total.coverage.map(({ title, text: share }) => [title, share]),
    ),
  ];
}

export function dimensions({ words, dimensions: all }: View): string[] {
  const rows = all.map(({ title, outcome, weight, share, contribution, answered }) => [
    text(title),
    outcome.text,
    outcome.interval,
    weight,
    share,
    contribution,
    answered,
  ]);
  return [
    `## ${words.dimensions}`,
    table(
      [
        words.dimension,
        words.score,
        words.interval,
        words.weight,
        words.share,
        words.contribution,
        words.answeredShare,
      ],
      rows,
    ),
  ];
}

export function standouts({ words, standouts: { strengths, weaknesses } }: View): string[] {
  const list = (all: typeof strengths) =>
    all.map(({ title, dimension, outcome }) => `- ${outcome.score} ${text(title)} (${text(dimension)})`).join("\n");
  return [
    `## ${words.standouts}`,
    `### ${words.strengths}`,
    strengths.length > 0 ? list(strengths) : words.noStrengths,
    `### ${words.weaknesses}`,
    weaknesses.length > 0 ? list(weaknesses) : words.noWeaknesses,
  ];
}
