/** A sketch written out: the documents that a person would have written, every scalar a text. */
import { minimum, norm, policy, roundingOf } from "./document-parts.ts";
import { type Branch, type Gate, type Leaf, leavesIn, type Reply, type Sketch } from "./sketch.ts";

export type Written = string | null | readonly Written[] | { readonly [key: string]: Written };
export type Fields = { readonly [key: string]: Written };

export interface Documents {
  readonly standard: Fields;
  readonly dimensions: ReadonlyMap<string, Fields>;
  readonly answers: Fields;
  /** The ids of dimensions and groups. */
  readonly branches: readonly string[];
}

/** `order` arranges siblings, such as by turning them round. */
export function documentsOf(
  sketch: Sketch,
  order: <T>(parts: readonly T[]) => readonly T[] = (parts) => parts,
): Documents {
  const writer = new Writer(sketch, order);
  return writer.write();
}

class Writer {
  private readonly sketch: Sketch;
  private readonly order: <T>(parts: readonly T[]) => readonly T[];
  private readonly answers: Record<string, Written> = {};
  private readonly branches: string[] = [];

  constructor(sketch: Sketch, order: <T>(parts: readonly T[]) => readonly T[]) {
    this.sketch = sketch;
    this.order = order;
  }

  write(): Documents {
    const { dimensions, gates, incidents } = this.sketch;
    const files = dimensions.map((branch, i): [string, Fields] => [`d${i}`, this.branch(branch, `d${i}`)]);
    this.answer("incidents", incidents);
    const { scale, aggregation, missing, missingIsFinal, rejectedIsMissing, rounding } = this.sketch;
    // A standard with norms says how much has to be answered.
    const hasNorm = leavesIn(this.sketch).some((leaf) => Object.keys(norm(leaf)).length > 0);
    const minimumCoverage = this.sketch.minimumCoverage ?? (hasNorm ? 1 : undefined);
    const standard: Fields = {
      citymark: "standard/1",
      id: "drawn",
      edition: "1",
      version: "1.0.0",
      title: "Drawn",
      inputs: { incidents: { question: "Incidents", unit: "item", minimum: "0", claim: "allowed" } },
      method: {
        scale: scale === "points" ? "points" : { from: String(scale[0]), to: String(scale[1]) },
        aggregation,
        missing,
        ...(missingIsFinal ? { "missing-answers": "final" } : {}),
        ...(rejectedIsMissing ? { rejected: "missing" } : {}),
        ...(minimumCoverage === undefined ? {} : { "minimum-coverage": `${minimumCoverage} %` }),
        ...(rounding ? { rounding: roundingOf(rounding) } : {}),
      },
      dimensions: this.order(dimensions.map(({ weight }, i) => ({ id: `d${i}`, weight: String(weight) }))),
      gates: this.order(gates.map((gate, i) => this.gate(gate, i))),
      grades: [0, 0.5, 0.8].map((share, i) => ({ id: `grade-${i}`, from: this.onScale(share) })),
    };
    return { standard, dimensions: new Map(files), answers: this.answers, branches: this.branches };
  }

  private branch(branch: Branch, id: string, weight?: number): Fields {
    const { aggregation, groups, leaves } = branch;
    const asked = { ...policy(branch), ...minimum(branch) };
    this.branches.push(id);
    const named = leaves.map((leaf, i): [string, Written] => [`${id}-i${i}`, this.indicator(leaf, `${id}-i${i}`)]);
    const below = groups.map((group, i): [string, Written] => [
      `${id}-g${i}`,
      this.branch(group, `${id}-g${i}`, group.weight),
    ]);
    const inputs = leaves.flatMap((leaf, i) => this.inputs(leaf, `${id}-i${i}`));
    if (weight === undefined)
      return {
        citymark: "dimension/1",
        title: id,
        aggregation,
        ...asked,
        inputs: Object.fromEntries(
          this.order([...inputs, ...groups.flatMap((group, i) => this.inputsBelow(group, `${id}-g${i}`))]),
        ),
        groups: Object.fromEntries(this.order(below)),
        indicators: Object.fromEntries(this.order(named)),
      };
    return {
      title: id,
      weight: String(weight),
      aggregation,
      ...asked,
      ...(below.length > 0 ? { groups: Object.fromEntries(this.order(below)) } : {}),
      indicators: Object.fromEntries(this.order(named)),
    };
  }

  private inputsBelow({ leaves, groups }: Branch, id: string): readonly [string, Written][] {
    return [
      ...leaves.flatMap((leaf, i) => this.inputs(leaf, `${id}-i${i}`)),
      ...groups.flatMap((group, i) => this.inputsBelow(group, `${id}-g${i}`)),
    ];
  }

  private inputs({ kind }: Leaf, id: string): readonly [string, Written][] {
    const input = (name: string, minimum: string): [string, Written] => [
      name,
      { question: name, unit: "item", minimum, claim: "allowed" },
    ];
    if (kind === "ratio") return [input(`${id}-x`, "0"), input(`${id}-y`, "1")];
    return kind === "conditional" ? [input(`${id}-y`, "0")] : [];
  }

