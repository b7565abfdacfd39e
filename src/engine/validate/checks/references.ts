import type { CitationsText } from "../../schema/types.gen.ts";
import { nearest } from "../nearest.ts";
import type { Part } from "../report.ts";
import { elementNotMeasured, unknownReference } from "../rules/standard/index.ts";
import type { Check } from "./check.ts";
import { groupEntries, indicatorEntries, inputEntries } from "./entries.ts";

/** What is named exists: sources, owners, elements; and each element is measured. */
export const references: Check = ({ texts, standard, report }) => {
  const expect = (what: string, id: string | undefined, known: ReadonlyMap<string, unknown>, part: Part) => {
    if (id !== undefined && !known.has(id))
      report(unknownReference, part, { what, id, nearest: nearest(id, known.keys()) ?? "" });
  };
  const cite = (citations: CitationsText | string | undefined, part: Part) => {
    if (typeof citations === "string") return expect("source", citations, standard.sources, part);
    if (Array.isArray(citations))
      citations.forEach(({ ref }, i) =>
        expect("source", ref, standard.sources, { ...part, path: [...part.path, i, "ref"] }),
      );
    else expect("source", citations?.ref, standard.sources, { ...part, path: [...part.path, "ref"] });
  };
  const at = (part: Part, ...steps: readonly (string | number)[]): Part => ({
    ...part,
    path: [...part.path, ...steps],
  });
  for (const { text, part } of inputEntries(texts)) expect("owner", text.owner, standard.owners, at(part, "owner"));
  for (const { text, part } of groupEntries(texts)) cite(text.source, at(part, "source"));
  const measured = new Set<string>();
  for (const { text, part } of indicatorEntries(texts)) {
    expect("owner", text.owner, standard.owners, at(part, "owner"));
    cite(text.source, at(part, "source"));
    text.measures?.forEach((id, i) => {
      measured.add(id);
      expect("element", id, standard.elements, at(part, "measures", i));
    });
  }
  const whole = { document: "standard" };
  for (const [id, { source }] of Object.entries(texts.standard.elements ?? {})) {
    cite(source, { ...whole, path: ["elements", id, "source"] });
    if (!measured.has(id)) report(elementNotMeasured, { ...whole, path: ["elements", id], key: true }, { id });
  }
  for (const [id, { source }] of Object.entries(texts.standard.parameters ?? {}))
    cite(source, { ...whole, path: ["parameters", id, "source"] });
  texts.standard.gates?.forEach(({ source }, i) => cite(source, { ...whole, path: ["gates", i, "source"] }));
};
