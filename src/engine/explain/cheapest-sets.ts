/** For each cost the set of things that together gain most: the knapsack problem, solved exactly by dynamic programming. */

interface Thing {
  /** A whole number, 1 or more. */
  readonly effort: number;
  readonly gain: number;
}

export class Proposals {
  /** The cost of everything. */
  readonly highest: number;
  private readonly things: readonly Thing[];
  private readonly most: number;
  /** The greatest gain by number of things and cost, over the things so far. */
  private readonly best: Float64Array;
  /** For each thing whether the best set of its row takes it. */
  private readonly taken: readonly Uint8Array[];

  /** `atMost`: the most things in a set. */
  constructor(things: readonly Thing[], atMost = Number.POSITIVE_INFINITY) {
    this.things = things;
    // Without a limit the number of things need not be counted: one row for all numbers.
    this.most = atMost < things.length ? atMost : 0;
    this.highest = things.reduce((sum, { effort }) => sum + effort, 0);
    const size = (this.most + 1) * (this.highest + 1);
    this.best = new Float64Array(size);
    this.taken = things.map((thing) => this.consider(thing, new Uint8Array(size)));
  }

  private consider({ effort, gain }: Thing, taken: Uint8Array): Uint8Array {
    const { best, most, highest } = this;
    for (let count = most; count >= (most === 0 ? 0 : 1); count -= 1)
      for (let cost = highest; cost >= effort; cost -= 1) {
        const at = this.place(count, cost);
        const before = this.place(most === 0 ? 0 : count - 1, cost - effort);
        const gained = (best[before] ?? 0) + gain;
        if (gained <= (best[at] ?? 0)) continue;
        best[at] = gained;
        taken[at] = 1;
      }
    return taken;
  }

  private place(count: number, cost: number): number {
    return count * (this.highest + 1) + cost;
  }

  /** The most that can be gained for a cost. */
  gain(cost: number): number {
    return this.best[this.place(this.most, cost)] ?? 0;
  }

  /** The places of the things that gain it. */
  set(cost: number): readonly number[] {
    const chosen: number[] = [];
    let [count, left] = [this.most, cost];
    for (let place = this.things.length - 1; place >= 0; place -= 1) {
      if (!this.taken[place]?.[this.place(count, left)]) continue;
      chosen.push(place);
      left -= this.things[place]?.effort ?? 0;
      if (this.most > 0) count -= 1;
    }
    return chosen.reverse();
  }
}
