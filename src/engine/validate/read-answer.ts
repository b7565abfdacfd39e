/** One answer as it is written, to the value that its input asks for; what cannot be right is reported. */

import { type Data, fullWidthFacts, intakeRules, isObject } from "../intake/index.ts";
import {
  type AnswerValue,
  type Asks,
  type Facts,
  type Input,
  type Path,
  type Row,
  type Rule,
  worded,
} from "../model/index.ts";
import {
  type Decimal,
  parseDay,
  parseQuantity,
  standsForNothing,
  type Unit,
  type UnitTable,
  unitWords,
} from "../quantity/index.ts";
import { type Choices, choiceFacts } from "./choice-facts.ts";
import { dateFacts } from "./date-facts.ts";
import { nearest } from "./nearest.ts";
import * as rules from "./rules/assessment/index.ts";
import { fullWidth, noValue, numberRules } from "./rules/numbers.ts";

/** Reports a rule at a step below the answer. */
export type ReportAnswer = (rule: Rule, below: Path, facts?: Readonly<Record<string, string>>, key?: boolean) => void;

/** Nothing comes back where the answer is wrong. */
export function readAnswer(
  { id, asks, claimable }: Input,
  data: Data,
  units: UnitTable,
  reportAnswer: ReportAnswer,
): AnswerValue | undefined {
  // Whether the input may be claimed not applicable is known here only.
  const report: ReportAnswer = (rule, below, facts = {}, key) =>
    reportAnswer(rule, below, rule === noValue && claimable ? { ...facts, ...claim } : facts, key);
  switch (asks.kind) {
    case "quantity":
      return typeof data === "string" ? readQuantity(asks, data, units, report, []) : wrongForm(id, asks, data, report);
    case "date":
      return typeof data === "string" ? readDate(data, report) : wrongForm(id, asks, data, report);
    case "choice":
      return typeof data === "string" ? readChoice(asks.choices, data, report) : wrongForm(id, asks, data, report);
    case "levels":
      return typeof data === "string" ? readChoice(asks.levels, data, report) : wrongForm(id, asks, data, report);
    case "checklist":
      return Array.isArray(data) ? readItems(asks.items, data, report) : wrongForm(id, asks, data, report);
    case "table":
      return Array.isArray(data) ? readTable(id, asks, data, units, report) : wrongForm(id, asks, data, report);
  }
}

const claim = worded("claim", "not-applicable", {
  zh: "{ not-applicable: 理由 }",
  en: "{ not-applicable: reason }",
});

const forms: Readonly<Record<Asks["kind"], string>> = {
  quantity: "number",
  date: "date",
  choice: "choice",
  levels: "level",
  checklist: "list",
  table: "table",
};

function wrongForm(id: string, asks: Asks, data: Data, report: ReportAnswer): undefined {
  if (typeof data === "string" && standsForNothing(data))
    report(noValue, [], { written: data, zero: asks.kind === "checklist" ? "[]" : "" });
  else report(rules.wrongForm, [], { id, expected: forms[asks.kind], how: howTo(asks) });
}

/** An answer to copy, in the words of the question. */
function howTo(asks: Asks): string {
  switch (asks.kind) {
    case "quantity":
      return "12.5 万";
    case "date":
      return "2025-03-01";
    case "choice":
      return [...asks.choices.keys()][0] ?? "";
    case "levels":
      return [...asks.levels.keys()][0] ?? "";
    case "checklist":
      return `[ ${[...asks.items.keys()].slice(0, 2).join(", ")} ]`;
    case "table":
      return `[{ ${asks.rows}: 东区, ${[...asks.columns.keys()].map((id) => `${id}: 9800`).join(", ")} }]`;
  }
}

interface Bounds {
  readonly unit: Unit;
  readonly minimum?: Decimal;
  readonly maximum?: Decimal;
}

function readQuantity(
  bounds: Bounds,
  written: string,
  units: UnitTable,
  report: ReportAnswer,
  below: Path,
): AnswerValue | undefined {
  const number = readNumber(bounds, written, units, report, below);
  return number && { kind: "quantity", number };
}

