/** What an edition says of the one before it, as it is written, to the model. */
import { parseFormula } from "../formula/index.ts";
import { defined, given, type Replaces, readText, type Successor } from "../model/index.ts";
import type { StandardDocument, SuccessorText } from "../schema/types.gen.ts";
import { type Context, reportFormula } from "./context.ts";
import { below, type Part, standardPart } from "./report.ts";
import { successorShape } from "./rules/edition.ts";

type ReplacesText = NonNullable<StandardDocument["replaces"]>;

export function buildReplaces(context: Context, { standard, successors = {}, notes = {} }: ReplacesText): Replaces {
  const part = below(standardPart, "replaces", "successors");
  return {
    standard: String(standard),
    successors: new Map(
      Object.entries(successors).flatMap(([id, text]): [string, Successor][] => {
        const successor = buildSuccessor(context, id, text, below(part, id));
        return successor ? [[id, successor]] : [];
      }),
    ),
    notes: new Map(
      Object.entries(notes).map(([id, { says, text }]) => [
        id,
        { says: new Set(says), ...defined({ text: given(text, readText) }) },
      ]),
    ),
  };
}

function buildSuccessor(context: Context, id: string, text: SuccessorText, part: Part): Successor | undefined {
  const { same, converted, by, other, ended } = text;
  const ways = [same, converted, other, ended].filter((way) => way !== undefined);
  if (ways.length !== 1 || (converted === undefined) !== (by === undefined)) {
    context.report(successorShape, { ...part, key: true }, { id });
    return undefined;
  }
  if (same !== undefined) return { kind: "same", to: same };
  if (other !== undefined) return { kind: "other", reason: readText(other) };
  if (ended !== undefined) return { kind: "ended", reason: readText(ended) };
  const written = String(by);
  try {
    return { kind: "converted", to: String(converted), by: parseFormula(written, context.units), written };
  } catch (problem) {
    reportFormula(context.report, problem, below(part, "by"));
    return undefined;
  }
}
