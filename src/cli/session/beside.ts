/** What is found in an assessment beside the last one of its city, and beside those of other cities. */

import {
  type Assessment,
  type Diagnostic,
  dayText,
  foundAmongPeers,
  foundSinceLast,
  type LastTime,
} from "../../engine/index.ts";
import { noFiles } from "../file-rules.ts";
import { findFiles } from "../files/find-files.ts";
import { readFilled } from "../files/read-assessment.ts";
import type { ScoredFile } from "../files/score-file.ts";
import type { Standards } from "../files/standards.ts";
import { notEarlier, otherCity } from "../request-rules.ts";
import { CliError, exits } from "./cli-error.ts";
import { refusal, refusalWith } from "./refusal.ts";

export interface Beside {
  readonly previous?: { readonly file: string; readonly last: LastTime };
  readonly peers?: readonly Assessment[];
}

/** Reads what is named. A file that cannot be read is refused: nothing would be compared with it, and nobody would notice. */
export async function readBeside(
  { previous, peers }: { readonly previous?: string | undefined; readonly peers?: readonly string[] | undefined },
  standards: Standards,
): Promise<Beside> {
  const read = async (file: string): Promise<LastTime> => {
    const { assessment, standard, diagnostics } = await readFilled(file, standards);
    if (!assessment || !standard) throw new CliError(exits.unreadable, diagnostics);
    return { assessment, standard };
  };
  const { files, unmatched } = await findFiles(peers ?? []);
  if (unmatched[0] !== undefined) throw refusalWith(exits.unreadable, noFiles, { file: unmatched[0] });
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
): readonly Diagnostic[] {
  if (!scored || !document) return [];
  const { standard, assessment } = scored;
  if (previous) refuseOther(previous.file, previous.last.assessment, assessment);
  const found = [
    ...(previous ? foundSinceLast(standard, assessment, previous.last) : []),
    ...(peers ? foundAmongPeers(standard, assessment, peers) : []),
  ];
  return found.map((each) => ({ ...each, where: document.where(each.where.path, "key") }));
}

function refuseOther(file: string, before: Assessment, now: Assessment): void {
  const [one, other] = [before, now].map(({ period }) => dayText(period.to));
  if (before.city.id !== now.city.id) throw refusal(otherCity, { a: file, one: before.city.id, other: now.city.id });
  if (before.period.to >= now.period.to)
    throw refusal(notEarlier, { a: file, one: one ?? "", other: other ?? "", flag: "--previous" });
}
