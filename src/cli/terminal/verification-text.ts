/** What became of verifying a result, on the screen. */
import {
  headline,
  type Locale,
  type ResultDocument,
  say,
  type Verification,
  type VerifiedSubmission,
} from "../../engine/index.ts";
import { paint } from "./paint.ts";
import { indent, safe } from "./text.ts";
import { wordsIn } from "./words.ts";

const mostShown = 20;

export function verificationText(result: ResultDocument, verification: Verification, locale: Locale): string {
  const words = wordsIn(locale);
  const { city, period, programme } = result.assessment;
  const about = [say(city.name, locale), programme?.phase ?? period.to, headline(result).outcome.score ?? "–"];
  const name = `${about.map(safe).join("  ")}  ${paint.quiet(`${result.standard.reference} ${result.standard.version}`)}`;
  switch (verification.kind) {
    case "same":
      return `${paint.good(words.verifySame)}  ${name}`;
    case "different": {
      const { differences } = verification;
      const shown = differences
        .slice(0, mostShown)
        .map(
          ({ path, stated, computed }) =>
            `${safe(path)}: ${words.stated} ${paint.bad(safe(stated))}${locale === "zh" ? "，" : ", "}${words.computedAgain} ${paint.good(safe(computed))}`,
        );
      const rest = differences.length > shown.length ? [`… ${differences.length - shown.length}`] : [];
      return `${paint.bad(words.verifyDifferent)}  ${name}\n${indent([...shown, ...rest].join("\n"), 2)}`;
    }
    case "other-revision":
      return `${paint.fair(words.verifyRevision.replace("{revision}", String(verification.revision)))}  ${name}`;
    case "public":
      return `${paint.fair(words.verifyPublic)}  ${name}`;
    case "other-standard":
      return `${paint.bad(words.verifyStandard.replace("{digest}", result.standard.scoring))}  ${name}`;
  }
}

/** All results of a file together, and what nobody has looked at. */
export function verifiedText(same: number, all: number, locale: Locale): string {
  const words = wordsIn(locale);
  const count = words.verifyCount.replace("{same}", String(same)).replace("{all}", String(all));
  const summary = all > 1 ? [count] : same === all ? [words.verifyAllSame] : [];
  return [...summary, ...(same > 0 ? [words.verifyNotShown] : [])].join("\n");
}

/** What became of verifying a sealed submission. */
export function submissionText({ result, digest, files }: VerifiedSubmission, same: boolean, locale: Locale): string {
  const words = wordsIn(locale);
  const { city, period } = result.assessment;
  const about = [say(city.name, locale), period.to, headline(result).outcome.score ?? "–"].map(safe).join("  ");
  const head = same
    ? paint.good(words.submissionSame.replace("{files}", String(files)))
    : paint.bad(words.submissionChanged);
  return `${head}\n${about}\n${words.manifestDigest}  ${digest}\n${paint.quiet(words.submissionNotShown)}`;
}
