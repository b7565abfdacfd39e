/** What weighs how much in a standard, and on what that rests. */
import { basisCount, noBasis } from "../../catalogue/method-phrases.ts";
import { list } from "../../catalogue/punctuation.ts";
import { bases } from "../../catalogue/states.ts";
import { allProvisional } from "../../catalogue/weight-phrases.ts";
import { basisShares, declaredShares } from "../../explain/index.ts";
import { type Locale, type Node, type Standard, unknownWeights } from "../../model/index.ts";
import { type Decimal, sum, zero } from "../../quantity/index.ts";
import { percent } from "./digits.ts";
import { sayIn } from "./subject.ts";

/** Each node's share of the total by declared weights, as a percentage; "" where nothing below is scored. */
export function nodeShares(standard: Standard): ReadonlyMap<string, string> {
  // Where weights are unknown nobody can tell a share.
  if (unknownWeights(standard).length > 0) return new Map();
  const shares = declaredShares(standard);
  const shareOf = (node: Node): Decimal =>
    node.kind === "indicator" ? (shares.get(node.id) ?? zero) : sum(node.parts.map(shareOf));
  return new Map(
    [...standard.nodes.values()].map((node) => {
      const share = shareOf(node);
      return [node.id, share.isZero() ? "" : percent(share)];
    }),
  );
}

/** A line for each basis, from the surest. */
export function basisSentences(standard: Standard, locale: Locale): readonly string[] {
  return basisShares(standard).map(({ basis, count, share }) =>
    basisCount[locale]({
      basis: (basis === "none" ? noBasis : bases[basis])[locale],
      count,
      share: percent(share),
    }),
  );
}

/** Whether nobody has published what a node weighs among its siblings. */
export function isWeightUnknown({ parent }: Node, { method, nodes }: Standard): boolean {
  const above = parent === undefined ? undefined : nodes.get(parent);
  return (above === undefined ? method : above.kind === "indicator" ? {} : above).unknownWeights === true;
}

/** Of which parts the weights are unknown; nothing where all are known. */
export function whoseWeights(
  standard: Standard,
  locale: Locale,
): { readonly parts: string; readonly all: boolean } | undefined {
  const unknown = unknownWeights(standard);
  if (unknown.length === 0) return undefined;
  const say = sayIn(locale);
  const titles = unknown.flatMap((part) => (part === "total" ? [] : [say(part.title)]));
  return { parts: list(titles, locale), all: titles.length < unknown.length };
}

/** What is said beside several totals or ranks; "" where all weights are known. */
export function provisionalText(standard: Standard, locale: Locale): string {
  const whose = whoseWeights(standard, locale);
  return whose === undefined ? "" : allProvisional[locale](whose);
}