function readNumber(
  { unit, minimum, maximum }: Bounds,
  written: string,
  units: UnitTable,
  report: ReportAnswer,
  below: Path,
): Decimal | undefined {
  const read = parseQuantity(written, unit, units);
  if ("problem" in read) {
    const mayBeZero = read.problem === "no-value" && !minimum?.greaterThan(0);
    report(numberRules[read.problem], below, mayBeZero ? { ...read.facts, zero: "0" } : read.facts);
    return undefined;
  }
  const { value, normalised, bare } = read;
  if (minimum && value.lessThan(minimum)) return outside(rules.belowMinimum, inUnit("minimum", minimum, unit, units));
  if (maximum && value.greaterThan(maximum))
    return outside(rules.aboveMaximum, inUnit("maximum", maximum, unit, units));
  if (normalised !== undefined) report(fullWidth, below, { written, ordinary: normalised });
  if (bare && unit.written === "%" && value.greaterThan(0) && value.lessThanOrEqualTo("0.01") && /\./.test(written))
    report(rules.maybeFraction, below, { written, percent: String(value.times(10_000)) });
  return value;

  function outside(rule: Rule, facts: Readonly<Record<string, string>>): undefined {
    report(rule, below, { written, ...facts });
  }
}

function inUnit(name: string, value: Decimal, unit: Unit, units: UnitTable): Facts {
  const number = String(value.div(unit.factor));
  const words = (locale: "zh" | "en") => `${number} ${unitWords(unit, units, locale, number)}`.trim();
  return worded(name, `${number} ${unit.written}`.trim(), { zh: words("zh"), en: words("en") });
}

function readDate(written: string, report: ReportAnswer): AnswerValue | undefined {
  const day = parseDay(written.trim());
  if (day !== undefined) return { kind: "date", day };
  if (standsForNothing(written)) report(noValue, [], { written });
  else report(rules.date, [], dateFacts(written));
  return undefined;
}

function readChoice(known: Choices, written: string, report: ReportAnswer): AnswerValue | undefined {
  if (known.has(written)) return { kind: "choice", choice: written };
  const facts = choiceFacts(known, written);
  if (standsForNothing(written) && !facts["nearest"]) report(noValue, [], { written });
  else report(rules.unknownChoice, [], facts);
  return undefined;
}

function readItems(known: Choices, data: readonly Data[], report: ReportAnswer): AnswerValue | undefined {
  const items = new Set<string>();
  let right = true;
  data.forEach((item, i) => {
    const written = typeof item === "string" ? item : "…";
    const sign = /[，、]/.exec(written)?.[0];
    if (sign !== undefined) report(intakeRules.fullWidthPunctuation, [i], fullWidthFacts(sign));
    else if (items.has(written)) report(rules.repeatedItem, [i], { written });
    else if (!known.has(written)) report(rules.unknownChoice, [i], choiceFacts(known, written));
    else {
      items.add(written);
      return;
    }
    right = false;
  });
  // In the order of the standard, so that the order of writing changes nothing.
  return right ? { kind: "items", items: [...known.keys()].filter((id) => items.has(id)) } : undefined;
}

function readTable(
  id: string,
  asks: Asks & { kind: "table" },
  data: readonly Data[],
  units: UnitTable,
  report: ReportAnswer,
): AnswerValue | undefined {
  let right = true;
  const wrong: ReportAnswer = (rule, below, facts, key) => {
    if (rule.severity === "error") right = false;
    report(rule, below, facts, key);
  };
  if (data.length === 0) wrong(rules.emptyTable, [], { id });
  const labels = new Set<string>();
  const rows = data.map((row, i): Row => {
    if (!isObject(row)) {
      wrong(rules.rowLabel, [i], { id, column: asks.rows });
      return { label: "", cells: new Map() };
    }
    const label = row[asks.rows];
    if (typeof label !== "string" || label.trim() === "") wrong(rules.rowLabel, [i], { id, column: asks.rows });
    else if (labels.has(label)) wrong(rules.repeatedRow, [i, asks.rows], { id, written: label });
    else labels.add(label);
    return { label: typeof label === "string" ? label : "", cells: readCells(id, asks, row, units, wrong, i) };
  });
  return right ? { kind: "table", rows } : undefined;
}

function readCells(
  id: string,
  { rows, columns }: Asks & { kind: "table" },
  row: { readonly [key: string]: Data },
  units: UnitTable,
  report: ReportAnswer,
  i: number,
): ReadonlyMap<string, Decimal> {
  const cells = new Map<string, Decimal>();
  for (const [key, cell] of Object.entries(row)) {
    if (key === rows) continue;
    const column = columns.get(key);
    if (!column)
      report(
        rules.unknownColumn,
        [i, key],
        {
          id,
          column: key,
          digits: /^[0-9]{3}(?:\.[0-9]+)?$/.test(key) ? key : "",
          nearest: nearest(key, columns.keys()) ?? "",
          known: [rows, ...columns.keys()].join(", "),
        },
        true,
      );
    else if (typeof cell === "string" && cell.trim() !== "") {
      const number = readNumber(column, cell, units, report, [i, key]);
      if (number) cells.set(key, number);
    }
  }
  return cells;
}
