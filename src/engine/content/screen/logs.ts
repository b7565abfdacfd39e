/** Logs that were verified, on a screen. */

import { logLabels } from "../../catalogue/status-labels.ts";
import { type Block, named, numbers, remark, table } from "../../document/blocks.ts";
import { type Locale, speak } from "../../model/index.ts";

export interface VerifiedLog {
  readonly file: string;
  /** changed-outside: the chain is whole, and something was changed without a line. missing: there is no log. */
  readonly state: "whole" | "broken" | "changed-outside" | "missing";
  /** Those that are in order. */
  readonly lines?: number;
}

export function logBlocks(logs: readonly VerifiedLog[], locale: Locale): readonly Block[] {
  const words = speak(logLabels, locale);
  return [
    table(logs, {
      caption: "",
      columns: [
        named(words.log, ({ file }) => file),
        named(words.state, ({ state }) => ({ text: words[state], tone: state === "whole" ? "" : "late" })),
        numbers(words.lines, ({ lines }) => (lines === undefined ? "–" : String(lines))),
      ],
    }),
    remark(words.note),
  ];
}
