/** Acceptance on a screen: a row for each city, a column for each criterion; what the criteria require, and what is missing. */
import { accepted, judgements } from "../../../catalogue/programme-states.ts";
import { bracketed, joined, labelled } from "../../../catalogue/punctuation.ts";
import { acceptanceLabels } from "../../../catalogue/status-labels.ts";
import { isSigned, type ProgrammeOutcome } from "../../../cohort/index.ts";
import { type Block, type Column, named, notice, numbers, table } from "../../../document/blocks.ts";
import { type AcceptanceRule, type Locale, speak } from "../../../model/index.ts";
import { unverified } from "../../../review/index.ts";
import { totalCell } from "../../programme/shared/cells.ts";
import { editionsSentence } from "../../programme/shared/editions.ts";
import { requirementWords } from "../../programme/shared/requirement.ts";
import { type City, type ProgrammeSubject, programmeSubject } from "../../programme/shared/subject.ts";
import { whyNot } from "../../programme/shared/why.ts";
import { departureWords } from "../../shared/departure.ts";
import { lateWords } from "../../shared/submission-words.ts";
import { factsBlock, section } from "../shared/blocks.ts";

export function acceptanceBlocks(outcome: ProgrammeOutcome, locale: Locale): readonly Block[] {
  const subject = programmeSubject(outcome, locale);
  const words = speak(acceptanceLabels, locale);
  const rules = outcome.programme.acceptance;
  const asked = rules.map((rule) => [titleOf(subject, rule), requirementWords(subject, rule)] as const);
  const asGiven = facts(subject, ({ final }) => {
    const count = final && isSigned(final, outcome.asOf) ? unverified(final, subject.standard).length : 0;
    return count === 0 ? "" : String(count);
  });
  const late = facts(subject, ({ outcome: { phases } }) =>
    subject.join(
      phases
        .filter((each) => each.late.length > 0)
        .map((each) => labelled(subject.phaseTitle(each.phase), lateWords(each.late, locale), locale)),
    ),
  );
  const waiting = facts(subject, (city) => (city.outcome.accepted === "undecided" ? whyNot(subject, city) : ""));
  const editions = editionsSentence(subject);
  return [
    ...(editions === "" ? [] : [notice(editions)]),
    verdicts(subject, rules),
    ...(rules.length === 0 ? [] : section(words.criteria, [factsBlock(asked)])),
    ...(asGiven.length === 0 ? [] : section(words.countAsGiven, [factsBlock(asGiven)])),
    ...(late.length === 0 ? [] : section(words.late, [factsBlock(late)])),
    ...(subject.departed.length === 0 ? [] : section(words.departed, [factsBlock(departures(subject))])),
    ...(waiting.length === 0 ? [] : section(words.waitsFor, [factsBlock(waiting)])),
  ];
}

function verdicts(subject: ProgrammeSubject, rules: readonly AcceptanceRule[]): Block {
  const { words, speak: said, locale } = subject;
  return table(subject.cities, {
    caption: "",
    columns: [
      named(words.city, ({ name }) => name),
      numbers(words.total, (city) => totalCell(subject, city)),
      ...rules.map(
        (rule): Column<City> =>
          named(titleOf(subject, rule), ({ outcome }) => {
            const found = outcome.judgements.find((each) => each.rule.id === rule.id);
            if (!found) return "";
            const { state, waiver } = found;
            return {
              text: waiver ? bracketed(said(judgements[state]), waiver.until, locale) : said(judgements[state]),
              tone: state,
            };
          }),
      ),
      named(words.verdict, ({ outcome }) => ({ text: said(accepted[outcome.accepted]), tone: outcome.accepted })),
    ],
  });
}

function departures({ departed, outcome, say, locale, day }: ProgrammeSubject) {
  return departed.map(({ name, outcome: { city } }): readonly [string, string] => {
    const { left } = city;
    const said = left && [departureWords(outcome.programme, left, locale), day(left.on), say(left.because)];
    return [name, said ? joined(said, locale) : ""];
  });
}

function titleOf({ say }: ProgrammeSubject, { id, title }: AcceptanceRule): string {
  return say(title ?? id);
}

function facts({ cities }: ProgrammeSubject, of: (city: City) => string): readonly (readonly [string, string])[] {
  return cities.flatMap((city) => {
    const said = of(city);
    return said === "" ? [] : [[city.name, said] as const];
  });
}
