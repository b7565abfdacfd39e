/** Every submission of a programme with its total, a line each. */

import { labels } from "../../../catalogue/labels.ts";
import { plainText } from "../../../catalogue/plain-text.ts";
import { submissionStates } from "../../../catalogue/programme-states.ts";
import { screenLabels } from "../../../catalogue/screen-labels.ts";
import { departureIn, type Submitted, type SubmittedProgramme } from "../../../cohort/index.ts";
import { type Block, type Cell, named, numbers, table } from "../../../document/blocks.ts";
import { headline, type Locale, say, speak, type Text } from "../../../model/index.ts";
import { gradeTitle } from "../../city/verdict.ts";
import { departureWords } from "../../shared/departure.ts";
import { outcomeView } from "../../shared/outcome.ts";
import { subject as makeSubject } from "../../shared/subject.ts";

interface Row {
  readonly city: string;
  readonly phase: string;
  readonly total: Cell;
  readonly grade: string;
  readonly interval: string;
}

export function programmeScores({ programme, standard, submitted }: SubmittedProgramme, locale: Locale): Block {
  const words = speak(labels, locale);
  const spoken = (text: Text) => plainText(say(text, locale));
  const cities = new Map(programme.cities.map((each) => [each.id, each]));
  const phases = new Map(programme.phases.map(({ id, title }) => [id, spoken(title)]));
  const rows = submitted.map(({ city, phase, state }: Submitted): Row => {
    const participant = cities.get(city);
    const named = { city: spoken(participant?.name ?? city), phase: phases.get(phase) ?? phase };
    if (state.status !== "scored") {
      const left = participant && departureIn(programme, participant, phase);
      const said = left
        ? departureWords(programme, left, locale)
        : submissionStates[state.status === "unreadable" ? state.blocked : "missing"][locale];
      return { ...named, total: { text: said, tone: "missing" }, grade: "", interval: "" };
    }
    const subject = makeSubject(state.scored.result, standard, locale);
    const { outcome, grade } = headline(state.scored.result);
    const view = outcomeView(subject, outcome);
    return {
      ...named,
      total: { text: view.text, tone: view.tone },
      grade: grade ? gradeTitle(subject, grade.id) : "",
      interval: view.interval,
    };
  });
  return table(rows, {
    caption: "",
    columns: [
      named(words.city, ({ city }) => city),
      named(speak(screenLabels, locale).phase, ({ phase }) => phase),
      numbers(words.total, ({ total }) => total),
      named(words.grade, ({ grade }) => grade),
      named(words.interval, ({ interval }) => interval),
    ],
  });
}
