/** One answer as it is written, to the value that its input asks for; what cannot be right is reported. */
import { type Data, fullWidthFacts, intakeRules, isObject } from "../intake/index.ts";
import type { AnswerValue, Asks, Input, Path, Row, Worded } from "../model/index.ts";
import {
  type Decimal,
  isPlaceholder,
  parseDay,
  parseQuantity,
  type Unit,
  type UnitTable,
  unitWords,
} from "../quantity/index.ts";
import { type Choices, choiceFacts } from "./choice-facts.ts";
import { dateFacts } from "./date-facts.ts";
import { nearest } from "./nearest.ts";
import type { Part, Report } from "./report.ts";
import { reportNumber, unitFact } from "./report-number.ts";
import * as rules from "./rules/assessment/index.ts";
import { fullWidth, noValue } from "./rules/numbers.ts";

/** What reading an answer needs. Paths of the report begin at the answer. */
interface Reader {
  readonly units: UnitTable;
  readonly report: Report;
  /** How to write that the input does not apply, if that may be claimed. */
  readonly claim: Worded | undefined;
}

/** `undefined` if the answer is wrong. */
export function readAnswer(
  { id, asks, claimable }: Input,
  data: Data,
  units: UnitTable,
  report: Report,
): AnswerValue | undefined {
  const reader = { units, report, claim: claimable ? claim : undefined };
  switch (asks.kind) {
    case "quantity":
      return typeof data === "string" ? readQuantity(asks, data, reader) : wrongForm(id, asks, data, reader);
    case "date":
      return typeof data === "string" ? readDate(data, reader) : wrongForm(id, asks, data, reader);
    case "choice":
      return typeof data === "string" ? readChoice(asks.choices, data, reader) : wrongForm(id, asks, data, reader);
    case "levels":
      return typeof data === "string" ? readChoice(asks.levels, data, reader) : wrongForm(id, asks, data, reader);
    case "checklist":
      return Array.isArray(data) ? readItems(asks.items, data, reader) : wrongForm(id, asks, data, reader);
    case "table":
      return Array.isArray(data) ? readTable(id, asks, data, reader) : wrongForm(id, asks, data, reader);
  }
}

/** A part of the answer. */
function at(...path: Path): Part {
  return { document: "", path };
}

const claim: Worded = {
  fact: "not-applicable",
  zh: "{ not-applicable: 理由 }",
  en: "{ not-applicable: reason }",
};

const forms: Readonly<Record<Asks["kind"], string>> = {
  quantity: "number",
  date: "date",
  choice: "choice",
  levels: "level",
  checklist: "list",
  table: "table",
};

