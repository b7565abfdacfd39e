/** One indicator's score traced back to the answers, as data: what a screen or a page needs to show every step. */
import { everyPart, writeFormula } from "../formula/index.ts";
import {
  defined,
  type Formula,
  given,
  type Indicator,
  type Input,
  type Locale,
  type Method,
  type Scoring,
  type Standard,
} from "../model/index.ts";
import { Decimal, parseUnit, publish, type Unit, type UnitTable, unitWords, withUnit } from "../quantity/index.ts";
import type { PublishedAnswer, PublishedNode, ResultDocument } from "../schema/types.gen.ts";
import { explainScore } from "../scoring/index.ts";

/** A formula, with the values put in, and what it gives. Texts are ready to show; numbers keep full precision. */
export interface Step {
  readonly what: "shared" | "applicable" | "require" | "value" | "score";
  /** As the standard writes it: visits-booked / visits-total; of a score in the words of mathematics. */
  readonly formula: string;
  /** With the values put in: 1200000 / 2400000. */
  readonly withValues: string;
  /** 50 %, true, 100. Absent where there is none. */
  readonly gives?: string;
}

/** An indicator's score, step by step, with the answers that it uses. */
export interface Explanation {
  readonly indicator: Indicator;
  readonly node: PublishedNode;
  /** The inputs that it uses, each with its answer. */
  readonly inputs: readonly { readonly input: Input; readonly answer: PublishedAnswer }[];
  readonly steps: readonly Step[];
}

/** `id` is an indicator of the standard; units are said in the language. */
export function explainIndicator(result: ResultDocument, standard: Standard, id: string, locale: Locale): Explanation {
  const indicator = standard.nodes.get(id);
  const node = result.nodes.find((each) => each.id === id);
  if (indicator?.kind !== "indicator" || !node) throw new Error(`${standard.reference} has no indicator ${id}`);
  const answers = new Map(result.answers.map((answer) => [answer.input, answer]));
  const inputs = indicator.uses.flatMap((use) => {
    const [input, answer] = [standard.inputs.get(use), answers.get(use)];
    return input && answer ? [{ input, answer }] : [];
  });
  return {
    indicator,
    node,
    inputs,
    steps: steps(indicator, node, standard, result, answers, speaker(standard.units, locale)),
  };
}

/** Numbers with the unit as readers say it: 90天, 32张/千人; and formulas with such numbers. */
interface Speaker {
  readonly number: (number: string, unit: Unit) => string;
  readonly formula: (formula: Formula, replace?: (part: Formula) => string | undefined) => string;
}

function speaker(table: UnitTable, locale: Locale): Speaker {
  const number = (text: string, unit: Unit) => withUnit(text, unitWords(unit, table, locale, text));
  const constant = (part: Formula): string | undefined => {
    const [, text, behind] = (part.op === "number" && /^(\S+) +(.+)$/.exec(part.written)) || [];
    const unit = behind === undefined ? undefined : parseUnit(behind, table);
    return text !== undefined && unit && !("problem" in unit) ? number(text, unit) : undefined;
  };
  return {
    number,
    formula: (formula, replace = () => undefined) => writeFormula(formula, (part) => replace(part) ?? constant(part)),
  };
}

type Answers = ReadonlyMap<string, PublishedAnswer>;

function steps(
  indicator: Indicator,
  node: PublishedNode,
  standard: Standard,
  result: ResultDocument,
  answers: Answers,
  speak: Speaker,
): readonly Step[] {
  const { applicable, require, scoring, unit } = indicator;
  const put = (formula: Formula, value?: string): string =>
    speak.formula(formula, (part) => {
      if (part.op === "shared") return `(${put(part.of, value)})`;
      return part.op === "name" && part.name === "value" ? value : valueText(part, standard, result, answers, speak);
    });
  const step = (what: Step["what"], formula: Formula, gives: string | undefined): Step => ({
    what,
    formula: speak.formula(formula),
    withValues: put(formula),
    ...defined({ gives }),
  });
  const used = sharedIn([...(applicable ? [applicable] : []), ...(require ? [require] : []), indicator.value]);
  const shared = used.map(({ name, of }) => {
    const written = step("shared", of, undefined);
    return { ...written, formula: `${name} = ${written.formula}` };
  });
  const condition = applicable ? [step("applicable", applicable, appliesText(node))] : [];
  if (node.outcome.kind === "not-applicable") return condition;
  return [
    ...shared,
    ...condition,
    ...(require ? [step("require", require, requirementText(node))] : []),
    ...(indicator.valueText === undefined
      ? []
      : [
          step(
            "value",
            indicator.value,
            given(node.value, (value) => valueIn(value, unit, speak)),
          ),
        ]),
    ...(scoring ? [scoreStep(indicator, scoring, node, standard, { ...speak, put }, answers.get(indicator.id))] : []),
  ];
}

