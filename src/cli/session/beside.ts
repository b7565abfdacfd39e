/** What is found in an assessment beside the last one of its city, and beside those of other cities. */
import {
  type Assessment,
  type Diagnostic,
  dayText,
  foundAmongPeers,
  foundSinceLast,
  type LastTime,
} from "../../engine/index.ts";
import { findFiles } from "../files/find-files.ts";
import { readAssessment } from "../files/read-assessment.ts";
import type { ScoredFile } from "../files/score-file.ts";
import type { Standards } from "../files/standards.ts";
import type { Words } from "../terminal/words.ts";
import { CliError, exits } from "./cli-error.ts";

export interface Beside {
  readonly previous?: { readonly file: string; readonly last: LastTime };
  readonly peers?: readonly Assessment[];
}

/** Reads what is named. A file that cannot be read is refused: nothing would be compared with it, and nobody would notice. */
export async function readBeside(
  { previous, peers }: { readonly previous?: string | undefined; readonly peers?: readonly string[] | undefined },
  standards: Standards,
  words: Words,
): Promise<Beside> {
  const read = async (file: string): Promise<LastTime> => {
    const { assessment, standard, diagnostics } = await readAssessment(file, standards);
    if (!assessment || !standard) throw new CliError(exits.unreadable, "", diagnostics);
    return { assessment, standard };
  };
  const { files, unmatched } = await findFiles(peers ?? []);
  if (unmatched[0] !== undefined) throw new CliError(exits.unreadable, words.noPeers({ pattern: unmatched[0] }));
  const others: Assessment[] = [];
  for (const file of files) others.push((await read(file)).assessment);
  return {
    ...(previous === undefined ? {} : { previous: { file: previous, last: await read(previous) } }),
    ...(peers === undefined ? {} : { peers: others }),
  };
}

/** Findings with their places in the file. */
export function foundBeside(
  { scored, document }: ScoredFile<unknown>,
  { previous, peers }: Beside,
  words: Words,
): readonly Diagnostic[] {
  if (!scored || !document) return [];
  const { standard, assessment } = scored;
  if (previous) refuseOther(previous.file, previous.last.assessment, assessment, words);
  const found = [
    ...(previous ? foundSinceLast(standard, assessment, previous.last) : []),
    ...(peers ? foundAmongPeers(standard, assessment, peers) : []),
  ];
  return found.map((each) => ({ ...each, where: document.where(each.where.path, "key") }));
}

function refuseOther(file: string, before: Assessment, now: Assessment, words: Words): void {
  const [one, other] = [before, now].map(({ period }) => dayText(period.to));
  if (before.city.id !== now.city.id)
    throw new CliError(exits.usage, words.otherCity({ a: file, one: before.city.id, other: now.city.id }));
  if (before.period.to >= now.period.to)
    throw new CliError(exits.usage, words.noEarlier({ a: file, one: one ?? "", other: other ?? "" }));
}
