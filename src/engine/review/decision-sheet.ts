/**
 * Decisions taken in a spreadsheet: a row for each answer, written by `content/decision-sheet`, filled in by people, and read here.
 *
 *     grid ──codes──▶ rows that were filled in ──record──▶ decisions, each with its cells
 *
 * The record of a row says which answer it is about, what was seen of it, and what was decided by then. What has changed
 * since is refused, and so is a row whose cells come from different rows.
 */
import { type Data, isObject, parseDocument, withoutTitle } from "../intake/index.ts";
import {
  type Assessment,
  canonicalJson,
  type Decision,
  type Diagnostic,
  diagnose,
  digest,
  type Input,
  type Review,
  type Standard,
  say,
  type Verdict,
  verdictWords,
  type Where,
} from "../model/index.ts";
import { type EvidenceFiles, nearest, reviewRules, decisionSheetRules as rules, seen } from "../validate/index.ts";
import type { FilledRow } from "./filled-rows.ts";
import { judgement } from "./reconcile.ts";

/** The columns that are read, by the codes in their heads. */
export const decisionColumns = ["city", "input", "decision", "value", "because", "record"] as const;
type Column = (typeof decisionColumns)[number];

/** What people fill in. */
const entries = ["decision", "value", "because"] as const satisfies readonly Column[];

export const decisionTable = { columns: decisionColumns, entries, absent: rules.notASheet } as const;

type Row = FilledRow<Column>;

/** An answer that is decided on is one of these. */
export interface Reviewable {
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly files: EvidenceFiles;
  readonly review?: Review;
}

export interface SheetDecision {
  readonly input: string;
  readonly decision: Verdict;
  readonly value?: Data;
  readonly because?: string;
  readonly where: Row["where"];
}

/** What a table says of one city. */
export interface CityDecisions {
  readonly decisions: readonly SheetDecision[];
  /** How many decisions the review has already. */
  readonly known: number;
}

/** Says which answer a row is about, what was seen of it, and what had been decided: three short digests. */
export function recordOf(city: string, input: string, { assessment, files, review }: Reviewable): string {
  const answer = assessment.answers.get(input);
  const decision = review?.latest.get(input);
  return [
    short([city, input]),
    answer ? short(seen(answer, assessment.evidence, files)) : "none",
    decision ? short(decisionMark(decision)) : "none",
  ].join("-");
}

/** What tells a decision from any other on the same answer. */
function decisionMark(decision: Decision): unknown {
  const { because = "", on = "", by = "" } = decision;
  return [judgement(decision), because, on, by];
}

/** Letters lead, so that no spreadsheet takes it for a number. */
function short(what: unknown): string {
  return `r${digest(what).slice("sha256-".length, "sha256-".length + 16)}`;
}

/** The cities that rows are about. */
export function citiesIn(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map(({ cells }) => withoutTitle(cells.city)));
}

/**
 * The decisions of a table, by city, as far as they can be read. What the review has already is not among them.
 * `reviewed`: the one city, where the table is read into its review; of a programme, every city with a submission is meant.
 */
export function sheetDecisions(
  rows: readonly Row[],
  submissions: ReadonlyMap<string, Reviewable>,
  reviewed?: string,
): { readonly decided: ReadonlyMap<string, CityDecisions>; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const found = new Map<string, { decisions: SheetDecision[]; known: number }>();
  const firsts = new Map<string, Where>();
  for (const row of rows) {
    const city = withoutTitle(row.cells.city);
    const submission = submissions.get(city);
    const read = submission ? readRow(row, city, submission, firsts) : strayRow(row, city, reviewed);
    if ("rule" in read) {
      diagnostics.push(read);
      continue;
    }
    const own = found.get(city) ?? { decisions: [], known: 0 };
    found.set(city, own);
    const current = submissions.get(city)?.review?.latest.get(read.input);
    if (current && isSame(current, read)) own.known += 1;
    else own.decisions.push(read);
  }
  return { decided: found, diagnostics };
}

/** A row that is about no submission. */
function strayRow({ cells, where }: Row, city: string, reviewed: string | undefined): Diagnostic {
  if (city === "" || withoutTitle(cells.input) === "") return unknownRow({ cells, where });
  return reviewed === undefined
    ? diagnose(rules.noSubmission, where.city, { city })
    : diagnose(rules.otherCity, where.city, { city, expected: reviewed });
}

function unknownRow({ cells, where }: Row): Diagnostic {
  const written = entries.map((column) => cells[column]).find((text) => text !== "") ?? "";
  return diagnose(rules.unknownRow, where.decision, { written });
}

