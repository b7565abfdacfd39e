/** What a reviewer saw of an answer, as digests of its value and of each piece of its evidence. */
import { type Answer, type AnswerValue, type Assessment, digest, type Seen } from "../model/index.ts";
import { publish } from "../quantity/index.ts";

export function seen(answer: Answer, evidence: Assessment["evidence"]): Seen {
  const { status, value, reason } = answer;
  return {
    value: digest({
      status,
      ...(value ? { value: plainValue(value) } : {}),
      ...(reason === undefined ? {} : { reason }),
    }),
    evidence: answer.evidence.map((id) => {
      const entry = evidence.get(id);
      return entry?.sha256 === undefined
        ? digest(entry ?? id)
        : `sha256-${entry.sha256.replace(/^sha256-/, "").toLowerCase()}`;
    }),
  };
}

export function sameSeen(a: Seen, b: Seen): boolean {
  return (
    a.value === b.value &&
    a.evidence.length === b.evidence.length &&
    a.evidence.every((each, i) => each === b.evidence[i])
  );
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
