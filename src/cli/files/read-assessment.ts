/** An assessment on the disk, or a filled form: what it says, its standard, and the files beside it. */
import { dirname } from "node:path";
import { parseDocument, type ReadSubmission, readAnswers, supposeAnswers } from "../../engine/index.ts";
import { attachmentsIn } from "./attachments.ts";
import { type Opened, openForm } from "./open-form.ts";
import { isTable } from "./read-grid.ts";
import { readSource } from "./read-source.ts";
import type { Standards } from "./standards.ts";

export interface ReadAssessment extends ReadSubmission {
  readonly file: string;
  /** The questions that a form asks, where it does not ask all of them. */
  readonly asked?: ReadonlySet<string>;
}

/** An assessment in YAML, as it is submitted, reviewed and written to. */
export async function readAssessment(file: string, standards: Standards): Promise<ReadAssessment> {
  return readDocument(file, await openText(file), standards);
}

/**
 * The same, or a filled form: what is checked and scored.
 *
 * `supposed`: answers put in place of those in the file, for a question of what would be; the file stays as it is.
 */
export async function readFilled(
  file: string,
  standards: Standards,
  supposed: ReadonlyMap<string, string> = new Map(),
): Promise<ReadAssessment> {
  const isForm = isTable(file) && !/\.ya?ml$/i.test(file);
  const { value, ...opened } = isForm ? await openForm(file, standards) : await openText(file);
  const document = value && supposed.size > 0 ? supposeAnswers(value, supposed) : value;
  return readDocument(file, document ? { ...opened, value: document } : opened, standards);
}

async function openText(file: string): Promise<Opened> {
  const { value, diagnostics } = await readSource(file);
  return value ? parseDocument(value) : { diagnostics };
}

async function readDocument(file: string, opened: Opened, standards: Standards): Promise<ReadAssessment> {
  const { value, diagnostics, asked } = opened;
  if (!value) return { file, evidence: new Map(), files: () => new Map(), diagnostics };
  const attachments = attachmentsIn(dirname(file));
  const read = await readAnswers(opened, { standardOf: (reference) => standards.get(reference), attachments });
  return { file, ...(asked ? { asked } : {}), ...read };
}
