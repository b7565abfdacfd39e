/** How far one standard has counterparts in another: by dimension, each relation, and what has none. */
import { crosswalkLabels, crosswalkSummary } from "../../catalogue/crosswalk-labels.ts";
import { plainText } from "../../catalogue/plain-text.ts";
import { bases } from "../../catalogue/states.ts";
import { type Block, heading, lead, list, named, numbers, table } from "../../document/blocks.ts";
import type { CoveredRelation, CrosswalkCoverage } from "../../edition/index.ts";
import { type Locale, relationWords, type Standard, say, speak, type Text } from "../../model/index.ts";

interface Sides {
  readonly from: Standard;
  readonly to: Standard;
}

export function crosswalkBlocks(coverage: CrosswalkCoverage, sides: Sides, locale: Locale): readonly Block[] {
  const { from, to } = sides;
  const all = from.indicators.length;
  const facts = {
    from: from.reference,
    to: to.reference,
    all,
    with: all - coverage.closest.none,
    equal: coverage.closest.equal,
    carried: coverage.relations.filter(({ carried }) => carried).length,
  };
  return [
    lead(crosswalkSummary[locale](facts)),
    ...matrix(coverage, sides, locale),
    ...relations(coverage, sides, locale),
    ...without(coverage.without.from, from, to.reference, locale),
    ...without(coverage.without.to, to, from.reference, locale),
  ];
}

function matrix({ matrix: rows }: CrosswalkCoverage, { from, to }: Sides, locale: Locale): readonly Block[] {
  const words = speak(crosswalkLabels, locale);
  return [
    heading(words.matrix),
    table(rows, {
      caption: "",
      columns: [
        named(words.dimension, ({ dimension }) => titleOf(from, dimension, locale)),
        numbers(words.indicators, ({ indicators }) => String(indicators)),
        ...to.dimensions.map(({ id, title }) =>
          numbers<(typeof rows)[number]>(spoken(title, locale), ({ counterparts }) => String(counterparts[id] || "")),
        ),
        numbers(words.none, ({ none }) => String(none || "")),
      ],
    }),
  ];
}

function relations({ relations: all }: CrosswalkCoverage, { from, to }: Sides, locale: Locale): readonly Block[] {
  const words = speak(crosswalkLabels, locale);
  return [
    heading(words.relations),
    table(all, {
      caption: "",
      columns: [
        named(from.reference, ({ from: id }) => ({ text: titleOf(from, id, locale), note: id })),
        named(words.is, ({ is }) => relationWords[is][locale]),
        named(to.reference, ({ to: id }) => ({ text: titleOf(to, id, locale), note: id })),
        named(words.carried, ({ carried }) => (carried ? words.yes : "")),
        named(words.basis, (relation) => basisOf(relation, locale)),
        named(words.note, ({ note }) => (note === undefined ? "" : spoken(note, locale))),
      ],
    }),
  ];
}

function basisOf({ sources }: CoveredRelation, locale: Locale): string {
  return [...new Set(sources.map(({ basis }) => bases[basis][locale]))].join(" · ");
}

function without(ids: readonly string[], standard: Standard, other: string, locale: Locale): readonly Block[] {
  if (ids.length === 0) return [];
  const words = speak(crosswalkLabels, locale);
  const items = ids.map((id) => ({ text: titleOf(standard, id, locale), note: id }));
  return [heading(`${standard.reference}: ${words.without({ standard: other })}`), list(items)];
}

function titleOf({ nodes, inputs }: Standard, id: string, locale: Locale): string {
  return spoken(nodes.get(id)?.title ?? inputs.get(id)?.question ?? id, locale);
}

function spoken(text: Text, locale: Locale): string {
  return plainText(say(text, locale));
}
