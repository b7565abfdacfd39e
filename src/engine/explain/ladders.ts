/** The values at which the score of an indicator changes its course: what is drawn of it before any city is scored. */
import { answerScope } from "../evaluate/index.ts";
import { everyPart, namesIn } from "../formula/index.ts";
import type { Answer, Indicator, Input, Standard } from "../model/index.ts";
import { boundsOf, type Rung, rungsOf } from "../scoring/index.ts";

export interface Ladder {
  /** On which the bounds depend, where they do. */
  readonly choice?: string;
  readonly rungs: readonly Rung[];
}

export interface Ladders {
  /** Whose choices the ladders are for. */
  readonly input?: Input;
  readonly ladders: readonly Ladder[];
}

/** Nothing where the score is no matter of steps, or where they depend on further answers. */
export function laddersOf(standard: Standard, { scoring }: Indicator): Ladders | undefined {
  if (!scoring) return undefined;
  const bounds = boundsOf(scoring);
  if (bounds.some((bound) => [...everyPart(bound)].some(({ op }) => op === "period"))) return undefined;
  const chosen = bounds.flatMap(namesIn).flatMap((name) => chooser(standard, name));
  const [input, other] = new Set(chosen);
  if (other) return undefined;
  if (!input) {
    const rungs = rungsOf(scoring, answerScope(standard, { answers: new Map(), period }));
    return rungs && { ladders: [{ rungs }] };
  }
  const choices = input.asks.kind === "choice" ? [...input.asks.choices.keys()] : [];
  const ladders = choices.flatMap((choice) => {
    const rungs = rungsOf(scoring, answerScope(standard, { answers: answered(input, choice), period }));
    return rungs ? [{ choice, rungs }] : [];
  });
  return ladders.length < choices.length ? undefined : { input, ladders };
}

const period = { from: 0, to: 0 };

/** The input by whose choice a parameter has its value. */
function chooser({ parameters, inputs }: Standard, name: string): readonly Input[] {
  const value = parameters.get(name)?.value;
  const input = value?.kind === "by" ? inputs.get(value.input) : inputs.get(name);
  return input?.asks.kind === "choice" ? [input] : [];
}

function answered({ id }: Input, choice: string): ReadonlyMap<string, Answer> {
  const answer: Answer = { input: id, status: "answered", value: { kind: "choice", choice }, evidence: [] };
  return new Map([[id, answer]]);
}
