/** What a reviewer saw of an answer, as digests of its value and of each piece of its evidence. */
import { type Answer, type AnswerValue, type Assessment, digest, type Seen } from "../model/index.ts";
import { publish } from "../quantity/index.ts";

/** The digest of the bytes of each evidence file that is there, by the name of its entry: sha256-… */
export type EvidenceFiles = ReadonlyMap<string, string>;

export function seen(answer: Answer, evidence: Assessment["evidence"], files: EvidenceFiles = new Map()): Seen {
  const { status, value, reason, confirmed } = answer;
  return {
    value: digest({
      status,
      ...(value ? { value: plainValue(value) } : {}),
      ...(reason === undefined ? {} : { reason }),
      ...(confirmed === undefined ? {} : { confirmed }),
    }),
    evidence: answer.evidence.map((id) => files.get(id) ?? stated(id, evidence)),
  };
}

/** Of evidence without a file here: the digest that its entry gives, or that of the entry. */
function stated(id: string, evidence: Assessment["evidence"]): string {
  const entry = evidence.get(id);
  return entry?.sha256 === undefined
    ? digest(entry ?? id)
    : `sha256-${entry.sha256.replace(/^sha256-/, "").toLowerCase()}`;
}

/**
 * Whether an answer and its evidence are what a decision was made on. Earlier decisions recorded the entry of a file and not
 * its bytes: of these, the entry is compared.
 */
export function isAsSeen(
  then: Seen,
  answer: Answer,
  evidence: Assessment["evidence"],
  files: EvidenceFiles = new Map(),
): boolean {
  const now = seen(answer, evidence, files);
  return (
    then.value === now.value &&
    then.evidence.length === answer.evidence.length &&
    answer.evidence.every(
      (id, i) =>
        then.evidence[i] === now.evidence[i] ||
        (evidence.get(id)?.sha256 === undefined && then.evidence[i] === stated(id, evidence)),
    )
  );
}

export function sameSeen(a: Seen, b: Seen): boolean {
  return (
    a.value === b.value &&
    a.evidence.length === b.evidence.length &&
    a.evidence.every((each, i) => each === b.evidence[i])
  );
}

/** Whether two answers say the same, however they are written. */
export function sameValue(a: AnswerValue, b: AnswerValue): boolean {
  return digest(plainValue(a)) === digest(plainValue(b));
}

function plainValue(value: AnswerValue): unknown {
  switch (value.kind) {
    case "quantity":
      return publish(value.number);
    case "table":
      return value.rows.map(({ label, cells }) => ({
        label,
        cells: Object.fromEntries([...cells].map(([id, number]) => [id, publish(number)])),
      }));
    case "date":
      return value.day;
    case "choice":
      return value.choice;
    case "items":
      return value.items;
  }
}
