/** Small standards and answers to them, drawn at random: mixed kinds of score, aggregations, policies, gates and answers. */
import fc from "fast-check";
import type { Aggregation } from "../../src/engine/index.ts";
import { aggregations as registry, type scoreKinds } from "../../src/engine/scoring/index.ts";

export const aggregations = Object.keys(registry) as readonly Aggregation[];

/** What is drawn for each key of a score: a key without anything drawn is a compile error. */
const kindsByKey = {
  best: ["rising", "ratio", "conditional"],
  worst: ["falling"],
  bands: ["bands"],
  target: ["near"],
  tolerance: ["near"],
  piecewise: ["piecewise"],
  levels: ["levels"],
  checklist: ["checklist"],
  formula: ["root"],
} as const satisfies Readonly<Record<keyof typeof scoreKinds, readonly string[]>>;

export const kinds = [...new Set(Object.values(kindsByKey).flat()), "unscored"] as const;

/** How a question is answered: with a number, not at all, wrongly, or by a claim. */
export interface Reply {
  readonly how: "number" | "unanswered" | "declared" | "wrong" | "claimed";
  readonly number: number;
}

export interface Leaf {
  readonly kind: (typeof kinds)[number];
  readonly weight: number;
  readonly best: number;
  /** What it costs without a score, where it says so itself. */
  readonly missing?: Policy | undefined;
  /** What counts where an answer is missing, for a number. */
  readonly norm?: number | undefined;
  /** To its first question, and to the second where it has two. */
  readonly replies: readonly [Reply, Reply];
}

type Policy = "zero" | "exclude" | "block";

type Least = 1 | 2 | "50 %" | "75 %";

export interface Branch {
  readonly aggregation: Aggregation;
  readonly missing?: Policy | undefined;
  /** Of its parts, or of its weight. */
  readonly minimum?: { readonly of: "parts" | "coverage"; readonly least: Least } | undefined;
  readonly weight: number;
  readonly groups: readonly Branch[];
  readonly leaves: readonly Leaf[];
}

export interface Gate {
  readonly kind: "deduct" | "bonus" | "cap-score" | "cap-grade";
  /** Tenths of the scale. */
  readonly size: number;
  readonly when: "always" | "score" | "coverage" | "incidents" | "score or incidents" | "score and incidents";
  readonly bound: number;
  readonly node: number;
}

interface Rounding {
  readonly decimals: number;
  readonly mode: string;
  readonly at: readonly string[];
  /** How many decimals more each further level has; 0 where all are alike. */
  readonly more: number;
}

export interface Sketch {
  readonly scale: "points" | readonly [number, number];
  readonly aggregation: Aggregation;
  readonly missing: Policy;
  readonly missingIsFinal?: boolean;
  readonly rejectedIsMissing?: boolean;
  readonly minimumCoverage?: number | undefined;
  readonly rounding?: Rounding | undefined;
  readonly dimensions: readonly Branch[];
  readonly gates: readonly Gate[];
  readonly incidents: Reply;
}

const often = <T>(value: T, weight = 6) => ({ arbitrary: fc.constant(value), weight });
const number = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 12 }), weight: 3 },
  { arbitrary: fc.integer({ min: 0, max: 1200 }).map((n) => n / 10), weight: 2 },
);
const policy = fc.constantFrom<Policy>("zero", "exclude", "block");
/** At every depth alike. */
const seldom = <T>(drawn: fc.Arbitrary<T>) =>
  fc.tuple(fc.nat(3), drawn).map(([among, value]) => (among === 0 ? value : undefined));

export const reply: fc.Arbitrary<Reply> = fc.record({
  how: fc.oneof(often("number" as const), fc.constantFrom("unanswered", "declared", "wrong", "claimed")),
  number,
});
export const answered: fc.Arbitrary<Reply> = fc.record({ how: fc.constant("number" as const), number });

export const leaf: fc.Arbitrary<Leaf> = fc.record({
  kind: fc.constantFrom(...kinds),
  weight: fc.integer({ min: 1, max: 7 }),
  best: fc.integer({ min: 1, max: 12 }),
  missing: seldom(policy),
  norm: seldom(fc.integer({ min: 0, max: 12 })),
  replies: fc.tuple(reply, reply),
});

