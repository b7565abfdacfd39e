/** What became of verifying results, or a sealed submission. */
import { plainText } from "../../catalogue/plain-text.ts";
import { verificationLabels } from "../../catalogue/screen-labels.ts";
import { type Block, heading, lead, named, notice, numbers, remark, table, text } from "../../document/blocks.ts";
import { headline, type Locale, say, speak } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import type { Verification, VerifiedSubmission } from "../../verify/index.ts";
import { factsBlock } from "./shared/blocks.ts";

const mostDifferences = 20;

export interface VerifiedResult {
  readonly result: ResultDocument;
  readonly verification: Verification;
}

/** Results of one file: a row for each, what differs, and what was not verified. */
export function verificationBlocks(results: readonly VerifiedResult[], locale: Locale): readonly Block[] {
  const words = speak(verificationLabels, locale);
  const same = results.filter(({ verification }) => verification.kind === "same").length;
  const summary = results.length > 1 ? words.count({ same, all: results.length }) : same === 1 ? words.allSame : "";
  return [
    table(results, {
      caption: "",
      columns: [
        named(words.city, ({ result }) => nameOf(result, locale)),
        named(words.phase, ({ result: { assessment } }) =>
          plainText(assessment.programme?.phase ?? assessment.period.to),
        ),
        numbers(words.total, ({ result }) => headline(result).outcome.score ?? "–"),
        named(words.standard, ({ result: { standard } }) => plainText(`${standard.reference} ${standard.version}`)),
        named(words.verification, ({ result, verification }) => ({
          text: sentence(result, verification, locale),
          tone: tones[verification.kind],
        })),
      ],
    }),
    ...results.flatMap((each) => differences(each, locale)),
    ...(summary === "" ? [] : [text(summary)]),
    ...(same > 0 ? [remark(words.notShown)] : []),
  ];
}

const tones: Readonly<Record<Verification["kind"], string>> = {
  same: "verified",
  different: "error",
  "other-revision": "doubt",
  public: "doubt",
  "other-standard": "error",
};

function sentence({ standard }: ResultDocument, verification: Verification, locale: Locale): string {
  const words = speak(verificationLabels, locale);
  switch (verification.kind) {
    case "same":
      return verification.words === undefined ? words.same : words.sameOtherWords({ version: verification.words });
    case "different":
      return words.different;
    case "other-revision":
      return words.otherRevision(verification);
    case "public":
      return words.publicEdition;
    case "other-standard":
      return words.otherStandard({ digest: plainText(standard.scoring) });
  }
}

function differences({ result, verification }: VerifiedResult, locale: Locale): readonly Block[] {
  if (verification.kind !== "different") return [];
  const words = speak(verificationLabels, locale);
  const rest = verification.differences.length - mostDifferences;
  return [
    heading(nameOf(result, locale)),
    table(verification.differences.slice(0, mostDifferences), {
      caption: "",
      note: rest > 0 ? words.further({ count: rest }) : "",
      columns: [
        named(words.place, ({ path }) => plainText(path)),
        numbers(words.stated, ({ stated }) => ({ text: plainText(stated), tone: "error" })),
        numbers(words.computed, ({ computed }) => ({ text: plainText(computed), tone: "verified" })),
      ],
    }),
  ];
}

export function submissionBlocks(
  { result, digest, files }: VerifiedSubmission,
  same: boolean,
  locale: Locale,
): readonly Block[] {
  const words = speak(verificationLabels, locale);
  return [
    same ? lead(words.submissionSame({ files })) : notice(words.submissionChanged),
    factsBlock([
      [words.city, nameOf(result, locale)],
      [words.period, plainText(result.assessment.period.to)],
      [words.total, headline(result).outcome.score ?? "–"],
      [words.manifest, digest],
    ]),
    remark(words.submissionNotShown),
  ];
}

function nameOf({ assessment }: ResultDocument, locale: Locale): string {
  return plainText(say(assessment.city.name, locale));
}
