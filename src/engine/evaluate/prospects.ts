/** What would raise the total, and which advice applies: what reports advise rests on this alone. */
import { evaluateFormula, type Scope, usesNode } from "../formula/index.ts";
import type { Gate, Indicator, Node } from "../model/index.ts";
import { Decimal, publish } from "../quantity/index.ts";
import type { PublishedNode } from "../schema/types.gen.ts";
import { answerScope } from "./answer-scope.ts";
import type { Basics, Computation } from "./compute.ts";
import { applyGates } from "./gates.ts";
import { full } from "./if-full.ts";
import { endingOtherwise } from "./otherwise.ts";

export type Prospects = (node: Node, lost: string | undefined) => Pick<PublishedNode, "gained" | "advice">;

/** Of indicators that cost points. */
export function prospectsOf(basics: Basics, computed: Computation): Prospects {
  const { standard, assessment, decided } = basics;
  const scope = answerScope(standard, { answers: decided.answers, period: assessment.period });
  const gained = gaining(basics, computed, scope);
  return (node, lost) => {
    if (node.kind !== "indicator" || lost === undefined || lost === "0") return {};
    const advice = conditionalAdvice(node, scope);
    return {
      gained: publish(gained(node, new Decimal(lost))),
      ...(advice.length === 0 ? {} : { advice: [...advice] }),
    };
  };
}

/**
 * What the total after gates would gain if one indicator scored full, from what it would gain before them. Gates that read
 * scores are decided anew; the others are held as they are.
 */
function gaining(
  basics: Basics,
  computed: Computation,
  scope: Scope,
): (indicator: Indicator, points: Decimal) => Decimal {
  const { standard } = basics;
  const { outcome, "before-gates": before } = computed.total;
  if (standard.gates.length === 0 || outcome.score === undefined || before.score === undefined)
    return (_, points) => points;
  if (standard.gates.some(readsScores)) {
    const ending = (measurements: ReadonlyMap<Indicator, typeof full>) =>
      endingOtherwise(basics, computed, { measurements, scope })?.total;
    const now = ending(new Map()) ?? new Decimal(0);
    return (indicator) => (ending(new Map([[indicator, full]])) ?? now).minus(now);
  }
  const from = new Decimal(before.score);
  // What rounding alone changes is nobody's gain.
  const method = {};
  const through = (total: Decimal) => applyGates(total, computed.gating("value"), computed.scale, method);
  const now = through(from);
  return (_, points) => through(from.plus(points)).minus(now);
}

function readsScores({ effect, when }: Gate): boolean {
  return (when !== undefined && usesNode(when)) || ("amount" in effect && usesNode(effect.amount));
}

/** The places, among an indicator's advice, of what has a condition that the answers meet. */
function conditionalAdvice({ improve }: Indicator, scope: Scope): readonly number[] {
  return improve.flatMap(({ when }, place) =>
    when !== undefined && evaluateFormula(when, scope) === true ? [place] : [],
  );
}
