/** Which rows of a table break a requirement. */
import { evaluateFormula, everyPart, namesIn } from "../formula/index.ts";
import {
  type Answer,
  type Column,
  type Formula,
  type Locale,
  type Row,
  type Standard,
  say,
  type Worded,
} from "../model/index.ts";
import { answerScope } from "./answer-scope.ts";
import type { Answered } from "./findings-facts.ts";

/** So many rows are named. */
const mostRows = 5;

/**
 * The rows that break a requirement on their own while the others together meet it, with their numbers; `undefined` where the
 * requirement speaks of the table as a whole, as one on a sum does.
 */
export function brokenRows(standard: Standard, assessment: Answered, require: Formula): Worded | undefined {
  const [id, ...others] = namesIn(require).filter((name) => standard.inputs.get(name)?.asks.kind === "table");
  const answer = assessment.answers.get(id ?? "");
  if (answer?.value?.kind !== "table" || others.length > 0) return undefined;
  const { rows } = answer.value;
  const holds = (some: readonly Row[]) =>
    evaluateFormula(require, answerScope(standard, withRows(assessment, answer, some)));
  const broken = rows.filter((row) => holds([row]) === false);
  const rest = rows.filter((row) => !broken.includes(row));
  if (broken.length === 0 || rest.length === 0 || holds(rest) !== true) return undefined;
  const columns = usedColumns(standard, answer.input, require);
  const words = (locale: Locale) =>
    broken
      .slice(0, mostRows)
      .map((row) => rowWords(row, columns, locale))
      .join(locale === "zh" ? "；" : "; ") + (broken.length > mostRows ? " …" : "");
  return { fact: broken.map(({ label }) => label).join(", "), zh: words("zh"), en: words("en") };
}

function withRows(assessment: Answered, answer: Answer, rows: readonly Row[]): Answered {
  const narrowed = new Map(assessment.answers).set(answer.input, { ...answer, value: { kind: "table", rows } });
  return { ...assessment, answers: narrowed };
}

function usedColumns({ inputs }: Standard, table: string, require: Formula): readonly Column[] {
  const asks = inputs.get(table)?.asks;
  const used = new Set<string>();
  for (const part of everyPart(require)) if (part.op === "column") used.add(part.column);
  return asks?.kind === "table" ? [...asks.columns.values()].filter(({ id }) => used.has(id)) : [];
}

function rowWords({ label, cells }: Row, columns: readonly Column[], locale: Locale): string {
  const numbers = columns.map(({ id, title, unit }) => {
    const number = cells.get(id)?.div(unit.factor).toSignificantDigits(12).toFixed() ?? "–";
    return `${say(title, locale)} ${number}`;
  });
  return locale === "zh" ? `${label}（${numbers.join("，")}）` : `${label} (${numbers.join(", ")})`;
}
