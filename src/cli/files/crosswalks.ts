/** Crosswalks as files: `crosswalks/‹one›.‹other›.yaml` in a folder of standards, readable from both sides. */
import {
  type Checked,
  type Crosswalk,
  checkCrosswalk,
  parseDocument,
  reversed,
  type Standard,
} from "../../engine/index.ts";
import { readSource } from "./read-source.ts";
import type { Standards } from "./standards.ts";

/** The crosswalk from one standard to another, whichever of them it begins with; nothing where there is none. */
export async function readCrosswalk(
  standards: Standards,
  from: Standard,
  to: Standard,
): Promise<(Checked<Crosswalk> & { readonly file: string }) | undefined> {
  const straight = standards.crosswalk(from.reference, to.reference);
  const file = straight ?? standards.crosswalk(to.reference, from.reference);
  if (file === undefined) return undefined;
  const { value: source, diagnostics } = await readSource(file);
  const document = source ? parseDocument(source) : { diagnostics };
  if (!document.value) return { file, diagnostics: document.diagnostics };
  const ends = straight === undefined ? { from: to, to: from } : { from, to };
  const { value, diagnostics: found } = checkCrosswalk({ document: document.value, ...ends });
  if (!value) return { file, diagnostics: found };
  return { file, value: straight === undefined ? reversed(value) : value, diagnostics: found };
}
