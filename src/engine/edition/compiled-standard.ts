/** A standard compiled to JSON: the model itself with a digest of its source files, read only while these are unchanged. */
import { indicatorsAmong, nodesOf, type Standard } from "../model/index.ts";
import { fromJson, type Json, toJson } from "./model-json.ts";

interface Compiled {
  /** Digest of the source files. */
  readonly source: string;
  /** Without what follows from the tree. */
  readonly standard: Json;
}

export function compileStandard(standard: Standard, source: string): string {
  return JSON.stringify({ source, standard: toJson(withoutTree(standard)) });
}

/** The standard; where the digest of its source files is given, only if it was compiled from them. */
export function readCompiledStandard(text: string, source?: string): Standard | undefined {
  const compiled = JSON.parse(text) as Compiled;
  if (source !== undefined && compiled.source !== source) return undefined;
  return withTree(fromJson(compiled.standard) as WithoutTree);
}

type WithoutTree = Omit<Standard, "nodes" | "indicators">;

/** What follows from the tree is left out, in the base of a tailored standard too. */
function withoutTree({ nodes: _nodes, indicators: _indicators, tailoring, ...standard }: Standard): object {
  return { ...standard, ...(tailoring ? { tailoring: { ...tailoring, base: withoutTree(tailoring.base) } } : {}) };
}

function withTree({ tailoring, ...standard }: WithoutTree): Standard {
  const nodes = nodesOf(standard.dimensions);
  return {
    ...standard,
    nodes,
    indicators: indicatorsAmong(nodes),
    ...(tailoring ? { tailoring: { ...tailoring, base: withTree(tailoring.base) } } : {}),
  };
}
