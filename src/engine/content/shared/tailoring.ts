/** What a tailored standard has otherwise than its base, and who changed it: of the whole, and of one part. */
import { plainText } from "../../catalogue/plain-text.ts";
import { labelled } from "../../catalogue/punctuation.ts";
import { changedBy, changedKeys, tailoredFrom, tailoringLabels } from "../../catalogue/tailoring-labels.ts";
import { type Block, named, table, text } from "../../document/blocks.ts";
import { type Locale, type Standard, say, speak, type TailoredChange, type Text } from "../../model/index.ts";

interface ChangeView {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly because: string;
}

/** Nothing of a standard that tailors no other. */
export function tailoringBlocks(standard: Standard, locale: Locale): readonly Block[] {
  const { tailoring } = standard;
  if (!tailoring) return [];
  const words = speak(tailoringLabels, locale);
  const { reference } = tailoring.base;
  const all = tailoring.changes.map((change) => changeView(standard, change, locale));
  return [
    text(tailoredFrom[locale]({ by: tailoredBy(standard, locale), base: reference, count: all.length })),
    table(all, {
      caption: "",
      columns: [
        named(words.part, ({ id, title }) => ({ text: title, note: id })),
        named(words.changed, ({ what, before, after }) => changedTo({ what, before, after }, locale)),
        named(words.because, ({ because }) => because),
      ],
    }),
  ];
}

/** weight: 30 → 25 */
function changedTo({ what, before, after }: Pick<ChangeView, "what" | "before" | "after">, locale: Locale): string {
  const values = [before, after].filter((value) => value !== "").join(" → ");
  return values === "" ? what : labelled(what, values, locale);
}

/** In sentences, the changes of one dimension, group, indicator or question. */
export function tailoredIn(standard: Standard, id: string, locale: Locale): readonly string[] {
  const changes = standard.tailoring?.changes.filter((change) => change.id === id) ?? [];
  const by = tailoredBy(standard, locale);
  return changes.map((change) => changedBy[locale]({ by, ...changeView(standard, change, locale) }));
}

function changeView(standard: Standard, change: TailoredChange, locale: Locale): ChangeView {
  const { id, kind, key = kind } = change;
  const spoken = (said: Text | undefined) => (said === undefined ? "" : plainText(say(said, locale)));
  return {
    id,
    title: spoken(titleOf(standard, id)),
    what: changedKeys[key]?.[locale] ?? key,
    before: spoken(change.before),
    after: spoken(change.after),
    because: spoken(change.because),
  };
}

/** What was dropped has its title in the base. */
function titleOf(standard: Standard, id: string): Text {
  const [own, base] = [standard, standard.tailoring?.base];
  return own.nodes.get(id)?.title ?? base?.nodes.get(id)?.title ?? base?.inputs.get(id)?.question ?? id;
}

function tailoredBy({ issuer, title }: Standard, locale: Locale): string {
  return plainText(say(issuer?.name ?? title, locale));
}
