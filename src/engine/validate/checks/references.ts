import type { CitationsText } from "../../schema/types.gen.ts";
import { nearest } from "../nearest.ts";
import { below, type Part, standardPart } from "../report.ts";
import { elementNotMeasured, unknownReference } from "../rules/standard/index.ts";
import type { StandardTexts } from "../texts.ts";
import type { Check } from "./check.ts";
import { groupEntries, indicatorEntries, inputEntries } from "./entries.ts";

/** What is named exists: sources, owners, elements; and each element is measured. */
export const references: Check = ({ texts, standard, report }) => {
  const expect = (what: string, id: string | undefined, known: ReadonlyMap<string, unknown>, part: Part) => {
    if (id !== undefined && !known.has(id))
      report(unknownReference, part, { what, id, nearest: nearest(id, known.keys()) });
  };
  const cite = (written: CitationsText | string | undefined, part: Part) => {
    if (typeof written === "string") return expect("source", written, standard.sources, part);
    const citations = Array.isArray(written)
      ? written.map(({ ref }, i) => ({ ref, place: below(part, i, "ref") }))
      : [{ ref: written?.ref, place: below(part, "ref") }];
    for (const { ref, place } of citations) expect("source", ref, standard.sources, place);
  };
  for (const { text, part } of inputEntries(texts)) expect("owner", text.owner, standard.owners, below(part, "owner"));
  for (const { text, part } of groupEntries(texts)) cite(text.source, below(part, "source"));
  for (const [document, { source }] of texts.dimensions) cite(source, { document, path: ["source"] });
  const measured = new Set<string>();
  for (const { text, part } of indicatorEntries(texts)) {
    expect("owner", text.owner, standard.owners, below(part, "owner"));
    cite(text.source, below(part, "source"));
    for (const [i, id] of (text.measures ?? []).entries()) {
      measured.add(id);
      expect("element", id, standard.elements, below(part, "measures", i));
    }
  }
  for (const [id, { source }] of Object.entries(texts.standard.elements ?? {})) {
    const part = below(standardPart, "elements", id);
    cite(source, below(part, "source"));
    if (!measured.has(id)) report(elementNotMeasured, { ...part, key: true }, { id });
  }
  for (const { key, id, source } of namedNumbers(texts)) cite(source, below(standardPart, key, id, "source"));
  for (const [i, { source }] of (texts.standard.gates ?? []).entries())
    cite(source, below(standardPart, "gates", i, "source"));
};

function namedNumbers({ standard: { parameters = {}, formulas = {} } }: StandardTexts) {
  return Object.entries({ parameters, formulas }).flatMap(([key, entries]) =>
    Object.entries(entries).map(([id, { source }]) => ({ key, id, source })),
  );
}
