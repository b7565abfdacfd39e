/** Answers carried to another standard by a crosswalk: what is computed says so, and what only has a relation is named where it is asked. */
import { writeFormula } from "../../formula/index.ts";
import { type Crosswalk, type Locale, relationWords, type Standard } from "../../model/index.ts";
import { transfers } from "../crosswalk/index.ts";
import type { Ways } from "./carry.ts";

export interface Across {
  readonly ways: Ways;
  /** From what a value was computed, and how that relates to what is asked. */
  noteOn(input: string): { readonly note?: string };
  /** The questions that relate to one that has to be asked. */
  hintOn(input: string): string;
}

export function acrossBy(crosswalk: Crosswalk, before: Standard, after: Standard, locale: Locale): Across {
  const known = transfers(crosswalk, before, after);
  return {
    ways: {
      // Ids of two standards are alike by accident.
      of: () => undefined,
      conversion: (id) => {
        const found = known.get(id);
        return found && { by: found.by, written: writeFormula(found.by), from: found.from };
      },
    },
    noteOn: (input) => {
      const found = known.get(input);
      if (!found) return {};
      const is = relationWords[found.relation.is][locale];
      return { note: `${before.reference}: ${writeFormula(found.by)} (${found.relation.from}, ${is})` };
    },
    hintOn: (input) =>
      crosswalk.relations
        .filter(({ to }) => to === input)
        .map(({ from, is }) => `${before.reference}: ${from} (${relationWords[is][locale]})`)
        .join(" · "),
  };
}
