/** A programme on the screen: its control room, and its acceptance. */
import {
  headline,
  isVerified,
  type Locale,
  type ProgrammeOutcome,
  type ResultDocument,
  say,
} from "../../engine/index.ts";
import type { SubmittedFile } from "../files/read-programme.ts";
import type { WholeProgramme } from "../programme-command.ts";
import { paint } from "./paint.ts";
import { columns, safe, table } from "./text.ts";
import { wordsIn } from "./words.ts";

/** A row a city, a column a phase. */
export function statusText({ programme, submitted }: WholeProgramme, asOf: string, locale: Locale): string {
  const words = wordsIn(locale);
  const head = [
    words.city,
    ...programme.phases.map(
      ({ title, due }) => `${safe(say(title, locale))}${due === undefined ? "" : ` (${words.due} ${due})`}`,
    ),
  ].map((text) => paint.strong(text));
  const rows = programme.cities.map(({ id, name }) => [
    safe(say(name, locale)),
    ...programme.phases.map(({ id: phase, due }) =>
      cell(
        submitted.find((each) => each.city === id && each.phase === phase),
        due,
        asOf,
        locale,
      ),
    ),
  ]);
  const count = (test: (each: SubmittedFile) => boolean) => submitted.filter(test).length;
  const summary = [
    `${submitted.length - count(({ state }) => state.status === "missing")}/${submitted.length}`,
    `${count(({ state }) => state.status === "scored" && state.scored.review?.signed !== undefined)} ${words.signed}`,
    ...(count(({ state }) => state.status === "unreadable") > 0
      ? [paint.bad(`${count(({ state }) => state.status === "unreadable")} ${words.unreadable}`)]
      : []),
  ].join("  ·  ");
  return [
    `${paint.strong(safe(say(programme.title, locale)))}  ${paint.quiet(`${programme.standard} · ${asOf}`)}`,
    "",
    table([head, ...rows], [{ grow: true }, ...programme.phases.map(() => ({}))], columns()),
    "",
    summary,
  ].join("\n");
}

function cell(each: SubmittedFile | undefined, due: string | undefined, asOf: string, locale: Locale): string {
  const words = wordsIn(locale);
  if (!each || each.state.status === "missing")
    return due !== undefined && due < asOf
      ? paint.bad(`${words.missingSubmission}, ${words.lateSubmission}`)
      : paint.quiet(words.missingSubmission);
  if (each.state.status === "unreadable") return paint.bad(words.unreadable);
  const { result, review } = each.state.scored;
  const errors = each.scored?.diagnostics.filter(({ severity }) => severity === "error").length ?? 0;
  const verified = review ? [...review.latest.values()].filter(isVerified).length : 0;
  const parts = [
    `${words.answered} ${Math.round(Number(result.coverage.share ?? 0) * 100)} %`,
    ...(errors > 0 ? [paint.bad(`${errors} ${words.errors}`)] : []),
    ...(review ? [review.signed ? paint.good(words.signed) : `${verified} ${words.verified}`] : []),
  ];
  return parts.join(", ");
}

const withoutScore = { missing: "missingSubmission", unreadable: "unreadable" } as const;

/** What was handed in may still have no total: too little of it is answered. */
function totalText(result: ResultDocument, decimals: number): string {
  const { score } = headline(result).outcome;
  return score === undefined ? "–" : Number(score).toFixed(decimals);
}

/** A row a city, a column a rule. */
export function acceptanceText({ cities, programme, phase, standard }: ProgrammeOutcome, locale: Locale): string {
  const words = wordsIn(locale);
  const paints = { met: paint.good, "not-met": paint.bad, waived: paint.fair, undecided: paint.quiet };
  const verdicts = {
    accepted: paint.good,
    "not-accepted": paint.bad,
    undecided: paint.quiet,
    "not-judged": paint.quiet,
  };
  const decimals = standard.method.rounding?.decimals ?? 2;
  const head = [words.city, words.total, ...programme.acceptance.map(({ id }) => id), ""].map((text) =>
    paint.strong(text),
  );
  const rows = cities.map(({ city, phases, judgements, accepted }) => {
    const state = phases.find((each) => each.phase === phase)?.state;
    return [
      safe(say(city.name, locale)),
      state?.status === "scored" ? totalText(state.result, decimals) : words[withoutScore[state?.status ?? "missing"]],
      ...judgements.map((each) =>
        paints[each.state](`${words[each.state]}${each.waiver ? ` (${each.waiver.until})` : ""}`),
      ),
      verdicts[accepted](words[accepted]),
    ];
  });
  const rules = programme.acceptance.map(({ id, text }) => paint.quiet(`${id}: ${text}`));
  return [
    table(
      [head, ...rows],
      [{ grow: true }, { align: "right" }, ...programme.acceptance.map(() => ({})), {}],
      columns(),
    ),
    "",
    ...rules,
  ].join("\n");
}
