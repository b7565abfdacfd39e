/** Inputs as they are written, to inputs of the model. */
import { namesIn } from "../formula/index.ts";
import { type Asks, type Column, defined, given, type Input, isTrue, readText } from "../model/index.ts";
import { type Decimal, parseUnit, type Unit } from "../quantity/index.ts";
import type { ColumnText, IndicatorText, InputText } from "../schema/types.gen.ts";
import { type Context, readBound, readNumber } from "./context.ts";
import { below, type Part } from "./report.ts";
import * as rules from "./rules/standard/index.ts";

export function buildInput(
  context: Context,
  id: string,
  text: InputText,
  part: Part,
  dimension?: string,
): Input | undefined {
  const asks = readAsks(context, text, part);
  return asks && finish(context, id, text, asks, part, dimension);
}

/** The input of an indicator that asks a question of its own. */
export function buildQuestion(
  context: Context,
  id: string,
  text: IndicatorText,
  asks: Asks | undefined,
  part: Part,
  dimension: string,
): Input | undefined {
  const { question, unit, minimum, maximum } = text;
  if (question === undefined) return undefined;
  const asked = asks ?? readAsks(context, { question, ...defined({ unit, minimum, maximum }) }, part);
  return asked && finish(context, id, { ...text, question }, asked, part, dimension);
}

type Asking = "question" | "owner" | "evidence" | "claim" | "restricted" | "note" | UsualKey;

function finish(
  context: Context,
  id: string,
  text: Pick<InputText, Asking>,
  asks: Asks,
  part: Part,
  dimension?: string,
): Input {
  const { question, owner, evidence, claim, restricted, note } = text;
  return {
    id,
    question: readText(question),
    asks,
    evidence: {
      required: isTrue(evidence?.required),
      kinds: evidence?.kinds ?? [],
      coversPeriod: evidence?.covers === "period",
    },
    claimable: claim === "allowed",
    restricted: isTrue(restricted),
    ...defined({ usual: readUsual(context, id, text, asks, part), owner, note: given(note, readText), dimension }),
  };
}

type UsualKey = "at-least" | "at-most";

/** Limits that are formulas over other answers. */
function readUsual(
  context: Context,
  id: string,
  text: Pick<InputText, UsualKey>,
  asks: Asks,
  part: Part,
): Input["usual"] {
  const read = (key: UsualKey) =>
    given(text[key], (written) => {
      const place = below(part, key);
      if (asks.kind !== "quantity") return context.report(rules.limitOfNumber, { ...place, key: true }, { id, key });
      const formula = readBound(context, written, asks.unit, place);
      if (formula && namesIn(formula).includes(id)) context.report(rules.limitOfItself, place, { id, key });
      return formula;
    });
  const usual = defined({ atLeast: read("at-least") ?? undefined, atMost: read("at-most") ?? undefined });
  return Object.keys(usual).length > 0 ? usual : undefined;
}

function readAsks(context: Context, text: InputText, part: Part): Asks | undefined {
  const { unit, choices, columns, rows } = text;
  const ways = [unit, choices, columns].filter((way) => way !== undefined).length;
  if (ways !== 1 || (columns !== undefined) !== (rows !== undefined)) {
    context.report(rules.inputAsks, { ...part, key: true }, { id: String(part.path.at(-1)) });
    return undefined;
  }
  if (choices)
    return { kind: "choice", choices: new Map(Object.entries(choices).map(([id, title]) => [id, readText(title)])) };
  if (columns && rows) return { kind: "table", rows, columns: readColumns(context, columns, part) };
  if (unit === "date") return { kind: "date" };
  const read = readUnit(context, unit, below(part, "unit"));
  return read && { kind: "quantity", unit: read, ...readBounds(context, text, read, part) };
}

function readColumns(
  context: Context,
  columns: Readonly<Record<string, ColumnText>>,
  part: Part,
): ReadonlyMap<string, Column> {
  const read = new Map<string, Column>();
  for (const [id, column] of Object.entries(columns)) {
    const place = below(part, "columns", id);
    const unit = readUnit(context, column.unit, below(place, "unit"));
    if (unit)
      read.set(id, { id, title: readText(column.title ?? id), unit, ...readBounds(context, column, unit, place) });
  }
  return read;
}

export function readUnit(context: Context, text: unknown, part: Part): Unit | undefined {
  const unit = parseUnit(String(text), context.units);
  if (!("problem" in unit)) return unit;
  context.report(rules.unknownUnit, part, { found: unit.word });
  return undefined;
}

function readBounds(
  context: Context,
  text: Pick<InputText, "minimum" | "maximum">,
  unit: Unit,
  part: Part,
): { minimum?: Decimal; maximum?: Decimal } {
  const read = (key: "minimum" | "maximum") =>
    given(text[key], (written) => readNumber(context, written, unit, below(part, key)));
  const [minimum, maximum] = [read("minimum"), read("maximum")];
  if (minimum && maximum && minimum.greaterThan(maximum))
    context.report(rules.bounds, below(part, "minimum"), { low: String(text.minimum), high: String(text.maximum) });
  return defined({ minimum, maximum });
}