/** The formulas with a name that others use, each once, those before that it uses. */
function sharedIn(formulas: readonly Formula[]): readonly (Formula & { op: "shared" })[] {
  const parts = formulas.flatMap((formula) => [...everyPart(formula)]).filter((part) => part.op === "shared");
  return [...new Map(parts.reverse().map((part) => [part.name, part])).values()];
}

/** Whether the condition held; nothing where an answer to it is missing. */
function appliesText({ outcome, value }: PublishedNode): string | undefined {
  if (outcome.kind === "missing" && value === undefined) return undefined;
  return String(!(outcome.kind === "not-applicable" && outcome.by === "standard"));
}

function requirementText({ outcome: { kind, reason } }: PublishedNode): string | undefined {
  if (kind === "scored") return "true";
  return reason === "assessment/requirement" ? "false" : undefined;
}

/** What a name stands for, as the city answered it, in base units where a unit would mislead. */
function valueText(
  part: Formula,
  { inputs, parameters }: Standard,
  { assessment }: ResultDocument,
  answers: Answers,
  speak: Speaker,
): string | undefined {
  if (part.op === "period") return assessment.period[part.side];
  if (part.op === "column") return `${part.table}.${part.column}`;
  if (part.op !== "name") return undefined;
  const input = inputs.get(part.name);
  const answer = answers.get(part.name);
  if (input && answer) {
    if (answer.number !== undefined && input.asks.kind === "quantity")
      return baseText(answer.number, input.asks.unit, speak);
    return answer.date ?? (answer.choice === undefined ? "?" : `"${answer.choice}"`);
  }
  const parameter = parameters.get(part.name);
  if (parameter?.value.kind === "by")
    return parameter.written.get(answers.get(parameter.value.input)?.choice ?? "") ?? "?";
  return parameter?.written.get("");
}

/** 12.5 万人次 is 125000: so the formula can be followed with a calculator. Money and measures keep their unit. */
function baseText(number: string, unit: Unit, speak: Speaker): string {
  const isShare = unit.written === "%" || unit.written === "‰";
  return !isShare && Object.keys(unit.kind).length === 0
    ? publish(new Decimal(number).times(unit.factor))
    : speak.number(number, unit);
}

function valueIn(number: string, unit: Unit | undefined, speak: Speaker): string {
  const shown = new Decimal(number).toSignificantDigits(12).toString();
  return unit === undefined ? shown : speak.number(shown, unit);
}

function scoreStep(
  { unit, weight }: Indicator,
  scoring: Scoring,
  node: PublishedNode,
  { method }: Standard,
  speak: Speaker & { readonly put: (formula: Formula, value?: string) => string },
  answer: PublishedAnswer | undefined,
): Step {
  const value = node.value === undefined ? "?" : valueIn(node.value, unit, speak);
  return {
    what: "score",
    ...explainScore(scoring, {
      formula: (formula) => speak.formula(formula),
      filled: (formula) => speak.put(formula, value),
      score: (score) =>
        publish(method.points ? score.times(weight) : method.from.plus(score.times(method.to.minus(method.from)))),
      value,
      span: spanText(method, weight),
      ...defined({ choice: answer?.choice, items: answer?.items }),
    }),
    ...defined({ gives: node.outcome.score }),
  };
}

/** How 0 to 1 becomes the scale: × 100. */
function spanText({ points, from, to }: Method, weight: Decimal): string {
  if (points) return ` × ${publish(weight)}`;
  if (from.isZero()) return to.equals(1) ? "" : ` × ${publish(to)}`;
  return ` × ${publish(to.minus(from))} + ${publish(from)}`;
}