  private indicator(leaf: Leaf, id: string): Fields {
    const { kind, replies, weight, best } = leaf;
    const [first, second] = replies;
    const own = { title: id, question: `${id}?`, unit: "item", claim: "allowed" };
    const scored = { weight: String(weight), ...policy(leaf), ...norm(leaf) };
    const at = (share: number) => this.onScale(share, weight);
    if (kind === "ratio") {
      this.answer(`${id}-x`, first);
      this.answer(`${id}-y`, second);
      const [x, y] = [`${id}-x`, `${id}-y`];
      return {
        title: id,
        value: `${x} / ${y}`,
        unit: "%",
        require: `${x} <= ${y}`,
        ...scored,
        score: { worst: "0", best: "90" },
      };
    }
    this.rubricAnswer(leaf, id);
    switch (kind) {
      case "rising":
        return { ...own, ...scored, score: { worst: "0", best: String(best) } };
      case "falling":
        return { ...own, ...scored, score: { worst: String(best), best: "0" } };
      case "near":
        return { ...own, ...scored, score: { target: String(best), tolerance: "5" } };
      case "bands":
        return {
          ...own,
          ...scored,
          score: {
            bands: [
              { "at-least": String(best), score: at(1) },
              { "at-least": "0.5", score: at(0.25) },
              { score: at(0) },
            ],
          },
        };
      case "piecewise":
        return {
          ...own,
          ...scored,
          score: {
            piecewise: [
              { at: "0", score: at(0) },
              { at: String(best), score: at(0.5) },
              { at: "20", score: at(1) },
            ],
          },
        };
      case "root":
        return { ...own, ...scored, score: { formula: `sqrt(value) / ${best}` } };
      case "conditional":
        this.answer(`${id}-y`, second);
        return { ...own, ...scored, applicable: `${id}-y > 2`, score: { worst: "0", best: String(best) } };
      case "levels":
        return {
          title: id,
          question: `${id}?`,
          claim: "allowed",
          ...scored,
          score: { levels: named([0, 0.5, 1].map((share) => ({ title: "t", score: at(share) }))) },
        };
      case "checklist":
        return {
          title: id,
          question: `${id}?`,
          claim: "allowed",
          ...scored,
          score: {
            checklist: named(
              [0.25, 0.25, 0.5].map((share, i) => ({
                title: "t",
                score: at(share),
                required: i === 0 ? "true" : "false",
              })),
            ),
          },
        };
      case "unscored":
        return own;
    }
  }

  private rubricAnswer({ kind, replies: [reply] }: Leaf, id: string): void {
    const step = Math.floor(reply.number) % 3;
    if (kind === "levels") this.answer(id, reply, `s${step}`);
    else if (kind === "checklist") this.answer(id, reply, ["s0", "s1", "s2"].slice(0, step + 1));
    else this.answer(id, reply);
  }

  private answer(id: string, { how, number }: Reply, value: Written = String(number)): void {
    if (how === "number") this.answers[id] = value;
    else if (how === "wrong") this.answers[id] = "some";
    else if (how === "claimed") this.answers[id] = { "not-applicable": "none here" };
    else if (how === "declared") this.answers[id] = { missing: { reason: "not yet" } };
  }

  private gate({ kind, size, when, bound, node }: Gate, i: number): Fields {
    const target = ["total", ...this.branches][node % (this.branches.length + 1)] ?? "total";
    const sign = kind === "bonus" ? ">=" : "<";
    const score = `score(${target}) ${sign} ${this.onScale(bound / 10)}`;
    const incidents = `incidents ${kind === "bonus" ? "<" : ">"} ${bound}`;
    const conditions: Readonly<Record<Gate["when"], string | undefined>> = {
      always: kind.startsWith("cap") ? incidents : undefined,
      score,
      coverage: `coverage(${target}) ${sign} ${bound * 10} %`,
      incidents,
      "score or incidents": `${score} or ${incidents}`,
      "score and incidents": `${score} and ${incidents}`,
    };
    const condition = conditions[when];
    const most = String(size * 0.1 * this.length());
    return {
      id: `gate-${i}`,
      title: "t",
      ...(kind === "cap-score"
        ? { cap: this.onScale(size / 10) }
        : kind === "cap-grade"
          ? { cap: `grade-${size % 3}` }
          : { [kind]: `0.05 * ${this.length()} * incidents`, "at-most": most }),
      ...(condition === undefined ? {} : { when: condition }),
    };
  }

  /** A share of the scale as a number on it; of a node's own points where it is told its weight. */
  private onScale(share: number, weight?: number): string {
    const { scale } = this.sketch;
    const [from, to] = scale === "points" ? [0, weight ?? this.length()] : scale;
    return String(Number((from + share * (to - from)).toFixed(6)));
  }

  private length(): number {
    const { scale, dimensions } = this.sketch;
    return scale === "points" ? dimensions.reduce((all, { weight }) => all + weight, 0) : scale[1] - scale[0];
  }
}

function named(levels: readonly Fields[]): Fields {
  return Object.fromEntries(levels.map((level, i) => [`s${i}`, level]));
}
