/**
 * Results inside a page, in an inert template element: as columns of JSON, in gzip, in base64url. No script, nothing shown.
 * What follows from the rest is left out: a page of a hundred cities holds as many results.
 */
import { canonicalJson } from "../model/index.ts";
import type { PublishedNode, ResultDocument } from "../schema/types.gen.ts";
import { validateResult } from "../schema/validate-result.gen.js";
import { type Column, firstOf, fromColumns, toColumns } from "./columns.ts";
import { packed, unpacked } from "./packed.ts";

const mostResults = 100_000;

/** Of all results together, in characters. */
const mostText = 2 ** 29 - 2 ** 24;

interface Packed {
  readonly count: number;
  readonly results: Column;
}

/** The text for the element with the id citymark-results. The same results give the same text. */
export function embedded(results: readonly ResultDocument[]): string {
  const columns: Packed = { count: results.length, results: toColumns(results.map(stated)) };
  return packed(JSON.stringify(columns));
}

/** Every result that a page holds, as a line of JSON; nothing where it holds none that can be read. */
export function embeddedIn(page: string): readonly string[] | undefined {
  const all = [...page.matchAll(/<template id="citymark-results">([^<]*)<\/template>/g)];
  const text = unpacked(all.at(-1)?.[1] ?? "");
  if (text === undefined) return undefined;
  try {
    const { count, results } = JSON.parse(text) as Packed;
    if (!(count > 0 && count <= mostResults)) return undefined;
    // What is alike in all stands once: the first tells how large all of them would be, and whether they are results at all.
    const first = firstOf(results);
    if (canonicalJson(first).length * count > mostText || !validateResult(first)) return undefined;
    return fromColumns(results, count).map((result) => canonicalJson(result));
  } catch {
    return undefined;
  }
}

/** Values follow from the answers; shares, contributions and points lost from scores and weights; weights from the standard. */
function stated(result: ResultDocument): ResultDocument {
  return { ...result, nodes: result.nodes.map(statedOf) };
}

function statedOf(node: PublishedNode): PublishedNode {
  const { value: _v, weight: _w, share: _s, contribution: _c, lost: _l, coverage: _k, ...rest } = node;
  return rest;
}
