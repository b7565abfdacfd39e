/** Phases that answered another edition than the one by which all are compared: their own totals, and the effect of the standard. */
import { phaseEditionLabels, phaseEditions } from "../../../catalogue/phase-edition-labels.ts";
import { type Block, heading, named, notice, numbers, table } from "../../../document/blocks.ts";
import { speak } from "../../../model/index.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

interface Row {
  readonly city: City;
  readonly phase: string;
  readonly own: string;
  readonly compared: string;
  readonly effect: string;
}

/** Which edition each phase answered; "" where all answer the programme's. */
export function editionsSentence({ outcome, phaseTitle, locale }: ProgrammeSubject): string {
  const { phases, standard: compared } = outcome.programme;
  const others = phases.flatMap(({ id, standard }) =>
    standard === undefined || standard === compared ? [] : [{ phase: phaseTitle(id), edition: standard }],
  );
  return others.length === 0 ? "" : phaseEditions[locale]({ phases: others, compared });
}

export function editionBlocks(subject: ProgrammeSubject): readonly Block[] {
  const sentence = editionsSentence(subject);
  if (sentence === "") return [];
  const words = { ...subject.words, ...speak(phaseEditionLabels, subject.locale) };
  const rows = subject.cities.flatMap((city) => rowsOf(subject, city));
  return [
    heading(words.editions),
    notice(sentence),
    ...(rows.length === 0
      ? []
      : [
          table(rows, {
            caption: words.effectCaption,
            columns: [
              named(words.city, ({ city }) => city.name),
              named(words.phase, ({ phase }) => phase),
              numbers(words.own, ({ own }) => own),
              numbers(words.compared, ({ compared }) => compared),
              numbers(words.effect, ({ effect }) => effect),
            ],
          }),
        ]),
  ];
}

function rowsOf({ score, gain, phaseTitle, view }: ProgrammeSubject, city: City): readonly Row[] {
  return city.outcome.phases.flatMap(({ phase, state }): Row[] => {
    if (state.status !== "scored" || !state.own) return [];
    const { outcome } = state.own;
    const compared = city.total(phase);
    const both = outcome.score !== undefined && compared !== undefined;
    return [
      {
        city,
        phase: phaseTitle(phase),
        own: view(outcome).text,
        compared: compared === undefined ? "" : score(compared),
        effect: both ? gain(outcome.score ?? "0", compared ?? "0").text : "",
      },
    ];
  });
}
