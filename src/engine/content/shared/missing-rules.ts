/** What the standard says of missing and rejected answers, and of what has to be there for a score. */
import { coverageSentence, missingPolicies } from "../../catalogue/method-phrases.ts";
import * as phrases from "../../catalogue/missing-phrases.ts";
import type { Branch, Locale, Minimum, MissingPolicy, Node } from "../../model/index.ts";
import { percent } from "./digits.ts";
import { norms } from "./imputation.ts";
import type { Subject } from "./subject.ts";

type Showing = Pick<Subject, "standard" | "locale" | "say">;

export function missingRules(subject: Showing): readonly string[] {
  const { standard, locale } = subject;
  const { missing, missingIsFinal, rejectedIsMissing } = standard.method;
  return [
    missingPolicies[missing][locale],
    ...elsewhere(subject),
    ...(missingIsFinal ? [phrases.finalSentence[locale]] : []),
    ...(rejectedIsMissing ? [phrases.rejectedIsMissing[locale]] : []),
    ...minima(subject),
    ...norms(subject),
  ];
}

/** Dimensions, groups and indicators that say otherwise, by what they say. */
function elsewhere({ standard, locale, say }: Showing): readonly string[] {
  const found: Record<MissingPolicy, string[]> = { zero: [], exclude: [], block: [] };
  const look = ({ title, parts }: Branch, above: MissingPolicy): void => {
    const [first] = parts;
    const own = first && parts.every(({ missing }) => missing === first.missing) ? first.missing : above;
    if (own !== above) found[own].push(phrases.eachPartOf[locale]({ title: say(title) }));
    for (const part of parts) {
      if (part.missing !== own) found[part.missing].push(phrases.titled[locale]({ title: say(part.title) }));
      if (part.kind !== "indicator") look(part, own);
    }
  };
  for (const dimension of standard.dimensions) look(dimension, standard.method.missing);
  return (Object.keys(found) as MissingPolicy[]).flatMap((policy) =>
    found[policy].length === 0
      ? []
      : [phrases.missingElsewhere[policy][locale]({ titles: joined(found[policy], locale) })],
  );
}

function joined(titles: readonly string[], locale: Locale): string {
  return titles.join(locale === "zh" ? "、" : ", ");
}

function minima({ standard, locale, say }: Showing): readonly string[] {
  const total = { zh: "总分", en: "The total" }[locale];
  const { minimum } = standard.method;
  return [
    ...(minimum?.parts ? [partsSentence(total, minimum.parts, locale)] : []),
    ...(minimum?.coverage ? [coverageSentence[locale]({ least: percent(minimum.coverage) })] : []),
    ...[...standard.nodes.values()].flatMap((node: Node) =>
      node.kind !== "indicator" && node.minimum ? minimumSentences(say(node.title), node.minimum, locale) : [],
    ),
  ];
}

/** Of a dimension or a group. */
export function minimumSentences(title: string, { parts, coverage }: Minimum, locale: Locale): readonly string[] {
  return [
    ...(parts ? [partsSentence(title, parts, locale)] : []),
    ...(coverage ? [phrases.partsCoverage[locale]({ title, least: percent(coverage) })] : []),
  ];
}

function partsSentence(title: string, parts: NonNullable<Minimum["parts"]>, locale: Locale): string {
  return "count" in parts
    ? phrases.partsCount[locale]({ title, least: parts.count })
    : phrases.partsShare[locale]({ title, least: percent(parts.share) });
}
