/** The gates of one submission: what each does as answered, at worst and at best, from its answers and the scores of its nodes. */
import { Absent, type Scope, type Value } from "../formula/index.ts";
import { type Answer, type Scale, type Standard, scaleOf, totalScale } from "../model/index.ts";
import { type Coverages, leavesOf } from "./coverage.ts";
import type { DecidedAnswers } from "./decided.ts";
import { atWorst, decideGates, type GateOutcome, type NodeNumber } from "./gates.ts";
import { onScale } from "./scale.ts";
import { isScore, type Run, type State } from "./state.ts";
import type { ScoreTree } from "./tree.ts";

/** What each gate does in a run, decided when it is first asked for. */
export type Gating = (run: Run) => readonly GateOutcome[];

export function gatingOf(
  { gates, nodes, method, dimensions, indicators }: Standard,
  scope: Scope,
  { unverified, answers }: DecidedAnswers,
  tree: ScoreTree,
  coverages: Coverages,
): Gating {
  const scale = totalScale({ method, dimensions });
  const doubtful = withDoubts(scope, unverified);
  const number: NodeNumber = (what, id, run): Value | undefined => {
    const node = nodes.get(id);
    if (what === "score") {
      const state = id === "total" ? tree.total : tree.state(id);
      return scoreIn(state, run, node ? scaleOf(method, node.weight) : scale);
    }
    const below = node ? leavesOf(node) : indicators;
    return run === "value" ? coverages.of(below).share : coverages.shareAt(run, below);
  };
  const isFinal = (id: string) => !unverified.has(id) && isMissing(answers.get(id));
  const isSettled = ({ why, inputs }: Absent): boolean =>
    why === "rejected" ||
    (method.missingIsFinal === true && why === "missing" && inputs.length > 0 && inputs.every(isFinal));
  const decided = (asked: Scope, run: Run) => decideGates(gates, asked, number, run, isSettled);
  const decide = (run: Run): readonly GateOutcome[] =>
    run === "value" ? atWorst(decided(scope, run), () => decided(scope, "low")) : decided(doubtful, run);
  const known: Partial<Record<Run, readonly GateOutcome[]>> = {};
  return (run) => {
    known[run] ??= decide(run);
    return known[run];
  };
}

/** Neither answered, wrongly or not, nor claimed not to apply; of a table some cells may be missing. */
function isMissing(answer: Answer | undefined): boolean {
  return answer?.status !== "error" && answer?.status !== "claimed";
}

/** A node's score as gates see it; nothing where it is not to be scored, and what is missing is named. */
function scoreIn(state: State | undefined, run: Run, scale: Scale): Value | undefined {
  const score = state?.score(run);
  // A norm is no answer: what rests on one is undecided, and acts at worst.
  if (run === "value" && state && state.imputed.length > 0) return new Absent("missing", state.imputed);
  if (isScore(score)) return onScale(score, scale);
  switch (state?.outcome.kind) {
    case "not-applicable":
    case "unscored":
      return undefined;
    case "missing":
    case "error":
      return new Absent("missing", state.outcome.inputs);
    default:
      return new Absent("missing", []);
  }
}

/** At the ends of the interval an unverified answer is as good as none. */
function withDoubts(scope: Scope, unverified: ReadonlySet<string>): Scope {
  if (unverified.size === 0) return scope;
  const doubt = (id: string): Absent | undefined => (unverified.has(id) ? new Absent("missing", [id]) : undefined);
  return {
    ...scope,
    name: (id) => doubt(id) ?? scope.name(id),
    column: (table, id) => doubt(table) ?? scope.column(table, id),
  };
}
