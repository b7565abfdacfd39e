/** What every document about a city's submission begins with. */
import type { Document } from "../../document/document.ts";
import type { Subject } from "../shared/subject.ts";
import { head, stamps } from "./provenance.ts";
import type { Telling } from "./telling.ts";

type Frame = Pick<Document, "locale" | "title" | "asOf" | "stamps" | "head">;

export function frame(city: Telling, kind: string): Frame {
  const { words } = city;
  const about = head(city);
  return framed(city, {
    title: `${about.city} · ${about.standard} · ${kind}`,
    to: about.city,
    kind,
    facts: [
      [words.period, about.period],
      [words.asOf, about.asOf],
      [words.programme, about.programme],
      [words.issuer, about.issuer],
      [words.state, about.state],
    ],
  });
}

/** `to`: whom it is about, or for. Facts without a text are left out. */
export function framed(
  city: Subject,
  about: {
    readonly title: string;
    readonly to: string;
    readonly kind: string;
    readonly facts: readonly (readonly [title: string, text: string])[];
  },
): Frame {
  const { standard, reference } = head(city);
  return {
    locale: city.locale,
    title: about.title,
    asOf: city.result["as-of"],
    stamps: stamps(city),
    head: {
      eyebrow: standard,
      reference,
      title: about.to,
      kind: about.kind,
      facts: about.facts.flatMap(([title, text]) => (text === "" ? [] : [{ title, text, note: "" }])),
    },
  };
}
