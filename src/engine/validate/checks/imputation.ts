/** Where norms count for missing answers, a total never rests on norms alone. */
import { below } from "../report.ts";
import { imputeMinimum } from "../rules/standard/index.ts";
import type { Check } from "./check.ts";
import { indicatorEntries } from "./entries.ts";

export const imputation: Check = ({ texts, standard: { method, nodes }, report }) => {
  const { parts, coverage } = method.minimum ?? {};
  if (parts || coverage?.greaterThan(0)) return;
  const first = [...indicatorEntries(texts)].find(({ id }) => {
    const node = nodes.get(id);
    return node?.kind === "indicator" && node.impute;
  });
  if (first) report(imputeMinimum, { ...below(first.part, "impute"), key: true }, { id: first.id });
};
