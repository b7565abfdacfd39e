/**
 * What a case expects, looked up in the result: `a` is the score of node a or the name of its outcome; `a.low`,
 * `a.share` and the like one number of it; `a.imputed` what a norm counts for it, `a.norm` that norm; `a.class` its class, `a.open` whether that may still change; `grade`, `grade.margin`; a gate's state, `gate.effect`; `some/rule` whether
 * the rule reported. With a review, `total` is about the verified score; `self-assessed`, `verified` and `verified-only`
 * are the totals on each basis, `a.verification` and `a.self-assessed` what was made of a; `coverage.verified` and the
 * like a weight. A number is expected to the last digit; `~66.67` at the decimals that are written.
 */
import { expect } from "vitest";
import { headline, type PublishedOutcome, type ResultDocument } from "../../src/engine/index.ts";
import { Decimal, round } from "../../src/engine/quantity/index.ts";

export function expectOutcomes(result: ResultDocument, expected: Readonly<Record<string, string>>): void {
  const found = Object.fromEntries(
    Object.entries(expected).map(([id, wanted]) => [id, asWritten(outcome(result, id), wanted)]),
  );
  expect(found).toEqual(Object.fromEntries(Object.entries(expected).map(([id, wanted]) => [id, exact(wanted)])));
}

function outcome(result: ResultDocument, id: string): string {
  if (id.includes("/")) return result.diagnostics.some(({ rule }) => rule === id) ? "reported" : "not-reported";
  const [name = "", key = "score"] = id.split(".");
  const { outcome, grade, rating, "before-gates": before } = headline(result);
  switch (name) {
    case "verdict":
      return result.verdict;
    case "coverage":
      return key === "score" ? read(result.coverage, "share") : weightOf(result, key);
    case "self-assessed":
    case "verified":
    case "verified-only":
      return onBasis(result, name, key);
    case "grade":
      return read(grade, key === "score" ? "id" : key);
    case "before-gates":
      return read(before, key, before.kind);
    case "total":
      return read({ ...rating, ...outcome }, key, outcome.kind);
    default:
      return nodeOrGate(result, name, key);
  }
}

function weightOf({ coverage }: ResultDocument, key: string): string {
  const { answered, applicable, evidenced, verified } = coverage;
  return read({ answered, applicable, evidenced, verified }[key], "weight");
}

function onBasis({ totals }: ResultDocument, basis: keyof ResultDocument["totals"], key: string): string {
  const { outcome, grade } = totals[basis] ?? {};
  return key === "grade" ? read(grade, "id") : read(outcome, key, outcome?.kind);
}

function nodeOrGate({ gates, nodes }: ResultDocument, id: string, key: string): string {
  const gate = gates.find((each) => each.id === id);
  if (gate) return read(gate, key === "score" ? "state" : key);
  const node = nodes.find((each) => each.id === id);
  if (key === "self-assessed") return said(node?.["self-assessed"]);
  const norm = node?.imputed && { norm: node.imputed.value, imputed: node.imputed.score };
  return node
    ? read({ ...node, imputed: undefined, ...norm, ...node.rating, ...node.outcome }, key, node.outcome.kind)
    : "no such id";
}

function said(outcome: PublishedOutcome | undefined): string {
  return read(outcome, "score", outcome?.kind);
}

/** One entry of a part of the result; for a score that is not there, the name of the outcome. */
function read(from: object | undefined, key: string, otherwise = "none"): string {
  const found = (from as Readonly<Record<string, unknown>> | undefined)?.[key];
  return found === undefined ? (key === "score" ? otherwise : "none") : String(found);
}

function exact(wanted: string): string {
  return wanted.replace(/^~/, "");
}

/** A number at the decimals of the expectation, where it is marked as rounded. */
function asWritten(found: string, wanted: string): string {
  if (!wanted.startsWith("~") || !/^-?[0-9]/.test(found)) return found;
  const decimals = wanted.split(".")[1]?.length ?? 0;
  return round(new Decimal(found), decimals, "half-even").toFixed(decimals);
}
