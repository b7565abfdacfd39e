/** One answer as it is written, to the value that its input asks for; what cannot be right is reported. */
import { type Data, fullWidthFacts, intakeRules } from "../intake/index.ts";
import type { AnswerValue, Asks, Input, Worded } from "../model/index.ts";
import { isPlaceholder, parseDay, type UnitTable } from "../quantity/index.ts";
import { at, type Reader } from "./answer-reader.ts";
import { type Choices, choiceFacts, chosen } from "./choice-facts.ts";
import { dateFacts } from "./date-facts.ts";
import { type Bounds, readNumber } from "./read-number.ts";
import { readTable } from "./read-table.ts";
import type { Report } from "./report.ts";
import * as rules from "./rules/assessment/index.ts";
import { noValue } from "./rules/numbers.ts";

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

function readQuantity(bounds: Bounds, written: string, reader: Reader): AnswerValue | undefined {
  const number = readNumber(bounds, written, reader, at());
  return number && { kind: "quantity", number };
}

function readDate(written: string, { report, claim }: Reader): AnswerValue | undefined {
  const day = parseDay(written.trim());
  if (day !== undefined) return { kind: "date", day };
  if (isPlaceholder(written)) report(noValue, at(), { written, claim });
  else report(rules.date, at(), dateFacts(written));
  return undefined;
}

function readChoice(known: Choices, written: string, { report, claim }: Reader): AnswerValue | undefined {
  const choice = chosen(known, written);
  if (choice !== undefined) return { kind: "choice", choice };
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
    const id = chosen(known, written);
    const sign = id === undefined ? /[，、]/.exec(written)?.[0] : undefined;
    if (sign !== undefined) report(intakeRules.fullWidthPunctuation, at(i), fullWidthFacts(sign));
    else if (id === undefined) report(rules.unknownChoice, at(i), choiceFacts(known, written));
    else if (items.has(id)) report(rules.repeatedItem, at(i), { written });
    else {
      items.add(id);
      return;
    }
    right = false;
  });
  // In the order of the standard, so that the order of writing changes nothing.
  return right ? { kind: "items", items: [...known.keys()].filter((id) => items.has(id)) } : undefined;
}
