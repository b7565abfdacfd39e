/** A programme on a screen: a row for each city, a column for each phase; what is submitted, reviewed, signed and late. */

import { plainText } from "../../../catalogue/plain-text.ts";
import { submissionStates } from "../../../catalogue/programme-states.ts";
import { joined } from "../../../catalogue/punctuation.ts";
import { statusLabels } from "../../../catalogue/screen-labels.ts";
import { counted, statusPhrases } from "../../../catalogue/screen-phrases.ts";
import { departureIn, isSigned, type Lateness, lateness, type SubmissionState } from "../../../cohort/index.ts";
import { type Cell, type Column, named, type Part, remark, table, text } from "../../../document/blocks.ts";
import {
  type Diagnostic,
  isVerified,
  type Locale,
  type Participant,
  type Phase,
  type Programme,
  type Spoken,
  type Standard,
  say,
  speak,
} from "../../../model/index.ts";
import { Decimal } from "../../../quantity/index.ts";
import { unverified } from "../../../review/index.ts";
import { departureWords } from "../../programme/shared/departure.ts";
import { percent } from "../../shared/digits.ts";
import { line } from "../shared/blocks.ts";

/** A submission with what was found on reading it. */
export interface Submitted {
  readonly city: string;
  readonly phase: string;
  readonly state: SubmissionState;
  readonly diagnostics: readonly Diagnostic[];
}

export interface SubmittedProgramme {
  readonly programme: Programme;
  readonly standard: Standard;
  /** One for each city and phase. */
  readonly submitted: readonly Submitted[];
}

interface Context {
  readonly programme: Programme;
  readonly standard: Standard;
  readonly asOf: string;
  readonly locale: Locale;
  readonly words: Spoken<typeof statusLabels>;
}

interface Row {
  readonly title: string;
  readonly cells: readonly Cell[];
}

export function statusPart({ programme, standard, submitted }: SubmittedProgramme, asOf: string, locale: Locale): Part {
  const { phases } = programme;
  const words = speak(statusLabels, locale);
  const context = { programme, standard, asOf, locale, words };
  const at = new Map(submitted.map((each) => [slot(each.city, each.phase), each]));
  const spoken = (said: Parameters<typeof say>[0]) => plainText(say(said, locale));
  const days = (title: string, of: (phase: Phase) => string | undefined): Row[] =>
    phases.every((phase) => of(phase) === undefined)
      ? []
      : [{ title, cells: phases.map((phase) => ({ text: of(phase) ?? "", tone: "quiet" })) }];
  const rows: readonly Row[] = [
    ...days(words.due, ({ due }) => due),
    ...days(words.reviewDue, ({ reviewDue }) => reviewDue),
    ...programme.cities.map((city) => ({
      title: spoken(city.name),
      cells: phases.map(
        (phase) => departedCell(context, city, phase.id) ?? stateCell(context, phase, at.get(slot(city.id, phase.id))),
      ),
    })),
  ];
  return {
    id: programme.id,
    title: spoken(programme.title),
    blocks: [
      remark(`${programme.standard} · ${asOf}`),
      table(rows, {
        caption: "",
        columns: [
          named(words.city, ({ title }) => title),
          ...phases.map(({ title }, index): Column<Row> => named(spoken(title), ({ cells }) => cells[index] ?? "")),
        ],
      }),
      text(summary(context, awaited(context, submitted))),
    ],
  };
}

function slot(city: string, phase: string): string {
  return `${city}/${phase}`;
}

/** Of cities that take part in the phase. */
function awaited({ programme, asOf }: Context, submitted: readonly Submitted[]): readonly Submitted[] {
  const cities = new Map(programme.cities.map((city) => [city.id, city]));
  return submitted.filter(({ city, phase }) => {
    const participant = cities.get(city);
    return participant && !departureIn(programme, participant, phase, asOf);
  });
}

function departedCell({ programme, asOf, locale }: Context, city: Participant, phase: string): Cell | undefined {
  const left = departureIn(programme, city, phase, asOf);
  return left && { text: departureWords(programme, left, locale), tone: "quiet", note: left.on };
}

/** What became of it, and whether it is late; below it, in figures, how far it has come. */
function stateCell(context: Context, phase: Phase, each: Submitted | undefined): Cell {
  const { asOf, locale } = context;
  const late = lateness(phase, each?.state, asOf);
  const { text: said, tone } = stateOf(context, each?.state ?? { status: "missing" });
  return {
    text: joined([said, late ? lateText(late, context) : ""], locale),
    tone: late ? "late" : tone,
    note: each ? progressOf(context, each).join("\n") : "",
  };
}

function stateOf(
  { asOf, locale, words }: Context,
  state: SubmissionState,
): { readonly text: string; readonly tone: string } {
  if (state.status === "missing") return { text: submissionStates.missing[locale], tone: "not-submitted" };
  if (state.status === "unreadable") return { text: submissionStates[state.blocked][locale], tone: "unreadable" };
  const { result } = state.scored;
  if (result.review?.["signature-invalid"]) return { text: words.signatureInvalid, tone: "late" };
  if (isSigned(result, asOf)) return { text: words.signed, tone: "signed" };
  return { text: result.review ? words.inReview : words.notReviewed, tone: "" };
}

function lateText({ what, days }: Lateness, { locale, words }: Context): string {
  if (what === "submission") return words.late;
  return statusPhrases[what === "review" ? "reviewOverdue" : "reviewSignedLate"][locale]({ days });
}

function progressOf({ standard, asOf, locale, words }: Context, { state, diagnostics }: Submitted): readonly string[] {
  if (state.status !== "scored") return [];
  const { result, review } = state.scored;
  const signed = isSigned(result, asOf);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const verified = review ? [...review.latest.values()].filter(isVerified).length : 0;
  const asGiven = signed ? unverified(result, standard).length : 0;
  return [
    words.answered({ share: percent(new Decimal(result.coverage.share ?? 0), 0) }),
    ...(errors > 0 ? [counted.errors[locale]({ count: errors })] : []),
    ...(review && !signed ? [words.verified({ count: verified })] : []),
    ...(asGiven > 0 ? [words.unverified({ count: asGiven })] : []),
  ];
}

function summary({ asOf, locale, words }: Context, submitted: readonly Submitted[]): string {
  const count = (test: (state: SubmissionState) => boolean) => submitted.filter(({ state }) => test(state)).length;
  const blocked = (["assessment", "review", "place"] as const).flatMap((what) => {
    const found = count((state) => state.status === "unreadable" && state.blocked === what);
    return found === 0 ? [] : [words.countOf({ state: submissionStates[what][locale], count: found })];
  });
  return line([
    words.submittedOf({ count: count(({ status }) => status !== "missing"), all: submitted.length }),
    words.countOf({
      state: words.signed,
      count: count((state) => state.status === "scored" && isSigned(state.scored.result, asOf)),
    }),
    ...blocked,
  ]);
}
