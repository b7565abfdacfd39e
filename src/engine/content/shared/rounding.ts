/** How scores are rounded, and who says so. */
import { modes, places, roundedSentence, roundingSentence } from "../../catalogue/method-phrases.ts";
import { list } from "../../catalogue/punctuation.ts";
import { type Place, type Rounding, roundingAt } from "../../model/index.ts";
import { citations } from "./citations.ts";
import type { Subject } from "./subject.ts";

type Showing = Pick<Subject, "standard" | "locale" | "say" | "speak">;

/** Of one level; "" where it is not rounded. */
export function roundedTo(subject: Showing, place: Place): string {
  const { standard, locale, speak } = subject;
  const { rounding } = standard.method;
  const own = roundingAt(standard.method, place);
  if (!rounding || !own) return "";
  return roundedSentence[locale]({
    decimals: own.decimals,
    mode: speak(modes[own.mode]),
    source: sourceOf(subject, rounding),
  });
}

/** Of the standard; levels with as many decimals together. */
export function roundingOf(subject: Showing, rounding: Rounding): string {
  const { locale, speak } = subject;
  const counts = [...new Set(rounding.decimals.values())];
  return roundingSentence[locale]({
    levels: counts.map((decimals) => ({
      decimals,
      places: [...rounding.decimals]
        .filter(([, own]) => own === decimals)
        .map(([place]) => speak(places[place]))
        .join(locale === "zh" ? "、" : ", "),
    })),
    mode: speak(modes[rounding.mode]),
    source: sourceOf(subject, rounding),
  });
}

function sourceOf(subject: Showing, { sources }: Rounding): string {
  const named = citations(subject, sources).map(({ source, basis, clause }) =>
    [source === "" ? basis : source, clause].filter((part) => part !== "").join(" "),
  );
  return list(named, subject.locale);
}
