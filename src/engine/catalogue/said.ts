/** Our own words in both languages, side by side, so that neither can be forgotten. */
import type { Locale } from "../model/index.ts";

export interface Said {
  readonly zh: string;
  readonly en: string;
}

/** A catalogue in one language. */
export type Spoken<Catalogue> = { readonly [Key in keyof Catalogue]: string };

export function speak<Catalogue extends Readonly<Record<string, Said>>>(
  catalogue: Catalogue,
  locale: Locale,
): Spoken<Catalogue> {
  return Object.fromEntries(Object.entries(catalogue).map(([key, said]) => [key, said[locale]])) as Spoken<Catalogue>;
}
