/**
 * The cheapest set of changes that reaches a total or a grade. A change brings one indicator to its full score. Sets are
 * proposed by their points lost, which add up where every aggregation is a mean; each is then scored anew, gates and caps
 * included, and only that decides.
 */
import { type Ending, endingIfFull, gradeCaps, gradeOf, totalAfter } from "../evaluate/index.ts";
import type { Assessment, Grade, Indicator, Node, Review, Standard } from "../model/index.ts";
import { Decimal } from "../quantity/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { Proposals } from "./cheapest-sets.ts";
import { measuresOf } from "./gains.ts";
import { placeOn, scaleAt } from "./scale.ts";

export interface ImproveRequest {
  /** What is to be reached: a grade, or a total on the scale. */
  readonly to: { readonly grade: Grade } | { readonly total: Decimal };
  /** Indicators, groups or dimensions to choose among; without them, all. */
  readonly only?: ReadonlySet<string>;
  /** The most changes. */
  readonly atMost?: number;
  /** A whole number for each indicator whose effort is not the standard's. */
  readonly efforts?: ReadonlyMap<string, number>;
}

/** What is to be reached, as people write it: a grade by its id or name, or a total. */
export function targetOf(written: string, { grades }: Standard): ImproveRequest["to"] | undefined {
  const grade = grades.find(({ id, title }) => id === written || Object.values(title).includes(written));
  if (grade) return { grade };
  return /^[0-9]+(?:\.[0-9]+)?$/.test(written) ? { total: new Decimal(written) } : undefined;
}

export interface Change {
  readonly indicator: Indicator;
  readonly effort: number;
  /** What the standard advises and what applies to this city. */
  readonly measures: Indicator["improve"];
  /** The total once this and all changes before it are made; absent where too little has a score even then. */
  readonly after?: Decimal;
}

export interface ImprovePlan {
  /** The total and the grade as they are; absent where too little has a score. */
  readonly now?: { readonly total: Decimal; readonly grade?: Grade };
  /** Where it is not reached: how far everything allowed would lead; absent where too little would have a score. */
  readonly ends?: { readonly total: Decimal; readonly grade?: Grade };
  readonly reached: boolean;
  readonly changes: readonly Change[];
  readonly effort: number;
  /** Whether it is certain that no other set costs less. */
  readonly cheapest: boolean;
}

/** Of a change for which nobody gives a number. */
export const standardEfforts = { low: 1, medium: 2, high: 4 } as const;

/** All sets are tried where there are no more candidates than this. */
const fewCandidates = 10;

interface Candidate {
  readonly indicator: Indicator;
  readonly effort: number;
  readonly gain: number;
  readonly measures: Indicator["improve"];
}

/** What a result was computed from. */
export interface Given {
  readonly assessment: Assessment;
  readonly review?: Review;
}

export function improve(
  result: ResultDocument,
  standard: Standard,
  given: Given,
  request: ImproveRequest,
): ImprovePlan {
  const search = new Search(result, standard, given, request);
  return search.plan();
}

class Search {
  private readonly standard: Standard;
  private readonly request: ImproveRequest;
  private readonly ending: (indicators: readonly Indicator[]) => Ending | undefined;
  private readonly candidates: readonly Candidate[];
  /** How far the points lost may be from what a set brings before gates; nothing where they do not add up. */
  private readonly slack: number | undefined;

  constructor(result: ResultDocument, standard: Standard, given: Given, request: ImproveRequest) {
    this.standard = standard;
    this.request = request;
    this.ending = endingIfFull(standard, given);
    this.candidates = candidatesOf(result, standard, request);
    this.slack = slackOf(result, standard);
  }

  plan(): ImprovePlan {
    const start = this.ending([]);
    const now = start && this.shown(start);
    if (start && this.isReached(start)) return { ...given(now), reached: true, changes: [], effort: 0, cheapest: true };
    const found = this.fewest() ?? this.proposed(start);
    if (!found) {
      const { atMost } = this.request;
      const far = this.ending(atMost === undefined ? this.all : this.greatest(atMost));
      const ends = far && this.shown(far);
      return {
        ...given(now),
        ...(ends ? { ends } : {}),
        reached: false,
        changes: [],
        effort: 0,
        cheapest: false,
      };
    }
    return { ...given(now), reached: true, ...this.steps(found.set), cheapest: found.cheapest };
  }

  private get all(): readonly Indicator[] {
    return this.candidates.map(({ indicator }) => indicator);
  }

  private greatest(count: number): readonly Indicator[] {
    const sorted = [...this.candidates].sort((a, b) => b.gain - a.gain);
    return sorted.slice(0, count).map(({ indicator }) => indicator);
  }

  /** Every set, the cheapest first. */
  private fewest(): Found | undefined {
    const { candidates } = this;
    if (candidates.length > fewCandidates) return undefined;
    const sets = Array.from({ length: 2 ** candidates.length }, (_, bits) =>
      candidates.filter((_each, place) => (bits >> place) & 1),
    ).filter(({ length }) => length <= (this.request.atMost ?? candidates.length));
    const sorted = sets.sort((a, b) => costOf(a) - costOf(b) || a.length - b.length || gainOf(b) - gainOf(a));
    const set = sorted.find((each) => this.reaches(each));
    return set && { set, cheapest: true };
  }

