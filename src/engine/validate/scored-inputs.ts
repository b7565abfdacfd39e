/** The inputs that can move a number or a class: used by a scored or rated indicator, by a gate, by the rating, by a norm, or by a parameter that one of them uses. */
import { namesIn } from "../formula/index.ts";
import { type Assessment, type Formula, type Gate, ratingFormulas, type Standard } from "../model/index.ts";

export function scoredInputs({
  indicators,
  nodes,
  gates,
  parameters,
  rating,
}: Pick<Standard, "indicators" | "nodes" | "gates" | "parameters" | "rating">): ReadonlySet<string> {
  const ofIndicators = indicators.flatMap(({ scoring, rating: own, uses }) => (scoring || own ? uses : []));
  const ratings = [...nodes.values(), { rating: rating?.rules.get("total") }].flatMap(({ rating: own }) => own ?? []);
  const norms = indicators.flatMap(({ impute }) => (impute ? [impute.value] : []));
  const others = [...gates.flatMap(formulasOf), ...ratings.flatMap(ratingFormulas), ...norms];
  const ofOthers = others.flatMap(namesIn).map((name) => {
    const value = parameters.get(name)?.value;
    return value?.kind === "by" ? value.input : name;
  });
  return new Set([...ofIndicators, ...ofOthers]);
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
