/** Single numbers of a result, each computed when it is asked for: a worked case asks for few of them. */
import { type Outcome, scaleOf } from "../model/index.ts";
import { publish } from "../quantity/index.ts";
import type { PublishedGate, PublishedNode, PublishedTotal } from "../schema/types.gen.ts";
import { compute } from "./compute.ts";
import { decided } from "./decided.ts";
import type { Evaluation } from "./evaluate.ts";
import { findings } from "./findings.ts";
import { publishOutcome } from "./publish.ts";
import { onScale } from "./scale.ts";

export interface Spots {
  total(): PublishedTotal;
  outcome(id: string): PublishedNode["outcome"] | undefined;
  value(id: string): string | undefined;
  /** What a norm scores in place of a missing answer. */
  imputed(id: string): string | undefined;
  rating(id: string): PublishedNode["rating"];
  gate(id: string): PublishedGate["state"] | undefined;
  reported(rule: string): boolean;
}

/** The same numbers as `evaluate` of a self-assessment gives. */
export function spotsOf({ standard, assessment }: Pick<Evaluation, "standard" | "assessment">): Spots {
  const given = decided(assessment, undefined, "self-assessed");
  const main = compute({ standard, assessment, decided: given, evidence: new Map() });
  const { answers } = given;
  const { nodes, method, gates } = standard;
  return {
    total: () => main.total,
    outcome(id) {
      const node = nodes.get(id);
      const outcome: Outcome = main.tree.state(id)?.outcome ?? { kind: "unscored" };
      return node && publishOutcome(outcome, scaleOf(method, node.weight));
    },
    value(id) {
      const node = nodes.get(id);
      const value = main.measurements.get(id)?.value;
      return node?.kind === "indicator" && value ? publish(value.div(node.unit?.factor ?? 1)) : undefined;
    },
    imputed(id) {
      const node = nodes.get(id);
      const outcome = main.tree.state(id)?.outcome;
      const imputed = outcome?.kind === "missing" ? outcome.imputed : undefined;
      return node && imputed && publish(onScale(imputed.score, scaleOf(method, node.weight)));
    },
    rating(id) {
      const node = nodes.get(id);
      return node && main.ratings.of(node);
    },
    gate(id) {
      const place = gates.findIndex((gate) => gate.id === id);
      return place < 0 ? undefined : main.gating("value")[place]?.state;
    },
    reported: (rule) =>
      [
        ...assessment.diagnostics,
        ...findings(standard, { answers, period: assessment.period }, main.measurements),
      ].some((each) => each.rule === rule),
  };
}
