/** The status of a standard in words, with the day of its release where it has one. */
import { statuses } from "../../catalogue/states.ts";
import type { Locale, Standard } from "../../model/index.ts";

export function statusWords({ status, released }: Standard, locale: Locale): string {
  const words = statuses[status][locale];
  return released === undefined ? words : `${words} ${released}`;
}
