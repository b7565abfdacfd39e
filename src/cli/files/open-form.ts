/** A filled form as an assessment: the standard is the one that the form names. */
import {
  type Checked,
  diagnose,
  formOrigin,
  formReference,
  formRules,
  readForm,
  type SourceDocument,
} from "../../engine/index.ts";
import { readGrid } from "./read-grid.ts";
import type { Standards } from "./standards.ts";

/** `asked`: the questions that a form asks, where it does not ask all of them. */
export type Opened = Checked<SourceDocument> & { readonly asked?: ReadonlySet<string> };

export async function openForm(file: string, standards: Standards): Promise<Opened> {
  const { value: grid, diagnostics } = await readGrid(file);
  if (!grid) return { diagnostics };
  const reference = formReference(grid);
  if (reference === undefined) {
    const notAForm = diagnose(formRules.notAForm, { file, path: [] }, { edition: "citymark" });
    return { diagnostics: [...diagnostics, notAForm] };
  }
  const standard = await standards.get(reference);
  if (!standard.value) return { diagnostics: [...diagnostics, ...standard.diagnostics] };
  const form = readForm(grid, standard.value);
  const { asked } = formOrigin(grid);
  return { ...form, ...(asked ? { asked } : {}), diagnostics: [...diagnostics, ...form.diagnostics] };
}
