/** What is missing, who holds it, and what depends on it. */
import type { Gate, Indicator, Input, Standard } from "../model/index.ts";
import { Decimal, zero } from "../quantity/index.ts";
import type { PublishedAnswer, PublishedNode, ResultDocument } from "../schema/types.gen.ts";

export interface MissingInput {
  readonly input: Input;
  readonly answer: PublishedAnswer;
  /**
   * `incomplete`: its table lacks numbers that an indicator needs. `contradicted`: it was answered, but it does not fit the other
   * answers of an indicator.
   */
  readonly why: "unanswered" | "declared-missing" | "wrong" | "incomplete" | "contradicted";
  /** The indicators that have no score for want of it. */
  readonly indicators: readonly Indicator[];
  /** The gates that cannot be decided without it. */
  readonly gates: readonly Gate[];
  /** What the total could gain through these indicators and gates; one that lacks several inputs counts with each. */
  readonly points: Decimal;
}

/** The inputs without a usable answer that one department owns, with what each could still change. */
export interface MissingByOwner {
  /** A key of the assessment's departments or of the standard's owners; absent where nobody is named. */
  readonly owner?: string;
  /** The largest loss first. */
  readonly inputs: readonly MissingInput[];
  /** Each indicator is counted once. */
  readonly points: Decimal;
}

/**
 * Grouped by who holds it, the group with the most points at stake first. What only not-applicable indicators use is not missing.
 * `among`: of these questions only, such as those of one department's form.
 */
export function missing(
  result: ResultDocument,
  standard: Standard,
  among?: ReadonlySet<string>,
): readonly MissingByOwner[] {
  const groups = new Map<string | undefined, MissingInput[]>();
  for (const entry of missingInputs(result, standard)) {
    if (among && !among.has(entry.input.id)) continue;
    const owner = entry.answer.by ?? entry.input.owner;
    groups.set(owner, [...(groups.get(owner) ?? []), entry]);
  }
  const points = pointsOf(result);
  const stake = (inputs: readonly MissingInput[]) =>
    [...new Set(inputs.flatMap(({ indicators, gates }) => [...indicators, ...gates]))].reduce(
      (total, { id }) => total.plus(points(id)),
      zero,
    );
  return [...groups]
    .map(([owner, inputs]) => ({
      ...(owner !== undefined && { owner }),
      inputs: inputs.sort((a, b) => b.points.comparedTo(a.points)),
      points: stake(inputs),
    }))
    .sort((a, b) => b.points.comparedTo(a.points));
}

function missingInputs(result: ResultDocument, standard: Standard): readonly MissingInput[] {
  const points = pointsOf(result);
  const without = result.nodes.filter(
    ({ kind, outcome }) => kind === "indicator" && (outcome.kind === "missing" || outcome.kind === "error"),
  );
  return result.answers.flatMap((answer): MissingInput[] => {
    const input = standard.inputs.get(answer.input);
    if (!input) return [];
    const lacking = without.filter((node) => lacks(node, answer.input));
    const indicators = lacking.flatMap((node) => indicatorOf(standard, node.id));
    const gates = result.gates.flatMap((gate) =>
      gate.inputs?.includes(answer.input) ? standard.gates.filter(({ id }) => id === gate.id) : [],
    );
    const why = reason(answer, lacking, gates, result, standard);
    if (!why) return [];
    return [
      {
        input,
        answer,
        why,
        indicators,
        gates,
        points: [...indicators, ...gates].reduce((total, { id }) => total.plus(points(id)), zero),
      },
    ];
  });
}

function reason(
  answer: PublishedAnswer,
  lacking: readonly PublishedNode[],
  gates: readonly Gate[],
  result: ResultDocument,
  standard: Standard,
): MissingInput["why"] | undefined {
  if (answer.status === "error") return "wrong";
  if (answer.status === "answered") {
    if (lacking.length === 0) return undefined;
    return lacking.every(({ outcome }) => outcome.kind === "missing") ? "incomplete" : "contradicted";
  }
  if (answer.status === "claimed") return undefined;
  const needed = lacking.length > 0 || gates.length > 0 || neededElsewhere(answer.input, result, standard);
  return needed ? answer.status : undefined;
}

/** Whether something that applies uses it, or nothing at all does: then it is asked for its own sake. */
function neededElsewhere(input: string, result: ResultDocument, standard: Standard): boolean {
  const users = standard.indicators.filter(({ uses }) => uses.includes(input));
  const applies = new Set(result.nodes.filter(({ outcome }) => outcome.kind !== "not-applicable").map(({ id }) => id));
  return users.length === 0 || users.some(({ id }) => applies.has(id));
}

function lacks({ outcome }: PublishedNode, input: string): boolean {
  return outcome.inputs?.includes(input) ?? false;
}

function indicatorOf(standard: Standard, id: string): readonly Indicator[] {
  const node = standard.nodes.get(id);
  return node?.kind === "indicator" ? [node] : [];
}

/** Of an indicator what it loses, of an undecided gate what it takes while it acts at its worst. */
function pointsOf({ nodes, gates }: ResultDocument): (id: string) => Decimal {
  const lost = new Map(nodes.map((node) => [node.id, node.lost]));
  const taken = new Map(gates.map(({ id, effect = "0" }) => [id, new Decimal(effect).negated()]));
  return (id) => Decimal.max(zero, taken.get(id) ?? new Decimal(lost.get(id) ?? 0));
}
