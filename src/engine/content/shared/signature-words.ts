/** Whether a review is signed, and why a signature does not stand. */
import { signatureState } from "../../catalogue/programme-phrases.ts";
import type { Locale } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { lapsesInWords } from "../../validate/index.ts";
import { dayWords } from "./day.ts";

type ScoredReview = NonNullable<ResultDocument["review"]>;

export function signatureWords({ signed, "signature-invalid": lapsed }: ScoredReview, locale: Locale): string {
  const on = signed?.on ?? lapsed?.on;
  return signatureState[locale]({
    on: on === undefined ? "" : dayWords(on, locale),
    invalid: lapsed ? lapsesInWords(lapsed.because, locale) : "",
  });
}
