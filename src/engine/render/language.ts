/** The language of a file, as files name it. */
import type { Locale } from "../model/index.ts";

export const languageTags: Readonly<Record<Locale, string>> = { zh: "zh-Hans", en: "en-GB" };
