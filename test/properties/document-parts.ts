/** Parts of the documents that a sketch is written out as. */
import type { Fields } from "./documents.ts";
import type { Branch, Leaf, Sketch } from "./sketch.ts";

export function roundingOf({ decimals, mode, at, more }: NonNullable<Sketch["rounding"]>): Fields {
  if (more === 0) return { decimals: String(decimals), mode, at };
  return { decimals: Object.fromEntries(at.map((level, i) => [level, String(decimals + i * more)])), mode };
}

/** Of what is scored as a number. */
export function norm({ kind, norm: value }: Leaf): Fields {
  if (value === undefined || kind === "levels" || kind === "checklist" || kind === "unscored") return {};
  return { impute: { value: String(value), rule: "r", source: { basis: "ours", note: "n" } } };
}

export const policy = ({ missing }: Pick<Branch, "missing">): Fields => (missing === undefined ? {} : { missing });

/** No more parts than can have a score. */
export function minimum({ aggregation, minimum: asked, groups, leaves }: Branch): Fields {
  if (!asked) return {};
  const scored = (each: readonly Leaf[]) => each.filter(({ kind }) => kind !== "unscored").length;
  const below = ({ leaves: own, groups: inner }: Branch): number =>
    scored(own) + inner.reduce((sum, group) => sum + below(group), 0);
  const inGroups = groups.map(below);
  const parts =
    scored(leaves) +
    (aggregation === "pooled"
      ? inGroups.reduce((sum, each) => sum + each, 0)
      : inGroups.filter((each) => each > 0).length);
  if (parts === 0) return {};
  const { of, least } = asked;
  return { [`minimum-${of}`]: typeof least === "number" ? String(Math.min(least, parts)) : least };
}
