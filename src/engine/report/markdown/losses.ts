/** What costs points: scores below full, what is missing, gates, claims and findings; and how the city stands on the founding text. */
import type { View } from "../../content/city/view.ts";
import { markdownCode as code, markdownTable as table, markdownText as text } from "../../render/markdown/text.ts";

export function gains({ words, gains: { next, losses, lossTotal } }: View): string[] {
  if (next.length === 0) return [`## ${words.gains}`, words.noGains];
  const loss = ({ title, byScore, byAbsence, points }: typeof lossTotal) => [text(title), byScore, byAbsence, points];
  const rows = next.map(({ title, outcome, points, tips }) => [
    text(title),
    outcome.text,
    `+${points}`,
    tips.map(({ text: tip, effort }) => (effort === "" ? text(tip) : `${text(tip)} (${effort})`)).join("<br>"),
  ]);
  return [
    `## ${words.gains}`,
    words.lostNote,
    losses.length > 0
      ? table(
          [words.dimension, words.lostByScore, words.lostByAbsence, words.lostTogether],
          [...losses, lossTotal].map(loss),
        )
      : "",
    `### ${words.nextPoints}`,
    table([words.indicator, words.score, words.toGain, words.measures], rows),
  ];
}

export function missing({ words, missing: { summary, owners } }: View): string[] {
  if (owners.length === 0) return [`## ${words.missing}`, words.nothingMissing];
  return [
    `## ${words.missing}`,
    text(summary),
    ...owners.flatMap(({ owner, points, inputs }) => [
      `### ${text(owner)} (${words.atStake} ${points})`,
      table(
        [words.input, words.state, words.usedBy, words.atStake],
        inputs.map(({ id, question, why, written, reason, expected, users, gates: waiting, points: stake }) => [
          `${text(question)} ${code(id)}`,
          [why, text(written), text(reason), text(expected)].filter((part) => part !== "").join("; "),
          [...users.map(({ title }) => text(title)), ...waiting.map(text)].join("<br>"),
          stake,
        ]),
      ),
    ]),
  ];
}

export function gates({ words, gates: { gates: all, before, after } }: View): string[] {
  if (all.length === 0) return [];
  const rows = all.map(({ title, stateWords, rule, effect, waiting }) => [
    text(title),
    stateWords,
    text(rule),
    effect,
    waiting.map(text).join("<br>"),
  ]);
  return [
    `## ${words.gates}`,
    after === "" ? "" : `${words.beforeGates} ${before} → ${words.afterGates} ${after}`,
    table([words.gate, words.state, words.rule, words.effect, words.waiting], rows),
  ];
}

export function elements({ words, elements: all }: View): string[] {
  if (all.length === 0) return [];
  const rows = all.map(({ title, score, scored, missing: lacking, notApplicable }) => [
    text(title),
    score === "" ? words.noElementScore : score,
    scored,
    lacking,
    notApplicable,
  ]);
  return [
    `## ${words.elements}`,
    words.elementsNote,
    table([words.element, words.score, words.countScored, words.countMissing, words.countNotApplicable], rows),
  ];
}

export function claims({ words, claims: all }: View): string[] {
  if (all.length === 0) return [];
  const rows = all.map(({ answer, users }) => [
    `${text(answer.question)} ${code(answer.id)}`,
    text(answer.reason),
    users.map(({ title }) => text(title)).join("<br>"),
  ]);
  return [`## ${words.claims}`, words.claimsNote, table([words.input, words.reason, words.indicators], rows)];
}

export function findings({ words, findings: all }: View): string[] {
  const list = all.map(
    ({ severityWords, message, help, rule, place }) =>
      `- **${severityWords}** ${text(message)} ${text(help)} (${code(rule)}${place === "" ? "" : ` ${text(place)}`})`,
  );
  return [`## ${words.findings}`, list.length > 0 ? list.join("\n") : words.noFindings];
}
