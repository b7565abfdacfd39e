/** A shipped standard in its compiled form: the model itself, read while its sources are those that it was made from. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Checked, indicatorsAmong, nodesOf, type Standard } from "../../engine/index.ts";
import { fromJson, type Json, toJson } from "./model-json.ts";
import { referenceOf, sourceDigest } from "./standard-files.ts";

interface Compiled {
  readonly source: string;
  /** All but what follows from the tree. */
  readonly standard: Json;
}

/** The compiled form of a folder, where there is one and the sources are still those that it was made from. */
export function readCompiled(folder: string, out: string): Checked<Standard> | undefined {
  const file = compiledFile(out, referenceOf(folder));
  if (!existsSync(file)) return undefined;
  const { source, standard } = JSON.parse(readFileSync(file, "utf8")) as Compiled;
  return source === sourceDigest(folder) ? { value: revived(standard), diagnostics: [] } : undefined;
}

export function compile({ nodes: _nodes, indicators: _indicators, ...standard }: Standard, source: string): string {
  return JSON.stringify({ source, standard: toJson(standard) });
}

export function decompile(text: string): Standard {
  return revived(JSON.parse(text).standard);
}

function revived(json: Json): Standard {
  const standard = fromJson(json) as Omit<Standard, "nodes" | "indicators">;
  const nodes = nodesOf(standard.dimensions);
  return { ...standard, nodes, indicators: indicatorsAmong(nodes) };
}

export function compiledFile(out: string, reference: string): string {
  return join(out, `${reference}.json`);
}
