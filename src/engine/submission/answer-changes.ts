/** What a city answers otherwise than in an earlier assessment, question by question. */
import { type Answer, type Assessment, defined, type Standard } from "../model/index.ts";
import { isPlain, publish, sameKind } from "../quantity/index.ts";
import { sameValue } from "../validate/index.ts";

export interface AnsweredBy {
  readonly standard: Standard;
  readonly assessment: Assessment;
}

/** added, removed: one of the two has no value. */
export const answerChangeKinds = ["changed", "added", "removed", "unchanged", "open"] as const;

export interface AnswerChange {
  readonly input: string;
  /** open: neither has a value. */
  readonly kind: (typeof answerChangeKinds)[number];
  /** As it was written; absent where there was nothing, or a list or a table. */
  readonly before?: string;
  readonly after?: string;
  /** Of two numbers of one kind: the later one divided by the earlier one. */
  readonly factor?: string;
  /** Ids of evidence that is named in one of the two only. */
  readonly "evidence-added"?: readonly string[];
  readonly "evidence-removed"?: readonly string[];
  /** Why the city stands by an unusual value. */
  readonly confirmed?: string;
}

/** Every question of the later standard, in its order. A question with another id is another one. */
export function answerChanges(before: AnsweredBy, after: AnsweredBy): readonly AnswerChange[] {
  return [...after.standard.inputs.keys()].map((input) => {
    const [a, b] = [before, after].map(({ assessment }) => assessment.answers.get(input));
    const added = b?.evidence.filter((id) => !a?.evidence.includes(id)) ?? [];
    const removed = a?.evidence.filter((id) => !b?.evidence.includes(id)) ?? [];
    const { confirmed } = b ?? {};
    return {
      input,
      kind: kindOf(a, b),
      ...defined({
        before: a?.written,
        after: b?.written,
        factor: factorOf(input, before, after),
        "evidence-added": added.length > 0 ? added : undefined,
        "evidence-removed": removed.length > 0 ? removed : undefined,
        confirmed: typeof confirmed === "object" ? (confirmed.zh ?? confirmed.en) : confirmed,
      }),
    };
  });
}

function kindOf(a: Answer | undefined, b: Answer | undefined): AnswerChange["kind"] {
  if (!a?.value && !b?.value) return "open";
  if (!a?.value) return "added";
  if (!b?.value) return "removed";
  return sameValue(a.value, b.value) ? "unchanged" : "changed";
}

function factorOf(input: string, before: AnsweredBy, after: AnsweredBy): string | undefined {
  const [a, b] = [before, after].map(({ standard, assessment }) => {
    const [asks, value] = [standard.inputs.get(input)?.asks, assessment.answers.get(input)?.value];
    return asks?.kind === "quantity" && value?.kind === "quantity"
      ? { unit: asks.unit, number: value.number }
      : undefined;
  });
  if (!a || !b || a.number.isZero() || a.number.equals(b.number) || !sameKind(a.unit.kind, b.unit.kind))
    return undefined;
  if (isPlain(a.unit.kind) && a.unit.counted !== b.unit.counted) return undefined;
  return publish(b.number.div(a.number));
}
