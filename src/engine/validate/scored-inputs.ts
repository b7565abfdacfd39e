/** The inputs that can move a number: used by a scored indicator, by a gate, or by a parameter that one of them uses. */
import { namesIn } from "../formula/index.ts";
import type { Formula, Gate, Standard } from "../model/index.ts";

export function scoredInputs({
  indicators,
  gates,
  parameters,
}: Pick<Standard, "indicators" | "gates" | "parameters">): ReadonlySet<string> {
  const ofIndicators = indicators.flatMap(({ scoring, uses }) => (scoring ? uses : []));
  const ofGates = gates
    .flatMap(formulasOf)
    .flatMap(namesIn)
    .map((name) => {
      const value = parameters.get(name)?.value;
      return value?.kind === "by" ? value.input : name;
    });
  return new Set([...ofIndicators, ...ofGates]);
}

function formulasOf({ effect, when }: Gate): readonly Formula[] {
  return [...("amount" in effect ? [effect.amount] : []), ...(when ? [when] : [])];
}
