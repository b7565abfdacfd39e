/** What the vectors of a standard show of it: which indicators, band edges, levels, gates, policies and grades some case reaches. */
import type { Indicator, Standard } from "../model/index.ts";
import { Decimal } from "../quantity/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { edgesOf } from "../scoring/index.ts";
import type { CaseOutcome } from "./vectors.ts";

export interface VectorCoverage {
  readonly what: "indicators" | "edges" | "gates" | "policies" | "grades";
  readonly covered: number;
  readonly of: number;
  /** What no case reaches. */
  readonly missing: readonly string[];
}

/** A case that could be read, with its result. */
type Ran = Omit<CaseOutcome, "result"> & { readonly result: ResultDocument };

type Feature = readonly [id: string, reached: (outcome: Ran) => boolean];

export function vectorCoverage(standard: Standard, cases: readonly CaseOutcome[]): readonly VectorCoverage[] {
  const ran = cases.flatMap((each): Ran[] => (each.result ? [{ ...each, result: each.result() }] : []));
  const measure = (what: VectorCoverage["what"], features: readonly Feature[]): VectorCoverage => {
    const missing = features.filter(([, reached]) => !ran.some(reached)).map(([id]) => id);
    return { what, covered: features.length - missing.length, of: features.length, missing };
  };
  return [
    measure(
      "indicators",
      standard.indicators
        .filter(({ scoring }) => scoring)
        .map(({ id }) => [id, ({ expectations }) => expectations.some((each) => each.id === id)]),
    ),
    measure("edges", standard.indicators.flatMap(edges)),
    measure(
      "gates",
      standard.gates.flatMap(({ id }): Feature[] => [
        [`${id}: acting`, expects(id, "acting")],
        [`${id}: not-acting`, expects(id, "not-acting")],
      ]),
    ),
    measure("policies", policies(standard)),
    measure(
      "grades",
      standard.grades.map(({ id }): Feature => [id, expects("grade", id)]),
    ),
  ];
}

function expects(id: string, expected: string): Feature[1] {
  return ({ expectations }) => expectations.some((each) => each.id === id && each.expected === expected);
}

/** A case reaches an edge when the value measured is the edge itself, or the answer is that level or has that item. */
function edges({ id, scoring, unit }: Indicator): readonly Feature[] {
  const valueIs =
    (bound: Decimal): Feature[1] =>
    ({ result, expectations }) => {
      const value = result.nodes.find((node) => node.id === id)?.value;
      return (
        value !== undefined &&
        expectations.some((each) => each.id === id) &&
        new Decimal(value)
          .minus(bound.div(unit?.factor ?? 1))
          .abs()
          .lessThan("1e-12")
      );
    };
  const answerIs =
    (name: string): Feature[1] =>
    ({ result }) =>
      result.answers.some(({ input, choice, items }) => input === id && (choice === name || items?.includes(name)));
  return (scoring ? edgesOf(scoring) : []).map(({ name, at }) => [`${id}: ${name}`, at ? valueIs(at) : answerIs(name)]);
}

/** Missing, not applicable by the standard and by claim, and the minimum coverage: where the standard can meet them. */
function policies({ indicators, inputs, method, nodes }: Standard): readonly Feature[] {
  const all: Feature[] = [
    ["missing", ({ expectations }) => expectations.some(({ expected }) => expected === "missing")],
  ];
  const conditional = indicators.some(({ applicable }) => applicable);
  const claimable = [...inputs.values()].some((input) => input.claimable);
  const byWhom =
    (by: "standard" | "claim"): Feature[1] =>
    ({ result, expectations }) =>
      expectations.some(
        ({ id, expected }) =>
          expected === "not-applicable" && result.nodes.find((node) => node.id === id)?.outcome.by === by,
      );
  if (conditional) all.push(["not-applicable by the standard", byWhom("standard")]);
  if (claimable) all.push(["not-applicable by claim", byWhom("claim")]);
  if (method.minimum) all.push(["insufficient-coverage", expects("total", "insufficient-coverage")]);
  for (const node of nodes.values())
    if (node.kind !== "indicator" && node.minimum)
      all.push([`${node.id}: insufficient-coverage`, expects(node.id, "insufficient-coverage")]);
  return all;
}
