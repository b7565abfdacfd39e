/** What every document of a city begins with. */
import type { Document } from "../../document/document.ts";
import { head, stamps } from "./provenance.ts";
import type { Telling } from "./telling.ts";

export function frame(city: Telling, kind: string): Pick<Document, "locale" | "title" | "asOf" | "stamps" | "head"> {
  const { words, locale, result } = city;
  const about = head(city);
  const fact = (title: string, text: string) => (text === "" ? [] : [{ title, text, note: "" }]);
  return {
    locale,
    title: `${about.city} · ${about.standard} · ${kind}`,
    asOf: result["as-of"],
    stamps: stamps(city),
    head: {
      eyebrow: about.standard,
      reference: about.reference,
      title: about.city,
      kind,
      facts: [
        ...fact(words.period, about.period),
        ...fact(words.asOf, about.asOf),
        ...fact(words.programme, about.programme),
        ...fact(words.issuer, about.issuer),
        ...fact(words.state, about.state),
      ],
    },
  };
}
