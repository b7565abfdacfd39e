/** From what was computed to the plain texts of the Result: scores on the scale, all numbers at 15 decimals. */
import type {
  Answer,
  Assessment,
  Decision,
  Evidence,
  Found,
  Input,
  Node,
  Outcome,
  Review,
  Scale,
  Standard,
} from "../model/index.ts";
import { type Decimal, dayText, publish } from "../quantity/index.ts";
import type {
  PublishedAnswer,
  PublishedCoverage,
  PublishedEvidence,
  PublishedOutcome,
  PublishedTotal,
  ResultDocument,
} from "../schema/types.gen.ts";
import { type Coverage, type Covered, leavesOf } from "./coverage.ts";
import { onScale } from "./scale.ts";
import type { ScoreTree } from "./tree.ts";

export function publishOutcome(outcome: Outcome, scale: Scale): PublishedOutcome {
  const at = (score: Decimal) => publish(onScale(score, scale));
  switch (outcome.kind) {
    case "scored": {
      // What is sure has the very same number three times over.
      const score = at(outcome.score);
      const end = (bound: Decimal) => (bound === outcome.score ? score : at(bound));
      return {
        kind: "scored",
        score,
        low: end(outcome.low),
        high: end(outcome.high),
        ...(outcome.rejected ? { rejected: [...outcome.rejected] } : {}),
      };
    }
    case "not-applicable":
      return {
        kind: "not-applicable",
        by: outcome.by,
        ...(outcome.by === "claim" ? { inputs: [...outcome.inputs] } : {}),
      };
    case "missing":
      return {
        kind: "missing",
        inputs: [...outcome.inputs],
        ...ends(outcome, at),
        ...(outcome.imputed ? { low: at(outcome.low), high: at(outcome.high) } : {}),
        ...(outcome.rejected ? { rejected: [...outcome.rejected] } : {}),
      };
    case "error":
      return {
        kind: "error",
        inputs: [...outcome.inputs],
        reason: outcome.reason,
        low: at(outcome.low),
        high: at(outcome.high),
      };
    case "insufficient-coverage":
      return { kind: "insufficient-coverage", ...ends(outcome, at) };
    case "unscored":
      return { kind: "unscored" };
  }
}

/** The indicators below without an answer for which a norm counts. */
export function publishImputed(nodes: readonly Node[], tree: ScoreTree): Pick<PublishedTotal, "imputed-indicators"> {
  const imputed = nodes.flatMap(leavesOf).flatMap(({ id }) => {
    const outcome = tree.state(id)?.outcome;
    return outcome?.kind === "missing" && outcome.imputed ? [id] : [];
  });
  return imputed.length === 0 ? {} : { "imputed-indicators": [...imputed] };
}

/** What is settled without a score has no interval. */
function ends(
  { low, high, settled }: { readonly low: Decimal; readonly high: Decimal; readonly settled?: true },
  at: (score: Decimal) => string,
): Pick<PublishedOutcome, "low" | "high"> {
  return settled ? {} : { low: at(low), high: at(high) };
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

/** The answers that were scored: as given, or as a reviewer adjusted them, with the decision. */
export function publishAnswers(
  { inputs }: Standard,
  { answers }: Assessment,
  after: ReadonlyMap<string, Answer>,
  reviewed: Reviewed | undefined,
): PublishedAnswer[] {
  return [...inputs.values()].flatMap((input) => {
    const [given, scored] = [answers.get(input.id), after.get(input.id)];
    if (!given || !scored) return [];
    const decision = reviewed?.review.latest.get(input.id);
    return [publishAnswer(input, given, scored, decision && { ...decision, effect: reviewed?.effects.get(input.id) })];
  });
}

/** A review, and what its decisions do to the total. */
interface Reviewed {
  readonly review: Review;
  readonly effects: ReadonlyMap<string, Decimal>;
}

type Decided = Decision & { readonly effect: Decimal | undefined };

function publishAnswer(input: Input, given: Answer, scored: Answer, decision: Decided | undefined): PublishedAnswer {
  const { reason, expected, by, evidence, note } = given;
  const adjusted = decision?.value !== undefined || decision?.was !== undefined;
  const { written } = decision?.value ? scored : decision?.was ? {} : given;
  return {
    input: input.id,
    ...(adjusted ? stateOf(scored) : stateOf(given)),
    ...(written === undefined ? {} : { written }),
    ...publishValue(input, adjusted ? scored : given),
    ...(reason === undefined ? {} : { reason }),
    ...(expected === undefined ? {} : { expected }),
    ...(by === undefined ? {} : { by }),
    ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
    ...(note === undefined ? {} : { note }),
    ...(decision ? { decision: publishDecision(decision, input, given) } : {}),
  };
}

function publishDecision(
  { verdict, because, on, by, value, was, again, effect, replyBy, replies }: Decided,
  input: Input,
  given: Answer,
): NonNullable<PublishedAnswer["decision"]> {
  return {
    decision: verdict,
    ...(because === undefined ? {} : { because }),
    ...(on === undefined ? {} : { on }),
    ...(by === undefined ? {} : { by }),
    ...(again ? { "review-again": true } : {}),
    ...(replyBy === undefined ? {} : { "reply-by": replyBy }),
    ...(replies ? { replies: replies.map((reply) => ({ ...reply })) } : {}),
    ...((value ?? was) && given.written !== undefined ? { given: given.written } : {}),
    ...(effect ? { effect: publish(effect) } : {}),
    ...((value ?? was) ? { before: { ...stateOf(given), ...publishValue(input, given) } } : {}),
  };
}

function stateOf({ status, rule }: Answer): Pick<PublishedAnswer, "status" | "rule"> {
  return { status: status === "rejected" ? "error" : status, ...(rule === undefined ? {} : { rule }) };
}

/** The value of an answer, in the units of its input. */
export function publishValue({ asks }: Input, { value }: Pick<Answer, "value">): Partial<PublishedAnswer> {
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

export function publishPractices({ practices }: Assessment): NonNullable<ResultDocument["practices"]> {
  return practices.map(({ title, text, indicators, evidence, contact }) => ({
    title,
    text,
    indicators: [...indicators],
    ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
    ...(contact === undefined ? {} : { contact }),
  }));
}
