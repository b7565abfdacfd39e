/** The inputs that can move a number: used by a scored indicator, by a gate, or by a parameter that one of them uses. */
import { namesIn } from "../formula/index.ts";
import type { Standard } from "../model/index.ts";

export function scoredInputs({
  indicators,
  gates,
  parameters,
}: Pick<Standard, "indicators" | "gates" | "parameters">): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { scoring, uses } of indicators) if (scoring) for (const id of uses) used.add(id);
  for (const { effect, when } of gates) {
    const formulas = [...("amount" in effect ? [effect.amount] : []), ...(when ? [when] : [])];
    for (const name of formulas.flatMap(namesIn)) {
      const parameter = parameters.get(name);
      if (parameter?.value.kind === "by") used.add(parameter.value.input);
      else used.add(name);
    }
  }
  return used;
}