const aggregation = fc.oneof(often("weighted-mean" as const, 2), fc.constantFrom(...aggregations));

const branch: fc.Memo<Branch> = fc.memo((depth) =>
  fc.record({
    aggregation,
    missing: seldom(policy),
    minimum: seldom(
      fc.oneof(
        fc.record({ of: fc.constant("parts" as const), least: fc.constantFrom<Least>(1, 2, "50 %", "75 %") }),
        fc.record({ of: fc.constant("coverage" as const), least: fc.constantFrom<Least>("50 %", "75 %") }),
      ),
    ),
    weight: fc.integer({ min: 1, max: 7 }),
    groups: depth > 1 ? fc.array(branch(depth - 1), { maxLength: 2 }) : fc.constant([]),
    leaves: fc.array(leaf, { minLength: 1, maxLength: 3 }),
  }),
);

const gate: fc.Arbitrary<Gate> = fc.record({
  kind: fc.constantFrom("deduct", "bonus", "cap-score", "cap-grade"),
  size: fc.integer({ min: 1, max: 9 }),
  when: fc.constantFrom("always", "score", "coverage", "incidents", "score or incidents", "score and incidents"),
  bound: fc.integer({ min: 0, max: 10 }),
  node: fc.nat(20),
});

const rounding = fc.record({
  decimals: fc.integer({ min: 0, max: 2 }),
  mode: fc.constantFrom("half-even", "half-up"),
  at: fc.subarray(["indicator", "group", "dimension", "total"], { minLength: 1 }),
  more: fc.constantFrom(0, 0, 1),
});

export const sketch: fc.Arbitrary<Sketch> = fc.record({
  scale: fc.oneof(often([0, 100] as const, 4), fc.constantFrom([0, 10] as const, [1, 5] as const, "points" as const)),
  aggregation,
  missing: policy,
  missingIsFinal: fc.boolean(),
  rejectedIsMissing: fc.boolean(),
  minimumCoverage: fc.option(fc.constantFrom(25, 60, 75), { nil: undefined, freq: 3 }),
  rounding: fc.option(rounding, { nil: undefined }),
  dimensions: fc.array(branch(2), { minLength: 1, maxLength: 3 }),
  gates: fc.array(gate, { maxLength: 3 }),
  incidents: reply,
});

/** Answers of one city, used in turn by the questions of a sketch. */
export type Replies = readonly (readonly [Reply, Reply])[];
export const replies: fc.Arbitrary<Replies> = fc.array(fc.tuple(reply, reply), { minLength: 30, maxLength: 30 });

/** The same standard with the answers of another city. */
export function answeredBy(
  drawn: Sketch,
  given: Replies,
  change: (before: Reply, i: number, k: 0 | 1) => Reply = (before) => before,
): Sketch {
  let i = -1;
  return mapLeaves(drawn, (leaf) => {
    i += 1;
    const [one, two] = given[i % given.length] ?? leaf.replies;
    return { ...leaf, replies: [change(one, i, 0), change(two, i, 1)] };
  });
}

/** The sketch with every leaf changed. */
export function mapLeaves(from: Sketch, change: (leaf: Leaf, path: string) => Leaf): Sketch {
  return mapBranches(from, (each, path) => ({
    ...each,
    leaves: each.leaves.map((one, i) => change(one, `${path}.${i}`)),
  }));
}

/** The sketch with every branch changed, its parts first. */
export function mapBranches(from: Sketch, change: (branch: Branch, path: string) => Branch): Sketch {
  const walk = (each: Branch, path: string): Branch =>
    change({ ...each, groups: each.groups.map((group, i) => walk(group, `${path}.g${i}`)) }, path);
  return { ...from, dimensions: from.dimensions.map((each, i) => walk(each, `d${i}`)) };
}

export function leavesIn({ dimensions }: Sketch): readonly Leaf[] {
  const below = ({ groups, leaves }: Branch): readonly Leaf[] => [...leaves, ...groups.flatMap(below)];
  return dimensions.flatMap(below);
}
