/** What became of a city that takes no part any more, in a few words. */

import { plainText } from "../../catalogue/plain-text.ts";
import { departures } from "../../catalogue/programme-states.ts";
import { type Departure, type Locale, type Programme, say, speak } from "../../model/index.ts";

export function departureWords({ cities }: Programme, { into }: Departure, locale: Locale): string {
  const words = speak(departures, locale);
  if (into === undefined) return words.withdrawn;
  return words.merged({ into: plainText(say(cities.find(({ id }) => id === into)?.name ?? into, locale)) });
}
