/** The rules on the total, as they are written, to the model: gates that deduct, add or cap, and grades. */
import { defined, type Gate, type Grade, given, readText } from "../model/index.ts";
import { parseQuantity, zero } from "../quantity/index.ts";
import type { StandardDocument } from "../schema/types.gen.ts";
import { type Context, noUnit, readCitations, readFormula, readNumber } from "./context.ts";
import { below, type Part, standardPart } from "./report.ts";
import { gateShape, unknownReference } from "./rules/standard/index.ts";

type GateText = NonNullable<StandardDocument["gates"]>[number];

export function buildGrades(context: Context, { grades = [] }: StandardDocument): readonly Grade[] {
  return grades.flatMap(({ id, from: written, title, meaning }, i): Grade[] => {
    const from = readNumber(context, written, noUnit, below(standardPart, "grades", i, "from"));
    return from ? [{ id, from, title: readText(title ?? id), ...defined({ meaning: given(meaning, readText) }) }] : [];
  });
}

export function buildGates(context: Context, text: StandardDocument): readonly Gate[] {
  return (text.gates ?? []).flatMap((gate, i): Gate[] => {
    const { id, title, when, source } = gate;
    const part = below(standardPart, "gates", i);
    if (!hasShape(gate)) {
      context.report(gateShape, part, { id });
      return [];
    }
    const condition = given(when, (written) =>
      readFormula(context, written, below(part, "when"), { is: "truth" }, { nodes: true }),
    );
    const effect =
      gate.cap === undefined
        ? readAmount(context, gate, part)
        : readCap(context, text, String(gate.cap), below(part, "cap"));
    return effect
      ? [{ id, title: readText(title), sources: readCitations(source), ...defined({ when: condition }), effect }]
      : [];
  });
}

/** One effect; what deducts or adds is bounded, and a cap has its condition. */
function hasShape({ deduct, bonus, cap, when, "at-most": atMost }: GateText): boolean {
  if ([deduct, bonus, cap].filter((way) => way !== undefined).length !== 1) return false;
  return cap === undefined ? atMost !== undefined : atMost === undefined && when !== undefined;
}

function readAmount(context: Context, gate: GateText, part: Part): Gate["effect"] | undefined {
  const kind = gate.deduct === undefined ? "bonus" : "deduct";
  const amount = readFormula(context, gate[kind], below(part, kind), { is: "number", kind: {} });
  const atMost = readNumber(context, gate["at-most"], noUnit, below(part, "at-most"));
  return amount && atMost && { kind, amount, atMost };
}

function readCap(context: Context, { grades }: StandardDocument, cap: string, part: Part): Gate["effect"] {
  const grade = grades?.find(({ id }) => id === cap);
  if (grade) return { kind: "cap-grade", grade: grade.id };
  const read = parseQuantity(cap, noUnit, context.units);
  if ("value" in read) return { kind: "cap-score", score: read.value };
  context.report(unknownReference, part, { what: "grade", id: cap });
  return { kind: "cap-score", score: zero };
}
