/** One assessment, read and scored: what every command that shows a number begins with. */
import { type Diagnostic, evaluate, type ResultDocument, type SourceDocument, type Standard } from "../engine/index.ts";
import { readAssessment } from "./files/read-assessment.ts";
import type { Standards } from "./files/standards.ts";

export interface ScoredFile {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly document?: SourceDocument;
  /** Absent where the file could not be read as an assessment. */
  readonly scored?: { readonly result: ResultDocument; readonly standard: Standard };
}

export async function scoreFile(file: string, standards: Standards, asOf?: string): Promise<ScoredFile> {
  const { assessment, standard, evidence, diagnostics, document } = await readAssessment(file, standards);
  if (!assessment || !standard || !document) return { file, diagnostics, ...(document ? { document } : {}) };
  const result = evaluate({ standard, assessment, evidence, ...(asOf === undefined ? {} : { asOf }) });
  // What shows only in scoring has a path; here it gets its place in the file.
  const later = result.diagnostics
    .slice(diagnostics.length)
    .map(({ path, ...finding }): Diagnostic => ({ ...finding, where: document.where(path, "key") }));
  return { file, document, diagnostics: [...diagnostics, ...later], scored: { result, standard } };
}
