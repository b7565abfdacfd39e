/** Where a city stands, in figures side by side. */

import { rankSentence } from "../../../catalogue/programme-phrases.ts";
import { accepted } from "../../../catalogue/programme-states.ts";
import type { Block, Fact } from "../../../document/blocks.ts";
import { headline } from "../../../model/index.ts";
import { gradeOf, totalCell } from "../shared/cells.ts";
import { changeOf } from "../shared/change.ts";
import type { City, ProgrammeSubject } from "../shared/subject.ts";
import { targetOf, targetState } from "../shared/targets.ts";

export function cityFacts(subject: ProgrammeSubject, city: City): Block {
  const { words, locale, speak, score, outcome, ranks, view } = subject;
  const total = city.final && headline(city.final);
  const { target } = targetOf(city, subject.phase);
  const { ranked } = city;
  const change = changeOf(subject, city);
  const all: (Fact | undefined)[] = [
    { title: words.total, text: totalCell(subject, city).text, note: gradeOf(subject, city) },
    total && view(total.outcome).interval !== ""
      ? { title: words.interval, text: view(total.outcome).interval, note: "" }
      : undefined,
    change && { title: words.change, text: change.text, note: subject.phaseTitle(subject.first) },
    target && { title: words.target, text: score(target), note: targetState(subject, city, subject.phase).text },
    outcome.programme.acceptance.length > 0
      ? { title: words.acceptanceShort, text: speak(accepted[city.outcome.accepted]), note: waivedNote(subject, city) }
      : undefined,
    ranks && ranked
      ? {
          title: words.rank,
          text: String(ranked.rank),
          note: rankSentence[locale]({
            best: ranked.best,
            worst: ranked.worst,
            low: ranked.draws?.low,
            high: ranked.draws?.high,
          }),
        }
      : undefined,
    city.cohort === "" ? undefined : { title: words.cohort, text: city.cohort, note: peerNote(subject, city) },
  ];
  return { kind: "facts", facts: all.filter((fact) => fact !== undefined) };
}

/** The rank in its cohort; "" where there is nobody to compare with, or no ranks are shown. */
function peerNote({ words, outcome, ranks }: ProgrammeSubject, { id, outcome: { city } }: City): string {
  const peers = outcome.peers.find(({ cohort }) => cohort === city.cohort);
  const place = peers?.ranking.ranked.find(({ index }) => peers.cities[index] === id);
  if (!ranks || !peers || !place) return "";
  return words.peerRank({ rank: place.rank, count: peers.ranking.ranked.length });
}

function waivedNote({ words }: ProgrammeSubject, { outcome }: City): string {
  return outcome.judgements.some(({ state }) => state === "waived") ? words.withWaiver : "";
}
