/** A review on the screen: how far it has come, what comes next; two reviews held against each other. */
import { type Decision, type Locale, progress, type Reconciliation, say } from "../../engine/index.ts";
import type { OpenReview } from "../review-of.ts";
import { paint } from "./paint.ts";
import { columns, cut, indent, padStart, safe } from "./text.ts";
import { wordsIn } from "./words.ts";

export function progressText(
  { review, standard, assessment, entries }: OpenReview,
  locale: Locale,
  most: number,
): string {
  const words = wordsIn(locale);
  const { inputs, decided, verified, queries, open } = progress(entries);
  const signed = review.signed
    ? `${words.signed}: ${safe(say(review.signed.name, locale))} ${review.signed.on}`
    : words.notSigned;
  const head = [
    `${decided}/${inputs} ${words.decided}`,
    `${verified} ${words.verified}`,
    ...(queries.length > 0 ? [paint.fair(`${queries.length} ${words.openQueries}`)] : []),
    signed,
  ].join("  ·  ");
  if (open.length === 0) return `${head}\n${words.nothingOpen}`;
  const lines = open.slice(0, most).map(({ input, share, doubts, decision }) => {
    const answer = assessment.answers.get(input);
    const question = safe(say(standard.inputs.get(input)?.question ?? input, locale));
    const weight = padStart(`${(Number(share) * 100).toFixed(1)} %`, 7);
    const doubt = doubts.length > 0 ? `\n           ${paint.fair(`${words.doubt}: ${doubts.join(", ")}`)}` : "";
    const parts = [input, safe(answer?.written ?? ""), decision ? `[${decision.verdict}]` : "", question].filter(
      (part) => part !== "",
    );
    return `${weight}  ${cut(parts.join(" · "), columns() - 11)}${doubt}`;
  });
  const rest = open.length - lines.length;
  return [head, "", paint.strong(words.reviewQueue), ...lines, ...(rest > 0 ? [paint.quiet(`  … ${rest}`)] : [])].join(
    "\n",
  );
}

export function reconciliationText(
  { agreed, differing, single, agreement, kappa }: Reconciliation,
  locale: Locale,
): string {
  const words = wordsIn(locale);
  const told = ({ verdict, written, because }: Decision) =>
    `${verdict}${written === undefined ? "" : ` ${safe(written)}`}${because === undefined ? "" : ` – ${safe(say(because, locale))}`}`;
  const percent = agreement === undefined ? "–" : `${(agreement * 100).toFixed(1)} %`;
  return [
    `${agreed.length} ${words.agreed}  ·  ${words.agreement} ${percent}  ·  ${words.kappa} ${kappa === undefined ? "–" : kappa.toFixed(2)}`,
    ...(differing.length > 0 ? ["", paint.strong(`${differing.length} ${words.differing}`)] : []),
    ...differing.map(
      ({ input, one, other }) => `${paint.fair(input)}\n${indent(`A: ${told(one)}\nB: ${told(other)}`, 2)}`,
    ),
    ...(single.length > 0 ? ["", paint.strong(`${single.length} ${words.single}`)] : []),
    ...single.map(
      ({ decision, by }) => `${paint.fair(decision.input)}  ${by === "one" ? "A" : "B"}: ${told(decision)}`,
    ),
  ].join("\n");
}
