/** A programme on the screen: its control room, and its acceptance. */
import {
  headline,
  isSigned,
  isVerified,
  type Lack,
  type Lateness,
  type Locale,
  lapsesInWords,
  lateness,
  numbersIn,
  type Phase,
  type PhaseState,
  type ProgrammeOutcome,
  type ResultDocument,
  type Standard,
  type SubmissionState,
  say,
  shareText,
  shownScore,
  unverified,
} from "../../engine/index.ts";
import type { SubmittedFile, WholeProgramme } from "../files/read-programme.ts";
import { about, bracketed, counted, filled, joined } from "./counted.ts";
import { paint } from "./paint.ts";
import { columns, safe, table } from "./text.ts";
import { wordsIn } from "./words.ts";

/** A row a city, a column a phase. */
export function statusText({ programme, standard, submitted }: WholeProgramme, asOf: string, locale: Locale): string {
  const words = wordsIn(locale);
  const head = [
    words.city,
    ...programme.phases.map(({ title, due, reviewDue }) => {
      const days = [
        ...(due === undefined ? [] : [`${words.due} ${due}`]),
        ...(reviewDue === undefined ? [] : [`${words.reviewDue} ${reviewDue}`]),
      ];
      const name = safe(say(title, locale));
      return days.length === 0 ? name : bracketed(name, joined(days, locale), locale);
    }),
  ].map((text) => paint.strong(text));
  const rows = programme.cities.map(({ id, name }) => [
    safe(say(name, locale)),
    ...programme.phases.map((phase) =>
      cell(
        submitted.find((each) => each.city === id && each.phase === phase.id),
        { standard, phase, asOf },
        locale,
      ),
    ),
  ]);
  const count = (test: (each: SubmittedFile) => boolean) => submitted.filter(test).length;
  const summary = [
    `${submitted.length - count(({ state }) => state.status === "missing")}/${submitted.length}`,
    `${count(({ state }) => state.status === "scored" && isSigned(state.scored.result, asOf))} ${words.signed}`,
    ...(["assessment", "review", "place"] as const).flatMap((what) => {
      const found = count(({ state }) => state.status === "unreadable" && state.blocked === what);
      return found === 0 ? [] : [paint.bad(`${found} ${words[blockedWords[what]]}`)];
    }),
  ].join("  ·  ");
  return [
    `${paint.strong(safe(say(programme.title, locale)))}  ${paint.quiet(`${programme.standard} · ${asOf}`)}`,
    "",
    table([head, ...rows], [{ grow: true }, ...programme.phases.map(() => ({}))], columns()),
    "",
    summary,
  ].join("\n");
}

function cell(
  each: SubmittedFile | undefined,
  { standard, phase, asOf }: { readonly standard: Standard; readonly phase: Phase; readonly asOf: string },
  locale: Locale,
): string {
  const words = wordsIn(locale);
  const late = lateIn(each?.state, phase, asOf);
  if (!each || each.state.status === "missing")
    return late
      ? paint.bad(joined([words.missingSubmission, words.lateSubmission], locale))
      : paint.quiet(words.missingSubmission);
  const lateText = reviewLate(late, locale);
  if (each.state.status === "unreadable")
    return joined([paint.bad(withoutScore(each.state, locale)), ...lateText], locale);
  const { result, review } = each.state.scored;
  const errors = each.diagnostics.filter(({ severity }) => severity === "error").length;
  const verified = review ? [...review.latest.values()].filter(isVerified).length : 0;
  const asGiven = unverified(result, standard).length;
  const parts = [
    `${words.answered} ${shareText(result.coverage.share ?? "0")}`,
    ...(errors > 0 ? [paint.bad(counted(errors, "error", locale))] : []),
    ...(review && !isSigned(result, asOf) ? [`${verified} ${words.verified}`] : []),
    ...(isSigned(result, asOf) ? [paint.good(words.signed)] : []),
    ...(result.review?.["signature-invalid"] ? [paint.bad(words["signature-invalid"])] : []),
    ...(isSigned(result, asOf) && asGiven > 0 ? [paint.fair(`${asGiven} ${words.unverified}`)] : []),
    ...lateText,
  ];
  return joined(parts, locale);
}

function reviewLate(late: Lateness | undefined, locale: Locale): readonly string[] {
  if (!late) return [];
  const said = wordsIn(locale)[late.what === "review" ? "reviewOverdue" : "reviewSignedLate"];
  return [paint.bad(filled(said, { days: counted(late.days, "day", locale) }))];
}