function wrongForm(id: string, asks: Asks, data: Data, { report, claim }: Reader): undefined {
  if (typeof data === "string" && isPlaceholder(data))
    report(noValue, at(), { written: data, zero: asks.kind === "checklist" ? "[]" : undefined, claim });
  else report(rules.wrongForm, at(), { id, expected: forms[asks.kind], how: howTo(asks) });
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

function readQuantity(bounds: Bounds, written: string, reader: Reader): AnswerValue | undefined {
  const number = readNumber(bounds, written, reader, at());
  return number && { kind: "quantity", number };
}

function readNumber(
  { unit, minimum, maximum }: Bounds,
  written: string,
  { units, report, claim }: Reader,
  part: Part,
): Decimal | undefined {
  const read = parseQuantity(written, unit, units);
  if ("problem" in read) {
    const zero = minimum?.greaterThan(0) ? undefined : "0";
    if (read.problem === "no-value") report(noValue, part, { written, zero, claim });
    else reportNumber(report, part, { written, ...read }, unitFact(unit, units));
    return undefined;
  }
  const { value, normalised, bare } = read;
  if (minimum && value.lessThan(minimum)) {
    report(rules.belowMinimum, part, { written, minimum: inUnit(minimum, unit, units) });
    return undefined;
  }
  if (maximum && value.greaterThan(maximum)) {
    report(rules.aboveMaximum, part, { written, maximum: inUnit(maximum, unit, units) });
    return undefined;
  }
  if (normalised !== undefined) report(fullWidth, part, { written, ordinary: normalised });
  if (bare && unit.written === "%" && value.greaterThan(0) && value.lessThanOrEqualTo("0.01") && /\./.test(written))
    report(rules.maybeFraction, part, { written, percent: String(value.times(10_000)) });
  return value;
}

function inUnit(value: Decimal, unit: Unit, units: UnitTable): Worded {
  const number = String(value.div(unit.factor));
  const words = (locale: "zh" | "en") => `${number} ${unitWords(unit, units, locale, number)}`.trim();
  return { fact: `${number} ${unit.written}`.trim(), zh: words("zh"), en: words("en") };
}

function readDate(written: string, { report, claim }: Reader): AnswerValue | undefined {
  const day = parseDay(written.trim());
  if (day !== undefined) return { kind: "date", day };
  if (isPlaceholder(written)) report(noValue, at(), { written, claim });
  else report(rules.date, at(), dateFacts(written));
  return undefined;
}

function readChoice(known: Choices, written: string, { report, claim }: Reader): AnswerValue | undefined {
  if (known.has(written)) return { kind: "choice", choice: written };
  const facts = choiceFacts(known, written);
  if (isPlaceholder(written) && !facts.nearest) report(noValue, at(), { written, claim });
  else report(rules.unknownChoice, at(), facts);
  return undefined;
}

function readItems(known: Choices, data: readonly Data[], { report }: Reader): AnswerValue | undefined {
  const items = new Set<string>();
  let right = true;
  data.forEach((item, i) => {
    const written = typeof item === "string" ? item : "…";
    const sign = /[，、]/.exec(written)?.[0];
    if (sign !== undefined) report(intakeRules.fullWidthPunctuation, at(i), fullWidthFacts(sign));
    else if (items.has(written)) report(rules.repeatedItem, at(i), { written });
    else if (!known.has(written)) report(rules.unknownChoice, at(i), choiceFacts(known, written));
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
  reader: Reader,
): AnswerValue | undefined {
  let right = true;
  const report: Report = (rule, part, ...facts) => {
    if (rule.severity === "error") right = false;
    reader.report(rule, part, ...facts);
  };
  if (data.length === 0) report(rules.emptyTable, at(), { id });
  const labels = new Set<string>();
  const rows = data.map((row, i): Row => {
    if (!isObject(row)) {
      report(rules.rowLabel, at(i), { id, column: asks.rows });
      return { label: "", cells: new Map() };
    }
    const label = row[asks.rows];
    if (typeof label !== "string" || label.trim() === "") report(rules.rowLabel, at(i), { id, column: asks.rows });
    else if (labels.has(label)) report(rules.repeatedRow, at(i, asks.rows), { id, written: label });
    else labels.add(label);
    return { label: typeof label === "string" ? label : "", cells: readCells(id, asks, row, { ...reader, report }, i) };
  });
  return right ? { kind: "table", rows } : undefined;
}

function readCells(
  id: string,
  { rows, columns }: Asks & { kind: "table" },
  row: { readonly [key: string]: Data },
  reader: Reader,
  i: number,
): ReadonlyMap<string, Decimal> {
  const cells = new Map<string, Decimal>();
  for (const [key, cell] of Object.entries(row)) {
    if (key === rows) continue;
    const column = columns.get(key);
    if (!column)
      reader.report(
        rules.unknownColumn,
        { ...at(i, key), key: true },
        {
          id,
          column: key,
          digits: /^[0-9]{3}(?:\.[0-9]+)?$/.test(key) ? key : undefined,
          nearest: nearest(key, columns.keys()),
          known: [rows, ...columns.keys()].join(", "),
        },
      );
    else if (typeof cell === "string" && cell.trim() !== "") {
      const number = readNumber(column, cell, reader, at(i, key));
      if (number) cells.set(key, number);
    }
  }
  return cells;
}
