/** Why a score differs from that of an earlier submission; the two must have been scored by the same rules. */
import { type Change, comparable, explainChange } from "../engine/index.ts";
import type { Standards } from "./files/standards.ts";
import { type Scored, scoreFile } from "./score-file.ts";
import { exits, Stop } from "./stop.ts";
import type { Words } from "./terminal/words.ts";

interface Earlier {
  readonly file: string;
  readonly review: string | undefined;
}

/** The earlier submission, and the change; no change where one of the two has no total. */
export async function since(
  after: Scored,
  { file, review }: Earlier,
  standards: Standards,
  words: Words,
): Promise<{ readonly before: Scored; readonly change: Change | undefined }> {
  const { scored: before, diagnostics } = await scoreFile(file, standards, { review });
  if (!before) throw new Stop(exits.unreadable, "", diagnostics);
  if (comparable(before.result, after.result)) return { before, change: explainChange(after.standard, before, after) };
  const { reference } = after.standard;
  const said = words.notComparable.replace("{a}", file).replace("{one}", before.standard.reference);
  throw new Stop(
    exits.usage,
    said.replace("{b}", reference).replace("{other}", words.otherScoring.replace("{edition}", reference)),
  );
}
