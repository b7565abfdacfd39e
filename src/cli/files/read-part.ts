/** A file with answers: a filled form (workbook or CSV), or an assessment in YAML. */
import {
  type AnswerPart,
  type Checked,
  checkAssessment,
  type Diagnostic,
  type FormFrame,
  formOrigin,
  formReference,
  type Grid,
  isObject,
  parseDocument,
  readForm,
  type SourceDocument,
  type Standard,
} from "../../engine/index.ts";
import { readAssessment } from "./read-assessment.ts";
import { isTable, readGrid } from "./read-grid.ts";
import { readSource } from "./read-source.ts";
import type { Standards } from "./standards.ts";

/** What a file turned out to be. */
export type Opened =
  | { readonly kind: "grid"; readonly file: string; readonly grid: Grid; readonly standard: string | undefined }
  | { readonly kind: "document"; readonly file: string; readonly standard: string | undefined };

export async function openPart(file: string): Promise<Checked<Opened>> {
  if (isTable(file)) return opened(file, await readGrid(file));
  const source = await readSource(file);
  if (!source.value) return { diagnostics: source.diagnostics };
  const { value, diagnostics } = parseDocument(source.value);
  const standard = isObject(value?.data) ? value.data["standard"] : undefined;
  const known = typeof standard === "string" ? standard : undefined;
  return value ? { value: { kind: "document", file, standard: known }, diagnostics: [] } : { diagnostics };
}

function opened(file: string, { value: grid, diagnostics }: Checked<Grid>): Checked<Opened> {
  return grid ? { value: { kind: "grid", file, grid, standard: formReference(grid) }, diagnostics } : { diagnostics };
}

/** The part with its answers checked; findings name their cells or lines. */
export async function readPart(
  part: Opened,
  standard: Standard,
  standards: Standards,
  frame: FormFrame | undefined,
): Promise<Checked<AnswerPart>> {
  if (part.kind === "document") {
    const { assessment, document, diagnostics } = await readAssessment(part.file, standards);
    if (!assessment || !document) return { diagnostics };
    return { value: { file: part.file, document, assessment, source: sourceOf(document) }, diagnostics };
  }
  const { value: document, diagnostics: found } = readForm(part.grid, standard, frame);
  if (!document) return { diagnostics: found };
  const { value: assessment, diagnostics: wrong } = checkAssessment({ document, standard });
  const diagnostics: readonly Diagnostic[] = [...found, ...wrong];
  const value = assessment && { file: part.file, document, assessment, ...formOrigin(part.grid) };
  return value ? { value, diagnostics } : { diagnostics };
}

/** Of an assessment that a single department answers: the department, and whom it names to be asked. */
function sourceOf({ data }: SourceDocument): NonNullable<AnswerPart["source"]> {
  const departments = isObject(data) && isObject(data["departments"]) ? Object.entries(data["departments"]) : [];
  const [only, ...others] = departments;
  if (!only || others.length > 0) return {};
  const [department, entry] = only;
  const contact = isObject(entry) ? entry["contact"] : undefined;
  return { department, ...(typeof contact === "string" ? { person: contact } : {}) };
}

/** The city and period of a document, to which forms are held. */
export function frameOf({ data }: SourceDocument): FormFrame | undefined {
  const [city, period] = isObject(data) ? [data["city"], data["period"]] : [];
  if (!isObject(city) || !isObject(period)) return undefined;
  const name = isObject(city["name"]) ? (city["name"]["zh"] ?? city["name"]["en"]) : city["name"];
  return {
    city: { id: String(city["id"] ?? ""), name: String(name ?? "") },
    period: { from: String(period["from"] ?? ""), to: String(period["to"] ?? "") },
  };
}
