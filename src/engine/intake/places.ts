/** Positions of the parts of a composed document in its text, as offsets. */
import { isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type YAMLMap } from "yaml";
import type { Path } from "../model/index.ts";

type Ranged = Node & { range?: [number, number, number] | null };
type RangedPair = Pair<Ranged, Ranged | null>;

export class Places {
  private readonly root: ParsedNode;
  private readonly indexes = new Map<YAMLMap, ReadonlyMap<unknown, RangedPair>>();

  constructor(root: ParsedNode) {
    this.root = root;
  }

  /** The stretch of text of a part; where the path leads nowhere, of the nearest part above. */
  rangeOf(path: Path, what: "value" | "key"): [number, number] {
    const { node, key } = path.length === 0 ? { node: this.root, key: firstKey(this.root) } : this.follow(path);
    const [start = 0, end = 0] = (key && (what === "key" || emptyScalar(node)) ? key : node).range ?? [];
    return [start, end];
  }

  /** As far as the path leads: the part, and the key that leads to it; without a part the key alone. */
  private follow(path: Path): { readonly node: Ranged; readonly key?: Ranged | undefined } {
    let node: Ranged = this.root;
    let key: Ranged | undefined;
    for (const step of path) {
      const pair: RangedPair | undefined = isMap(node) ? this.pair(node, step) : undefined;
      const next = pair ? pair.value : item(node, step);
      if (pair && !next) return { node: pair.key, key: pair.key };
      if (!next) break;
      key = pair?.key;
      node = next;
    }
    return { node, key };
  }

  /** Of several with one key the first; found without walking through a long map each time. */
  private pair(map: YAMLMap, key: unknown): RangedPair | undefined {
    let index = this.indexes.get(map);
    if (!index) {
      const pairs = (map.items as RangedPair[]).map(
        (pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair] as const,
      );
      index = new Map(pairs.reverse());
      this.indexes.set(map, index);
    }
    return index.get(key);
  }
}

/** Of the whole, the key is its first. */
function firstKey(root: Ranged): Ranged | undefined {
  return isMap(root) ? (root.items[0]?.key as Ranged | undefined) : undefined;
}

function item(node: Ranged, step: string | number): Ranged | undefined {
  return isSeq(node) ? (node.items[step as number] as Ranged | undefined) : undefined;
}

function emptyScalar(node: Ranged): boolean {
  return isScalar(node) && (node.range?.[0] ?? 0) === (node.range?.[1] ?? 0);
}

/** The offset of a character of a scalar in the text as written, which may have quotes, block marks, escapes and folded lines. */
export function offsetIn(written: string, value: string, offset: number): number {
  let at = 0;
  for (let i = 0; i <= offset && at < written.length; ) {
    const same = written[at] === value[i];
    if (same && i === offset) return at;
    const space = /\s/.test(value[i] ?? "x");
    if (same || !space || /\s/.test(written[at] ?? "")) at += 1;
    if (same || space) i += 1;
  }
  return at;
}
