/** What has to be there for a score can be there; and a rejection does not pay. */
import type { Minimum, Node } from "../../model/index.ts";
import { partsOf } from "../../scoring/index.ts";
import { below, type Part, standardPart } from "../report.ts";
import { partsTooFew, rejectionRaises } from "../rules/standard/index.ts";
import type { Check } from "./check.ts";
import { groupEntries } from "./entries.ts";

export const minimum: Check = ({ texts, standard, report }) => {
  const check = (id: string, least: Minimum | undefined, parts: readonly Node[], part: Part) => {
    const count = parts.filter(holdsScore).length;
    if (least?.parts && "count" in least.parts && least.parts.count > count)
      report(partsTooFew, below(part, "minimum-parts"), { id, least: String(least.parts.count), count: String(count) });
  };
  const checkBranch = (id: string, part: Part) => {
    const node = standard.nodes.get(id);
    if (node && node.kind !== "indicator") check(id, node.minimum, partsOf(node.aggregation, node.parts), part);
  };
  const { method, dimensions } = standard;
  check("total", method.minimum, dimensions, below(standardPart, "method"));
  for (const [id] of texts.dimensions) checkBranch(id, { document: id, path: [] });
  for (const { id, part } of groupEntries(texts)) checkBranch(id, part);
  if (method.rejectedIsMissing && [...standard.nodes.values()].some(({ missing }) => missing === "exclude"))
    report(rejectionRaises, below(standardPart, "method", "rejected"));
};

function holdsScore(node: Node): boolean {
  return node.kind === "indicator" ? node.scoring !== undefined : node.parts.some(holdsScore);
}
