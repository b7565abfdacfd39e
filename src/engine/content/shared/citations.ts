/** Where something in the standard comes from, and how sure that is. */

import { bases, basisOf } from "../../catalogue/states.ts";
import type { Citation } from "../../model/index.ts";
import { type Link, link } from "./link.ts";
import type { Subject } from "./subject.ts";

type Speaking = Pick<Subject, "say" | "speak" | "standard">;

export interface CitationView {
  /** What it is the source of; "" for all of it. */
  readonly of: string;
  readonly basis: string;
  /** A name for styles. */
  readonly mark: Citation["basis"];
  readonly source: string;
  readonly clause: string;
  readonly date: string;
  readonly address: Link | undefined;
  readonly note: string;
}

export function citations(subject: Speaking, sources: readonly Citation[]): readonly CitationView[] {
  const { say, speak, standard } = subject;
  return sources.map(({ ref, basis, of, clause, note }) => {
    const source = ref === undefined ? undefined : standard.sources.get(ref);
    return {
      of: speak(basisOf[of ?? "both"]),
      basis: speak(bases[basis]),
      mark: basis,
      source: say(source?.title ?? ref),
      clause: say(clause),
      date: say(source?.date),
      address: source?.url === undefined ? undefined : link(source.url),
      note: say(note),
    };
  });
}

/** In one line: what it is the source of, its name and clause, and in brackets how sure that is. */
export function citationLine(
  { of, basis, source, clause, note }: CitationView,
  words: Pick<Subject["words"], "colon" | "bracketOpen" | "bracketClose">,
): string {
  const said = [of, source, clause].filter((each) => each !== "").join(" ");
  const more = note === "" ? basis : `${basis}${words.colon}${note}`;
  return `${said}${words.bracketOpen}${more}${words.bracketClose}`.trim();
}
