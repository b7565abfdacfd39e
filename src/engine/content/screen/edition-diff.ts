/** What changed between two editions of a standard, the most serious changes first. */
import {
  editionAspects,
  editionKinds,
  editionLabels,
  editionParts,
  editionVerdict,
} from "../../catalogue/edition-labels.ts";
import { type Block, heading, lead, named, notice, table, text } from "../../document/blocks.ts";
import type { EditionChange, EditionDetail, EditionDiff } from "../../edition/index.ts";
import { type Locale, say, speak } from "../../model/index.ts";

interface Row {
  readonly change: EditionChange;
  readonly detail?: EditionDetail;
  readonly first: boolean;
}

export function editionDiffBlocks({ from, to, comparable, changes }: EditionDiff, locale: Locale): readonly Block[] {
  const words = speak(editionLabels, locale);
  const verdict = lead((comparable ? editionVerdict.same : editionVerdict.other)[locale]({ from, to }));
  if (changes.length === 0) return [verdict, text(words.none)];
  const kinds = (Object.keys(editionKinds) as (keyof typeof editionKinds)[]).flatMap((kind) => {
    const of = changes.filter((change) => change.kind === kind);
    return of.length === 0 ? [] : [{ kind, of }];
  });
  return [
    verdict,
    ...kinds.flatMap(({ kind, of }) => [
      heading(`${editionKinds[kind][locale]} (${of.length})`),
      ...(kind === "reused" ? [notice(words.reusedNote)] : []),
      changesTable(of, locale),
    ]),
  ];
}

function changesTable(changes: readonly EditionChange[], locale: Locale): Block {
  const words = speak(editionLabels, locale);
  const other = locale === "zh" ? ".en" : ".zh";
  const rows = changes.flatMap(({ details: all, ...change }): Row[] => {
    const details = all.filter(({ key }) => !key.endsWith(other));
    return details.length === 0
      ? [{ change: { ...change, details }, first: true }]
      : details.map((detail, i) => ({ change: { ...change, details }, detail, first: i === 0 }));
  });
  return table(rows, {
    caption: "",
    columns: [
      named("id", ({ change: { id, before }, first }) =>
        first ? (before === undefined ? id : `${before} → ${id}`) : "",
      ),
      named(words.part, ({ change: { part }, first }) => (first ? editionParts[part][locale] : "")),
      named(words.title, ({ change: { title, was }, first, detail }) =>
        first && was !== undefined
          ? `${say(was, locale)} → ${say(title, locale)}`
          : first && !detail
            ? say(title, locale)
            : "",
      ),
      named(words.aspect, ({ detail }) => (detail ? `${editionAspects[detail.aspect][locale]} · ${detail.key}` : "")),
      named(words.before, ({ detail }) => detail?.before ?? ""),
      named(words.after, ({ detail }) => detail?.after ?? ""),
      named(words.because, ({ change: { reason }, first }) =>
        first && reason !== undefined ? say(reason, locale) : "",
      ),
    ],
  });
}
