/** Where a report is signed and sealed. Who signs is not for the program to guess. */

import { signatureLabels } from "../../catalogue/signature-labels.ts";
import type { Signature } from "../../document/blocks.ts";
import type { Locale } from "../../model/index.ts";
import { speak } from "../../model/index.ts";

export function signature(locale: Locale): Signature {
  const words = speak(signatureLabels, locale);
  const line = (title: string, text = "") => ({ title, text });
  return {
    kind: "signature",
    title: words.signature,
    lines: [
      line(words.evaluatingBody),
      line(words.responsible),
      line(words.checkedBy),
      line(words.date, words.blankDate),
    ],
    seal: words.sealHere,
  };
}
