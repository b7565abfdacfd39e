/**
 * What a signature covers, part by part: the signer vouches for these decisions on this submission, with this evidence,
 * by this standard, in this name and on this day. Each part has a digest of its own, so that a change can be named.
 */
import {
  type Assessment,
  digest,
  type Lapse,
  type Locale,
  type SignedPart,
  type Standard,
  type Worded,
} from "../model/index.ts";
import type { CoversText } from "../schema/types.gen.ts";
import type { EvidenceFiles } from "./seen.ts";

/** What is signed, as it is now. */
export interface SignedMatter {
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly files?: EvidenceFiles | undefined;
  /** As written in the review, in order. */
  readonly decisions: unknown;
  readonly carried?: unknown;
  readonly letters?: unknown;
  readonly replies?: unknown;
  readonly reconciled?: unknown;
  readonly reviewer: unknown;
  readonly name: unknown;
  readonly on: string;
}

export function coveredBySignature(matter: SignedMatter): CoversText {
  const { standard, assessment, decisions, carried, letters, replies, reconciled, reviewer, name, on } = matter;
  const more = Object.entries({ carried, letters, replies, reconciled }).filter(([, part]) => part !== undefined);
  const parts = {
    standard: standard.digests.scoring,
    assessment: assessment.digest,
    decisions: digest(
      more.length === 0 ? (decisions ?? []) : { decisions: decisions ?? [], ...Object.fromEntries(more) },
    ),
    evidence: evidenceOf(matter),
    reviewer: digest(reviewer),
    signer: digest(name),
    day: digest(on),
  };
  return { ...parts, whole: digest(parts) };
}

/** Every entry with a file; an address has no bytes, and its entry is part of the assessment. */
function evidenceOf({ assessment, files }: SignedMatter): Record<string, string> {
  return Object.fromEntries(
    [...assessment.evidence].flatMap(([id, { file }]) =>
      file === undefined ? [] : [[id, files?.get(id) ?? "absent"] as const],
    ),
  );
}

/** A part that is not what was signed; of evidence, which entries. */
export interface ChangedPart {
  readonly part: SignedPart;
  readonly entries?: readonly string[];
}

export function changedSince(signed: CoversText, now: CoversText): readonly ChangedPart[] {
  const { evidence: then, whole, ...parts } = signed;
  const names = Object.keys(parts) as readonly (keyof typeof parts)[];
  const changed = names.filter((part) => parts[part] !== now[part]).map((part): ChangedPart => ({ part }));
  const entries = [...new Set([...Object.keys(then), ...Object.keys(now.evidence)])].filter(
    (id) => then[id] !== now.evidence[id],
  );
  if (entries.length > 0) changed.push({ part: "evidence", entries });
  // The parts were made to fit by hand.
  return changed.length === 0 && whole !== now.whole ? [{ part: "covers" }] : changed;
}

/** Why a signature does not stand, in words. */
const lapseWords: Readonly<Record<Lapse, Pick<Worded, "zh" | "en">>> = {
  standard: { zh: "评价标准的计分内容", en: "the scoring of the standard" },
  assessment: { zh: "城市填报的内容", en: "the submission" },
  decisions: { zh: "评审决定", en: "the decisions" },
  evidence: { zh: "佐证材料", en: "the evidence" },
  reviewer: { zh: "评审员", en: "the reviewer" },
  signer: { zh: "签字人姓名", en: "the signer’s name" },
  day: { zh: "签字日期", en: "the day of the signature" },
  covers: { zh: "签字所记的校验码", en: "the digests of the signature" },
  "not-covered": { zh: "签字未涵盖全部内容", en: "it does not cover everything" },
  unfinished: { zh: "签字时评审尚未完成", en: "the review was not finished when it was signed" },
  error: { zh: "评审中有错误", en: "there is an error in the review" },
};

/** The parts in words, as a fact of a finding. */
export function partsInWords(parts: readonly ChangedPart[]): Worded {
  const named = (locale: Locale, { part, entries = [] }: ChangedPart) => {
    const said = lapseWords[part][locale];
    if (entries.length === 0) return said;
    return locale === "zh" ? `${said}（${entries.join("、")}）` : `${said} (${entries.join(", ")})`;
  };
  return {
    fact: parts.map(({ part }) => part).join(" "),
    zh: parts.map((each) => named("zh", each)).join("、"),
    en: parts.map((each) => named("en", each)).join(", "),
  };
}

const parts: ReadonlySet<Lapse> = new Set([
  "standard",
  "assessment",
  "decisions",
  "evidence",
  "reviewer",
  "signer",
  "day",
  "covers",
]);

/** Why a signature does not stand, as a clause: what has changed first. */
export function lapsesInWords(because: readonly Lapse[], locale: Locale): string {
  const said = (those: readonly Lapse[]) =>
    those.map((each) => lapseWords[each][locale]).join(locale === "zh" ? "、" : ", ");
  const changed = because.filter((each) => parts.has(each));
  const others = because.filter((each) => !parts.has(each));
  return [
    ...(changed.length > 0
      ? [locale === "zh" ? `签字后${said(changed)}有改动` : `${said(changed)} changed after signing`]
      : []),
    ...(others.length > 0 ? [said(others)] : []),
  ].join(locale === "zh" ? "；" : "; ");
}