  /** For each cost the set that promises most, until one reaches the target when it is scored. */
  private proposed(start: Ending | undefined): Found | undefined {
    const { candidates, slack } = this;
    if (this.request.atMost === undefined && !this.reaches(candidates)) return undefined;
    const best = this.ending(this.all);
    const proposals = new Proposals(candidates, this.request.atMost);
    let certain = slack !== undefined;
    let last = -1;
    for (let cost = 1; cost <= proposals.highest; cost += 1) {
      const gain = proposals.gain(cost);
      if (gain === last) continue;
      last = gain;
      if (start && best && slack !== undefined && !this.mayReach(start.before.plus(gain + slack), best)) continue;
      const set = proposals.set(cost).flatMap((place) => candidates[place] ?? []);
      if (this.reaches(set)) return { set: this.withoutIdle(set), cheapest: certain };
      certain = false;
    }
    return this.request.atMost === undefined ? { set: this.withoutIdle(candidates), cheapest: false } : undefined;
  }

  /** Whether a total before gates could do, if the gates were as kind as they can become. */
  private mayReach(before: Decimal, { gates, short }: Ending): boolean {
    return this.isReached({ before, gates, short, total: totalAfter(before, gates, this.standard) });
  }

  /** Without the changes that it reaches the target without, the dearest first. */
  private withoutIdle(set: readonly Candidate[]): readonly Candidate[] {
    const sorted = [...set].sort((a, b) => b.effort - a.effort || a.gain - b.gain);
    return sorted.reduce((kept: readonly Candidate[], each) => {
      const rest = kept.filter((other) => other !== each);
      return this.reaches(rest) ? rest : kept;
    }, set);
  }

  private reaches(set: readonly Candidate[]): boolean {
    const ending = this.ending(set.map(({ indicator }) => indicator));
    return ending !== undefined && this.isReached(ending);
  }

  private isReached(ending: Ending): boolean {
    const { to } = this.request;
    if (ending.short) return false;
    if ("total" in to) return ending.total.greaterThanOrEqualTo(to.total);
    const { grades } = this.standard;
    const { grade } = this.standing(ending);
    return grade !== undefined && grades.indexOf(grade) >= grades.indexOf(to.grade);
  }

  /** Where too little has a score, there is no total. */
  private shown(ending: Ending): ImprovePlan["now"] {
    return ending.short ? undefined : this.standing(ending);
  }

  private standing({ total, gates }: Ending): { readonly total: Decimal; readonly grade?: Grade } {
    const grade = gradeOf(total, this.standard.grades, gradeCaps(gates))?.grade;
    return { total, ...(grade ? { grade } : {}) };
  }

  /** In the order in which they bring most for their effort, each with the total that is then reached. */
  private steps(set: readonly Candidate[]): Pick<ImprovePlan, "changes" | "effort"> {
    const sorted = [...set].sort((a, b) => b.gain / b.effort - a.gain / a.effort);
    const changes = sorted.flatMap(({ indicator, effort, measures }, place): Change[] => {
      const done = this.ending(sorted.slice(0, place + 1).map((each) => each.indicator));
      const after = done && !done.short ? { after: done.total } : {};
      return [{ indicator, effort, measures, ...after }];
    });
    return { changes, effort: costOf(set) };
  }
}

interface Found {
  readonly set: readonly Candidate[];
  readonly cheapest: boolean;
}

const costOf = (set: readonly Candidate[]): number => set.reduce((sum, { effort }) => sum + effort, 0);
const gainOf = (set: readonly Candidate[]): number => set.reduce((sum, { gain }) => sum + gain, 0);
const given = (now: ImprovePlan["now"]): Pick<ImprovePlan, "now"> => (now ? { now } : {});

/** Indicators that apply, are scored and are not full. */
function candidatesOf(
  result: ResultDocument,
  standard: Standard,
  { only, efforts }: ImproveRequest,
): readonly Candidate[] {
  return result.nodes.flatMap((published): Candidate[] => {
    const {
      id,
      outcome: { kind, score },
      lost = "0",
    } = published;
    const node = standard.nodes.get(id);
    if (node?.kind !== "indicator" || !node.scoring || kind === "not-applicable" || kind === "unscored") return [];
    if (score !== undefined && placeOn(scaleAt(standard, id), score).greaterThanOrEqualTo(1)) return [];
    if (only && !isWithin(only, id, standard)) return [];
    const advice = measuresOf(node, published);
    const efforted = advice.flatMap(({ effort }) => (effort ? [standardEfforts[effort]] : []));
    const own = efforted.length > 0 ? Math.max(...efforted) : standardEfforts.medium;
    return [{ indicator: node, effort: efforts?.get(id) ?? own, gain: Number(lost), measures: advice }];
  });
}

function isWithin(only: ReadonlySet<string>, id: string, { nodes }: Standard): boolean {
  for (let at: string | undefined = id; at !== undefined; at = nodes.get(at)?.parent) if (only.has(at)) return true;
  return false;
}

/** Points lost add up where every aggregation is a mean, but for rounding on the way; not where missing parts leave their weight to others. */
function slackOf({ nodes }: ResultDocument, { method, nodes: all }: Standard): number | undefined {
  const scored = nodes.filter(({ lost }) => lost !== undefined);
  const adding = scored.every(({ share }) => share !== undefined);
  const open = scored.some(({ outcome }) => outcome.kind !== "scored");
  const moving = open && [...all.values()].some((node) => node.missing !== "zero" || hasMinimum(node));
  if (!adding || moving) return undefined;
  return method.rounding ? 4 * 10 ** -Math.min(...method.rounding.decimals.values()) : 1e-9;
}

function hasMinimum(node: Node): boolean {
  return node.kind !== "indicator" && node.minimum !== undefined;
}
