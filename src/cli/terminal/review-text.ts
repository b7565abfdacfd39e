/** A review on the screen: how far it has come, what comes next; two reviews held against each other. */
import {
  type Decision,
  findingsOn,
  type Locale,
  lapsesInWords,
  progress,
  type Reconciliation,
  say,
} from "../../engine/index.ts";
import type { OpenReview } from "../files/open-review.ts";
import type { ScoredAssessment } from "../files/score-file.ts";
import { ruleWords } from "../rules.ts";
import { about, counted, joined } from "./counted.ts";
import { paint } from "./paint.ts";
import { columns, cut, indent, padStart, safe, wrap } from "./text.ts";
import { wordsIn } from "./words.ts";

export function progressText(
  { review, standard, assessment, scored, entries }: OpenReview,
  locale: Locale,
  most: number,
): string {
  const words = wordsIn(locale);
  const { inputs, decided, verified, queries, again, open } = progress(entries);
  const signed = review.signed
    ? about(words.signed, `${safe(say(review.signed.name, locale))} ${review.signed.on}`, locale)
    : review.signatureInvalid
      ? paint.bad(about(words["signature-invalid"], lapsesInWords(review.signatureInvalid.because, locale), locale))
      : words.notSigned;
  const head = [
    `${decided}/${inputs} ${words.decided}`,
    `${verified} ${words.verified}`,
    ...(again.length > 0 ? [paint.fair(`${again.length} ${words.reviewAgain}`)] : []),
    ...(queries.length > 0 ? [paint.fair(counted(queries.length, "query", locale))] : []),
    signed,
  ].join("  ·  ");
  if (open.length === 0) return `${head}\n${words.nothingOpen}`;
  const lines = open.slice(0, most).map(({ input, share, doubts, decision }) => {
    const answer = assessment.answers.get(input);
    const question = safe(say(standard.inputs.get(input)?.question ?? input, locale));
    const weight = padStart(`${(Number(share) * 100).toFixed(1)} %`, 7);
    const doubt =
      doubts.length > 0
        ? `\n${indent(paint.fair(wrap(about(words.doubt, doubtsText(input, scored, locale), locale), columns() - 11).join("\n")), 11)}`
        : "";
    const parts = [
      input,
      safe(answer?.written ?? ""),
      decision ? `[${decision.again ? joined([words.reviewAgain, decision.verdict], locale) : decision.verdict}]` : "",
      question,
    ].filter((part) => part !== "");
    return `${weight}  ${cut(parts.join(" · "), columns() - 11)}${doubt}`;
  });
  const rest = open.length - lines.length;
  return [head, "", paint.strong(words.reviewQueue), ...lines, ...(rest > 0 ? [paint.quiet(`  … ${rest}`)] : [])].join(
    "\n",
  );
}

/** What is doubtful about an answer, in sentences: that it is a claim, and what was found of it and its evidence. */
export function doubtsText(
  input: string,
  { assessment, result }: Pick<ScoredAssessment, "assessment" | "result">,
  locale: Locale,
): string {
  const answer = assessment.answers.get(input);
  const found = findingsOn(input, answer?.evidence ?? [], result).map((each) => ruleWords(each, locale).message);
  const claimed = answer?.status === "claimed" ? [wordsIn(locale).claim] : [];
  return safe([...claimed, ...new Set(found)].join(locale === "zh" ? "" : " "));
}

/** A decision with its value and its reason, in a line. */
export function decisionText({ verdict, written, because }: Decision, locale: Locale): string {
  return `${verdict}${written === undefined ? "" : ` ${safe(written)}`}${because === undefined ? "" : ` – ${safe(say(because, locale))}`}`;
}

export function reconciliationText(
  { agreed, differing, single, agreement, kappa }: Reconciliation,
  names: { readonly one: string; readonly other: string },
  locale: Locale,
): string {
  const words = wordsIn(locale);
  const told = (decision: Decision) => decisionText(decision, locale);
  const percent = agreement === undefined ? "–" : `${(agreement * 100).toFixed(1)} %`;
  return [
    `${agreed.length} ${words.agreed}  ·  ${words.agreement} ${percent}  ·  ${words.kappa} ${kappa === undefined ? "–" : kappa.toFixed(2)}`,
    ...(agreement !== undefined && agreement >= 0.8 && (kappa === undefined || kappa < 0.4)
      ? wrap(words.kappaNote, columns()).map((line) => paint.quiet(line))
      : []),
    ...(differing.length > 0 ? ["", paint.strong(`${differing.length} ${words.differing}`)] : []),
    ...differing.map(
      ({ input, one, other }) =>
        `${paint.fair(input)}\n${indent(`${about(names.one, told(one), locale)}\n${about(names.other, told(other), locale)}`, 2)}`,
    ),
    ...(single.length > 0 ? ["", paint.strong(`${single.length} ${words.single}`)] : []),
    ...single.map(({ decision, by }) => `${paint.fair(decision.input)}  ${about(names[by], told(decision), locale)}`),
  ].join("\n");
}
