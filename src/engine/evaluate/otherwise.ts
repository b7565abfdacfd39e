/** How a submission that was computed would end if some of it were otherwise: only what changes is computed anew. */
import type { Scope } from "../formula/index.ts";
import type { Indicator } from "../model/index.ts";
import type { Decimal } from "../quantity/index.ts";
import type { Basics, Computation } from "./compute.ts";
import { Coverages } from "./coverage.ts";
import { declaredShares } from "./declared-shares.ts";
import type { GateOutcome } from "./gates.ts";
import { gatingOf } from "./gating.ts";
import type { Measurement } from "./measure.ts";
import { onScale } from "./scale.ts";
import { isScore } from "./state.ts";
import { isShort, totalAfter } from "./total.ts";

/** What of a submission is otherwise: measurements, and what gates read of its answers. */
export interface Otherwise {
  readonly measurements: ReadonlyMap<Indicator, Measurement | undefined>;
  readonly scope: Scope;
}

/** A total with the gates that made it. */
export interface Ending {
  readonly total: Decimal;
  readonly before: Decimal;
  readonly gates: readonly GateOutcome[];
  /** Whether too little is answered for a total to be named. */
  readonly short: boolean;
}

/** How a submission that was computed would end, had it been otherwise; where nothing has a score, nothing. */
export function endingOtherwise(
  { standard, assessment, decided, evidence }: Basics,
  computed: Computation,
  { measurements, scope }: Otherwise,
): Ending | undefined {
  const { scale } = computed;
  const tree = computed.tree.with(measurements);
  const score = tree.total.score("value");
  if (!isScore(score)) return undefined;
  const others = new Map([...measurements].map(([{ id }, measurement]) => [id, measurement]));
  const measured = { get: (id: string) => (others.has(id) ? others.get(id) : computed.measurements.get(id)) };
  const coverages = new Coverages(standard, { assessment, decided, evidence }, measured, declaredShares(standard));
  const gates = gatingOf(standard, scope, decided, tree, coverages)("value");
  const before = onScale(score, scale);
  return { before, gates, total: totalAfter(before, gates, standard), short: isShort(standard, coverages, tree) };
}

/** The total after gates alone. */
export function totalOtherwise(basics: Basics, computed: Computation, otherwise: Otherwise): Decimal | undefined {
  return endingOtherwise(basics, computed, otherwise)?.total;
}