/** The decision of a row, or what is wrong with it: the first thing only. */
function readRow(
  { cells, where }: Row,
  city: string,
  submission: Reviewable,
  firsts: Map<string, Where>,
): SheetDecision | Diagnostic {
  const id = withoutTitle(cells.input);
  if (id === "") return unknownRow({ cells, where });
  const { standard } = submission;
  const input = standard.inputs.get(id);
  if (!input)
    return diagnose(reviewRules.unknownReviewInput, where.input, {
      edition: standard.reference,
      id,
      nearest: nearest(id, standard.inputs.keys()),
    });
  if (cells.decision === "") return diagnose(rules.notDecided, where.decision, { id });
  const verdict = verdictIn(cells.decision);
  if (!verdict)
    return diagnose(rules.verdictUnknown, where.decision, {
      written: cells.decision,
      allowed: allowedVerdicts,
    });
  const place = `${city}/${id}`;
  const first = firsts.get(place);
  if (first) return diagnose(rules.decidedTwice, where.decision, { id, city, first: first.cell ?? lineOf(first) });
  firsts.set(place, where.decision);
  const value = valueIn(input, cells.value);
  const decision: SheetDecision = {
    input: id,
    decision: verdict,
    ...(cells.value === "" ? {} : { value }),
    ...(cells.because === "" ? {} : { because: cells.because }),
    where,
  };
  return changeSince({ city, id, decision, record: cells.record, submission }) ?? decision;
}

/** Why a row does not hold any more: it is mixed up, its answer has changed, or somebody has decided. */
function changeSince({
  city,
  id,
  decision,
  record,
  submission,
}: {
  readonly city: string;
  readonly id: string;
  readonly decision: SheetDecision;
  readonly record: string;
  readonly submission: Reviewable;
}): Diagnostic | undefined {
  const [place, answer, decided] = record.split("-");
  const [samePlace, sameAnswer, sameDecided] = recordOf(city, id, submission).split("-");
  const { where } = decision;
  if (place !== samePlace) return diagnose(rules.mixedRow, where.record, { id, city });
  if (answer !== sameAnswer) return diagnose(rules.changedSince, where.input, { id, city });
  const current = submission.review?.latest.get(id);
  if (decided === sameDecided || !current || isSame(current, decision)) return undefined;
  const { zh, en } = verdictWords[current.verdict];
  const facts = { id, city, decision: { fact: current.verdict, zh, en }, on: current.on };
  return diagnose(rules.decidedSince, where.decision, facts);
}

const allowedVerdicts = {
  fact: Object.keys(verdictWords).join(" "),
  zh: Object.entries(verdictWords)
    .map(([id, { zh }]) => `${zh}（${id}）`)
    .join("、"),
  en: Object.keys(verdictWords).join(", "),
};

function verdictIn(written: string): Verdict | undefined {
  const word = withoutTitle(written).toLowerCase();
  return (Object.keys(verdictWords) as Verdict[]).find(
    (id) => id === word || verdictWords[id].zh === word || verdictWords[id].en.toLowerCase() === word,
  );
}

/** A choice may stand with its words; items and rows are written as YAML in one line. */
function valueIn({ asks }: Input, written: string): Data {
  if (asks.kind === "choice" || asks.kind === "levels") return withoutTitle(written);
  if (!written.startsWith("[")) return written;
  const { data = null } = parseDocument({ file: "", text: `value: ${written}` }).value ?? {};
  return isObject(data) ? (data["value"] ?? written) : written;
}

/** Whether a decision says what the review says already, on whatever day. */
function isSame(current: Decision, { decision, value, because = "" }: SheetDecision): boolean {
  if (current.again || current.verdict !== decision) return false;
  const reason = current.because === undefined ? "" : say(current.because, "zh");
  if (reason !== because) return false;
  if (decision !== "adjusted") return value === undefined;
  const plain = current.written ?? (current.value?.kind === "items" ? current.value.items : undefined);
  return plain !== undefined && value !== undefined && canonicalJson(plain) === canonicalJson(value);
}

function lineOf({ span }: Where): string {
  return span ? String(span.start.line) : "";
}

/** Findings of one table, from its first row to its last. */
export function byRow(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const row = ({ where: { cell, span } }: Diagnostic) =>
    Number(/[0-9]+$/.exec(cell ?? "")?.[0] ?? span?.start.line ?? 0);
  return [...diagnostics].sort((a, b) => row(a) - row(b));
}

/** Findings about decisions that came from a table, at their cells; `before`: how many decisions the review had. */
export function atTheirCells(
  diagnostics: readonly Diagnostic[],
  decisions: readonly SheetDecision[],
  before: number,
): readonly Diagnostic[] {
  return diagnostics.map((each) => {
    const [part, index, key] = each.where.path;
    const decision = part === "decisions" ? decisions[Number(index) - before] : undefined;
    if (!decision) return each;
    const place = decision.where[key as Column] ?? decision.where.decision;
    return { ...each, where: { ...place, path: each.where.path } };
  });
}
