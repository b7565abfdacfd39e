/** What the phases of one city show: submissions against their targets, totals, and what changed between them. */
import { headline, type Participant, type Programme, type Standard } from "../model/index.ts";
import { Decimal, publish } from "../quantity/index.ts";
import type { PublishedTotal } from "../schema/types.gen.ts";
import { type Change, explainChange } from "./change.ts";
import { copied } from "./copied.ts";
import type { Keep } from "./keep.ts";
import type { Lateness } from "./lateness.ts";
import type { CityOutcome, PhaseState, Scored, SubmissionState } from "./outcome.ts";

type Moved = NonNullable<CityOutcome["change"]>;

export function headlinesOf(
  phases: Programme["phases"],
  scoredIn: (phase: string) => Scored | undefined,
): ReadonlyMap<string, PublishedTotal> {
  return new Map(
    phases.flatMap(({ id }) => {
      const scored = scoredIn(id);
      return scored ? [[id, copied(headline(scored.result))]] : [];
    }),
  );
}

export function keptChange({ from, to }: Moved, why: () => Change): Moved {
  return {
    from,
    to,
    get why() {
      return why();
    },
  };
}

export function phaseOf(
  { targets }: Participant,
  phase: string,
  state: SubmissionState,
  late: readonly Lateness[],
  keep: Keep,
): CityOutcome["phases"][number] {
  const target = targets.get(phase);
  const score = state.status === "scored" ? headline(state.scored.result).outcome.score : undefined;
  return {
    phase,
    state: toPhaseState(state, keep),
    late,
    ...(target ? { target: publish(target) } : {}),
    ...(target && score !== undefined ? { met: new Decimal(score).greaterThanOrEqualTo(target) } : {}),
  };
}

function toPhaseState(state: SubmissionState, keep: Keep): PhaseState {
  if (state.status !== "scored") return state;
  const { receipt } = state;
  const { review, own } = state.scored;
  const result = keep(state.scored.result);
  return {
    status: "scored",
    get result() {
      return result();
    },
    ...(review ? { review } : {}),
    ...(receipt ? { receipt } : {}),
    ...(own ? { own: copied(own) } : {}),
  };
}

export function changeOf(
  standard: Standard,
  phases: Programme["phases"],
  scoredIn: (phase: string) => Scored | undefined,
): CityOutcome["change"] {
  const totalled = phases.flatMap((phase) => {
    const scored = scoredIn(phase.id);
    return scored && headline(scored.result).outcome.kind === "scored" ? [{ phase: phase.id, scored }] : [];
  });
  const [first, last] = [totalled[0], totalled.at(-1)];
  if (!first || !last || first === last) return undefined;
  const why = explainChange(standard, first.scored, last.scored);
  return why && { from: first.phase, to: last.phase, why };
}
