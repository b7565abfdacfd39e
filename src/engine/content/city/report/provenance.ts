/** By which documents and program the result was made. */
import { type Chapter, chapter, remark } from "../../../document/blocks.ts";
import { provenance } from "../provenance.ts";
import type { Telling } from "../telling.ts";

export function provenanceAnnex(city: Telling): Chapter {
  const { words } = city;
  return {
    ...chapter("annex-provenance", words.annexProvenance, [
      remark(words.provenanceNote),
      { kind: "lines", lines: provenance(city) },
    ]),
    annex: true,
  };
}
