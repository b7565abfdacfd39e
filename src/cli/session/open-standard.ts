/** The standard that a reference or a folder names, for those who write standards: with its findings and its vectors. */
import { assessmentRules, diagnose, nearest, type ReadStandard } from "../../engine/index.ts";
import { readStandardFolder } from "../files/read-standard.ts";
import type { Standards } from "../files/standards.ts";
import { CliError, exits } from "./cli-error.ts";

export interface StandardFolder extends ReadStandard {
  readonly folder: string;
}

export async function openStandard(reference: string, standards: Standards): Promise<StandardFolder> {
  const folder = standardFolder(reference, standards);
  return { folder, ...(await readStandardFolder(folder)) };
}

/** The folder of a standard that is there. */
export function standardFolder(reference: string, standards: Standards): string {
  const folder = standards.folder(reference);
  if (folder === undefined)
    throw new CliError(exits.unreadable, [
      diagnose(
        assessmentRules.unknownStandard,
        { path: [] },
        { found: reference, nearest: nearest(reference, standards.list().keys()) },
      ),
    ]);
  return folder;
}
