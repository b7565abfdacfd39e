/** The inputs that can move a number: used by a scored indicator, by a gate, or by a parameter that one of them uses. */
import { namesIn } from "../formula/index.ts";
import type { Assessment, Formula, Gate, Standard } from "../model/index.ts";

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

/** What a reviewer is to decide: every answer and claim, right or wrong, on which something scored or a gate rests. */
export function toBeDecided(standard: Standard, { answers }: Pick<Assessment, "answers">): readonly string[] {
  const counting = scoredInputs(standard);
  const given = (id: string) => ["answered", "claimed", "error"].includes(answers.get(id)?.status ?? "");
  return [...standard.inputs.keys()].filter((id) => counting.has(id) && given(id));
}

function formulasOf({ effect, when }: Gate): readonly Formula[] {
  return [...("amount" in effect ? [effect.amount] : []), ...(when ? [when] : [])];
}