/** What of a submission was not there in time. */
export function lateIn(state: SubmissionState | undefined, phase: Phase, asOf: string): Lateness | undefined {
  const submitted = state !== undefined && state.status !== "missing";
  return lateness(phase, { submitted, result: state?.status === "scored" ? state.scored.result : undefined }, asOf);
}

const blockedWords = { assessment: "unreadable", review: "reviewUnusable", place: "wrongPlace" } as const;

/** What stands where there is no score: that nothing was handed in, or what is in the way. */
export function withoutScore(state: PhaseState | SubmissionState | undefined, locale: Locale): string {
  return wordsIn(locale)[state?.status === "unreadable" ? blockedWords[state.blocked] : "missingSubmission"];
}

/** What was handed in may still have no total: too little of it is answered. */
function totalText(result: ResultDocument, { programme, standard }: ProgrammeOutcome): string {
  const { score } = headline(result).outcome;
  const thresholds = programme.acceptance.flatMap(({ require }) => numbersIn(require));
  return score === undefined ? "–" : shownScore(score, standard, thresholds);
}

/** A row a city, a column a rule. */
export function acceptanceText(outcome: ProgrammeOutcome, locale: Locale): string {
  const { cities, programme, phase } = outcome;
  const words = wordsIn(locale);
  const paints = { met: paint.good, "not-met": paint.bad, waived: paint.fair, undecided: paint.quiet };
  const verdicts = {
    accepted: paint.good,
    "not-accepted": paint.bad,
    undecided: paint.quiet,
    "not-judged": paint.quiet,
  };
  const head = [words.city, words.total, ...programme.acceptance.map(({ id }) => id), ""].map((text) =>
    paint.strong(text),
  );
  const rows = cities.map(({ city, phases, judgements, accepted }) => {
    const state = phases.find((each) => each.phase === phase)?.state;
    return [
      safe(say(city.name, locale)),
      state?.status === "scored" ? totalText(state.result, outcome) : withoutScore(state, locale),
      ...judgements.map((each) =>
        paints[each.state](each.waiver ? bracketed(words[each.state], each.waiver.until, locale) : words[each.state]),
      ),
      verdicts[accepted](words[accepted]),
    ];
  });
  const rules = programme.acceptance.map(({ id, text }) => paint.quiet(`${id}: ${text}`));
  const asGiven = countedAsGiven(outcome, locale);
  const waiting = waitingFor(outcome, locale);
  return [
    table(
      [head, ...rows],
      [{ grow: true }, { align: "right" }, ...programme.acceptance.map(() => ({})), {}],
      columns(),
    ),
    "",
    ...rules,
    ...(asGiven.length > 0 ? ["", paint.strong(words.countAsGiven), ...asGiven] : []),
    ...(waiting.length > 0 ? ["", paint.strong(words.waitsFor), ...waiting] : []),
  ].join("\n");
}

/** Of every city that is judged: how many of its answers nobody has verified. */
function countedAsGiven({ cities, phase, standard, asOf }: ProgrammeOutcome, locale: Locale): readonly string[] {
  return cities.flatMap(({ city, phases }) => {
    const state = phases.find((each) => each.phase === phase)?.state;
    const asGiven =
      state?.status === "scored" && isSigned(state.result, asOf) ? unverified(state.result, standard) : [];
    return asGiven.length === 0 ? [] : [`  ${about(safe(say(city.name, locale)), String(asGiven.length), locale)}`];
  });
}

/** Of every city that cannot be judged: which phase has no score to judge by, and why. */
function waitingFor({ cities, programme }: ProgrammeOutcome, locale: Locale): readonly string[] {
  const words = wordsIn(locale);
  return cities.flatMap(({ city, phases, judgements }) => {
    const lacks = new Map(judgements.flatMap(({ lacks = [] }) => lacks.map((lack) => [lack.phase, lack] as const)));
    const told = ({ phase, why, because }: Lack) => {
      const state = phases.find((each) => each.phase === phase)?.state;
      const title = programme.phases.find(({ id }) => id === phase)?.title ?? phase;
      const reason = why === "no-submission" ? withoutScore(state, locale) : words[why];
      const said = because ? about(reason, lapsesInWords(because, locale), locale) : reason;
      return bracketed(said, safe(say(title, locale)), locale);
    };
    const parts = programme.phases.flatMap(({ id }) => lacks.get(id) ?? []).map(told);
    return parts.length === 0 ? [] : [`  ${about(safe(say(city.name, locale)), joined(parts, locale), locale)}`];
  });
}
