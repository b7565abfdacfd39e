/**
 * What a dimension says once for all, written out: `defaults` of its inputs and indicators, and its table of `weights`. All that
 * follows sees each indicator complete; a finding on what was filled in stands where it was written.
 */
import { type Data, isObject, type SourceDocument } from "../intake/index.ts";
import type { Path } from "../model/index.ts";

type Entry = Readonly<Record<string, Data>>;

/** What only a question has. */
const ofQuestions: ReadonlySet<string> = new Set(["minimum", "maximum", "owner", "evidence", "claim", "restricted"]);
const ofNumbers: ReadonlySet<string> = new Set(["unit", "minimum", "maximum"]);

/** The same dimension with every default and weight at its place. */
export function expanded(document: SourceDocument): SourceDocument {
  const { data } = document;
  if (!isObject(data)) return document;
  const { defaults, weights } = data;
  const filled = new Map<string, Path>();
  const filler = new Filler(isObject(defaults) ? defaults : {}, isObject(weights) ? weights : {}, filled);
  const whole: Entry = filler.branch(data, []);
  return {
    ...document,
    data: whole,
    where: (path, what, within) => document.where(originOf(path, filled), what, within),
  };
}

/** Where what stands at a path was written. */
function originOf(path: Path, filled: ReadonlyMap<string, Path>): Path {
  for (let length = path.length; length > 0; length -= 1) {
    const origin = filled.get(keyOf(path.slice(0, length)));
    if (origin) return [...origin, ...path.slice(length)];
  }
  return path;
}

const keyOf = (path: Path): string => JSON.stringify(path);

class Filler {
  private readonly defaults: Entry;
  private readonly weights: Entry;
  private readonly filled: Map<string, Path>;

  constructor(defaults: Entry, weights: Entry, filled: Map<string, Path>) {
    this.defaults = defaults;
    this.weights = weights;
    this.filled = filled;
  }

  branch(branch: Entry, path: Path): Entry {
    const part = (
      key: string,
      fill: (entry: Entry, path: Path, id: string) => Entry,
    ): Readonly<Record<string, Data>> => {
      const all = branch[key];
      if (!isObject(all)) return {};
      const entries = Object.entries(all).map(([id, entry]): [string, Data] => [
        id,
        isObject(entry) ? fill(entry, [...path, key, id], id) : entry,
      ]);
      return { [key]: Object.fromEntries(entries) };
    };
    return {
      ...branch,
      ...part("inputs", (entry, at) => this.fill(entry, at, "inputs", () => true)),
      ...part("groups", (entry, at, id) => this.weigh(this.branch(entry, at), at, id)),
      ...part("indicators", (entry, at, id) => this.weigh(this.indicator(entry, at), at, id)),
    };
  }

  private indicator(entry: Entry, path: Path): Entry {
    const score = entry["score"];
    const isRubric = isObject(score) && (score["levels"] !== undefined || score["checklist"] !== undefined);
    const whole = this.fill(
      entry,
      path,
      "indicators",
      (key) => (entry["question"] !== undefined || !ofQuestions.has(key)) && !(isRubric && ofNumbers.has(key)),
    );
    return this.cite(whole, path);
  }

  /** A clause belongs to the source that the defaults name, and is nothing without one. */
  private cite({ clause, ...entry }: Entry, path: Path): Entry {
    if (clause === undefined) return entry;
    const { source } = entry;
    this.filled.set(keyOf([...path, "source", "clause"]), [...path, "clause"]);
    return { ...entry, source: { ...(isObject(source) ? source : {}), clause } };
  }

  /** What is not there is taken from the defaults. */
  private fill(entry: Entry, path: Path, kind: "inputs" | "indicators", fits: (key: string) => boolean): Entry {
    const defaults = this.defaults[kind];
    if (!isObject(defaults)) return entry;
    const whole: Record<string, Data> = { ...entry };
    for (const [key, value] of Object.entries(defaults)) {
      const own = entry[key];
      if (!fits(key)) continue;
      if (own === undefined) {
        whole[key] = value;
        this.filled.set(keyOf([...path, key]), ["defaults", kind, key]);
      }
    }
    return whole;
  }

  private weigh(entry: Entry, path: Path, id: string): Entry {
    const weight = this.weights[id];
    if (weight === undefined || entry["weight"] !== undefined) return entry;
    this.filled.set(keyOf([...path, "weight"]), ["weights", id]);
    return { ...entry, weight };
  }
}
