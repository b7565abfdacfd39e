/** Packs of standards: whether they are as they were published, and by whom. */

import { packLabels } from "../../../catalogue/pack-labels.ts";
import { plainText } from "../../../catalogue/plain-text.ts";
import { type Block, named, table } from "../../../document/blocks.ts";
import { type Locale, speak } from "../../../model/index.ts";
import type { Pack } from "../../../verify/index.ts";

export interface PackState {
  readonly path: string;
  /** Absent where it cannot be opened. */
  readonly pack?: Pack;
  /** Every file is as the manifest says, and no signature contradicts it. */
  readonly sound: boolean;
  /** The names of trusted keys whose signatures fit. */
  readonly signers: readonly string[];
}

export function packsTable(states: readonly PackState[], locale: Locale): Block {
  const words = speak(packLabels, locale);
  return table(states, {
    caption: "",
    columns: [
      named(words.standard, ({ pack, path }) => ({
        text: plainText(pack?.standard.reference ?? path),
        tone: "branch",
      })),
      named(words.version, ({ pack }) => plainText(pack?.standard.version ?? "–")),
      named(words.released, ({ pack }) => plainText(pack?.released ?? "–")),
      named(words.state, ({ sound }) =>
        sound ? { text: words.intact, tone: "verified" } : { text: words.changed, tone: "error" },
      ),
      named(words.signedBy, ({ signers, sound }) =>
        signers.length > 0 && sound
          ? { text: plainText(signers.join(", ")), tone: "verified" }
          : { text: words.nobody, tone: "doubt" },
      ),
    ],
  });
}
