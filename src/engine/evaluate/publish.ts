/** From what was computed to the plain texts of the Result: scores on the scale, all numbers at 15 decimals. */
import type { Answer, Assessment, Evidence, Found, Input, Outcome, Standard } from "../model/index.ts";
import { type Decimal, dayText, publish } from "../quantity/index.ts";
import type { PublishedAnswer, PublishedCoverage, PublishedEvidence, PublishedOutcome } from "../schema/types.gen.ts";
import type { Coverage, Covered } from "./coverage.ts";
import { onScale, type Scale } from "./scale.ts";

export function publishOutcome(outcome: Outcome, scale: Scale): PublishedOutcome {
  const at = (score: Decimal) => publish(onScale(score, scale));
  switch (outcome.kind) {
    case "scored":
      return { kind: "scored", score: at(outcome.score), low: at(outcome.low), high: at(outcome.high) };
    case "not-applicable":
      return {
        kind: "not-applicable",
        by: outcome.by,
        ...(outcome.by === "claim" ? { inputs: [...outcome.inputs] } : {}),
      };
    case "missing":
      return { kind: "missing", inputs: [...outcome.inputs], low: at(outcome.low), high: at(outcome.high) };
    case "error":
      return {
        kind: "error",
        inputs: [...outcome.inputs],
        reason: outcome.reason,
        low: at(outcome.low),
        high: at(outcome.high),
      };
    case "insufficient-coverage":
      return { kind: "insufficient-coverage", low: at(outcome.low), high: at(outcome.high) };
    case "unscored":
      return { kind: "unscored" };
  }
}

export function publishCoverage({ applicable, answered, evidenced, verified, share }: Coverage): PublishedCoverage {
  const covered = ({ count, weight }: Covered) => ({ count, weight: publish(weight) });
  return {
    applicable: covered(applicable),
    answered: covered(answered),
    evidenced: covered(evidenced),
    verified: covered(verified),
    ...(share ? { share: publish(share) } : {}),
  };
}

export function publishAnswers({ inputs }: Standard, { answers }: Assessment): PublishedAnswer[] {
  return [...inputs.values()].flatMap((input) => {
    const answer = answers.get(input.id);
    return answer ? [publishAnswer(input, answer)] : [];
  });
}

function publishAnswer(
  input: Input,
  { status, written, reason, expected, by, evidence, note, ...answer }: Answer,
): PublishedAnswer {
  return {
    input: input.id,
    status,
    ...(written === undefined ? {} : { written }),
    ...publishValue(input, answer),
    ...(reason === undefined ? {} : { reason }),
    ...(expected === undefined ? {} : { expected }),
    ...(by === undefined ? {} : { by }),
    ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
    ...(note === undefined ? {} : { note }),
  };
}

function publishValue({ asks }: Input, { value }: Pick<Answer, "value">): Partial<PublishedAnswer> {
  switch (value?.kind) {
    case "quantity":
      return asks.kind === "quantity" ? { number: publish(value.number.div(asks.unit.factor)) } : {};
    case "date":
      return { date: dayText(value.day) };
    case "choice":
      return { choice: value.choice };
    case "items":
      return { items: [...value.items] };
    case "table": {
      if (asks.kind !== "table") return {};
      const { rows, columns } = asks;
      return {
        rows: value.rows.map(({ label, cells }) =>
          Object.fromEntries([
            [rows, label],
            ...[...cells].map(([id, number]) => [id, publish(number.div(columns.get(id)?.unit.factor ?? 1))]),
          ]),
        ),
      };
    }
    default:
      return {};
  }
}

export function publishEvidence(
  { evidence }: Assessment,
  found: ReadonlyMap<string, Found>,
): Record<string, PublishedEvidence> {
  return Object.fromEntries(
    [...evidence].map(([id, entry]: [string, Evidence]) => [id, { ...entry, found: found.get(id) ?? "unchecked" }]),
  );
}
