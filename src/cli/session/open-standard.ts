/** The standard that a reference or a folder names, for those who write standards: with its findings and its vectors. */

import { join } from "node:path";
import {
  assessmentRules,
  type CheckedStandard,
  type Diagnostic,
  diagnose,
  nearest,
  type SourceDocument,
} from "../../engine/index.ts";
import { readDocument, readStandardFolder } from "../files/read-standard.ts";
import { vectorFiles } from "../files/standard-files.ts";
import type { Standards } from "../files/standards.ts";
import { CliError, exits } from "./cli-error.ts";

export interface StandardFolder extends CheckedStandard {
  readonly folder: string;
}

export async function openStandard(reference: string, standards: Standards): Promise<StandardFolder> {
  const folder = standards.folder(reference);
  if (folder === undefined)
    throw new CliError(exits.unreadable, "", [
      diagnose(
        assessmentRules.unknownStandard,
        { path: [] },
        { found: reference, nearest: nearest(reference, standards.list().keys()) },
      ),
    ]);
  return { folder, ...(await readStandardFolder(folder)) };
}

export async function readVectors(
  folder: string,
): Promise<{ readonly documents: readonly SourceDocument[]; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const documents: SourceDocument[] = [];
  for (const name of vectorFiles(folder)) {
    const document = await readDocument(join(folder, name), diagnostics);
    if (document) documents.push(document);
  }
  return { documents, diagnostics };
}
