/** One number of a result, traced back to the answers that it comes from. */
import type { Part } from "../../../document/blocks.ts";
import type { Locale, Standard } from "../../../model/index.ts";
import type { ResultDocument } from "../../../schema/types.gen.ts";
import { gatesView } from "../../city/gates.ts";
import { chapters } from "../../city/indicators.ts";
import { subject as makeSubject } from "../../shared/subject.ts";
import type { PlaceOf } from "./answers.ts";
import { branchPart } from "./branch.ts";
import { gatePart, indicatorPart, inputPart } from "./parts.ts";

export type { PlaceOf } from "./answers.ts";

/** `id` names an indicator, a group, a dimension, a gate or an input; `undefined` if the standard has nothing of that id. */
export function explainPart(
  result: ResultDocument,
  standard: Standard,
  locale: Locale,
  { id, placeOf }: { readonly id: string; readonly placeOf: PlaceOf },
): Part | undefined {
  const subject = makeSubject(result, standard, locale);
  const indicators = chapters(subject).flatMap((chapter) => chapter.indicators);
  const gates = gatesView(subject);
  const indicator = indicators.find((each) => each.id === id);
  if (indicator) return indicatorPart(subject, indicator, placeOf);
  const gate = gates.gates.find((each) => each.id === id);
  if (gate) return gatePart(subject, gates, gate, placeOf);
  const input = standard.nodes.has(id) ? undefined : standard.inputs.get(id);
  if (input) {
    const users = [...indicators, ...gates.gates].filter(({ answers }) => answers.some((answer) => answer.id === id));
    return inputPart(subject, input, users, placeOf);
  }
  const node = standard.nodes.get(id);
  return node && node.kind !== "indicator" ? branchPart(subject, node, indicators) : undefined;
}
