import { type Item, isTrue, readText, type Scoring } from "../../model/index.ts";
import { clamp, one, settle, sum, zero } from "../../quantity/index.ts";
import { checklistSum } from "../rules.ts";
import type { RubricKind } from "../score-kind.ts";

interface Checklist extends Scoring {
  readonly kind: "checklist";
  readonly items: ReadonlyMap<string, Item>;
}

/** The scores of the items met, added up to at most 1; 0 while a required item is not met. */
export const checklist: RubricKind<Checklist, "checklist"> = {
  name: "checklist",
  scores: "answer",
  read({ checklist: written }, reader) {
    const read = Object.entries(written).flatMap(([id, item]): [string, Item][] => {
      const score = reader.score(item.score, "checklist", id, "score");
      return score ? [[id, { id, title: readText(item.title), score, required: isTrue(item.required) }]] : [];
    });
    const total = sum(read.map(([, { score }]) => score));
    const each = read.every(([, { score }]) => !score.isNegative() && score.lessThanOrEqualTo(one));
    if (each && !settle(total).equals(one))
      reader.reportKey(checklistSum, ["checklist"], { found: `${total.times(100)} %` });
    return { kind: "checklist", items: new Map(read) };
  },
  bounds: () => [],
  asks: ({ items }) => ({ kind: "checklist", items }),
  score(answer, { items }) {
    if (answer.kind !== "items") return undefined;
    const all = [...items.values()];
    const met = (item: Item) => answer.items.includes(item.id);
    if (all.some((item) => item.required && !met(item))) return zero;
    return clamp(sum(all.filter(met).map(({ score }) => score)), zero, one);
  },
  sheet: ({ met }, { items }) => {
    const all = [...items.values()];
    const sum = all.map(({ id, score }) => `IF(${met(id)},${score.toString()},0)`).join("+");
    const required = all.filter((item) => item.required).map(({ id }) => met(id));
    const held = `MAX(0,MIN(1,${sum}))`;
    return required.length === 0 ? held : `IF(AND(${required.join(",")}),${held},0)`;
  },
  edges: ({ items }) => [...items.keys()].map((name) => ({ name })),
  explain: ({ items }, { score, items: met }) => ({
    formula: [...items.values()]
      .map((item) => `${item.id}${item.required ? "*" : ""} ${score(item.score)}`)
      .join(" + "),
    withValues: met === undefined ? "?" : met.join(" + ") || "0",
  }),
};
