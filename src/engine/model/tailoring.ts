/** What a tailored standard has otherwise than the edition that it rests on. */
import type { Text } from "./text.ts";

/** What a tailoring can do; a base may allow less. */
export type TailoringKind = "weight" | "score" | "words" | "drop" | "add" | "complete";

export interface TailoredChange {
  /** A dimension, group, indicator or question. */
  readonly id: string;
  readonly kind: TailoringKind;
  /** What of it, as it is written: `weight`, `best`, `title`; nothing where the whole is dropped or added. */
  readonly key?: string;
  /** As the base has it; nothing where it has none. */
  readonly before?: Text;
  readonly after?: Text;
  readonly because: Text;
}
