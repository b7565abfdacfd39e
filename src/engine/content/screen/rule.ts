/** A rule: why it exists, and an example of what it says. */

import { explainLabels } from "../../catalogue/screen-labels.ts";
import { severities } from "../../catalogue/states.ts";
import { heading, type Part, remark, text } from "../../document/blocks.ts";
import type { Locale, Rule } from "../../model/index.ts";
import { speak } from "../../model/index.ts";

/** A finding of the rule, with the line in which it was found. */
export type RuleExample = { readonly at: string; readonly line: string } & Readonly<
  Record<Locale, { readonly message: string; readonly help?: string }>
>;

/** Without an example the rule's own sentences are shown, with places for the facts. */
export function rulePart({ id, severity, ...rule }: Rule, example: RuleExample | undefined, locale: Locale): Part {
  const words = speak(explainLabels, locale);
  const { message, help = "" } = example?.[locale] ?? rule[locale];
  const found = example
    ? [
        heading(words.example),
        { kind: "lines", lines: [{ title: example.at, text: example.line.trim(), code: true }] } as const,
      ]
    : [];
  return {
    id,
    title: id,
    blocks: [
      remark(severities[severity][locale]),
      heading(words.why),
      text(rule[locale].why),
      ...found,
      text(message),
      ...(help === "" ? [] : [text(help)]),
    ],
  };
}
