/** A standard from its files, wherever they come from: a folder, a pack, a submission. */
import type { SourceDocument } from "../intake/index.ts";
import { type Checked, hasErrors } from "../model/index.ts";
import { type CheckedStandard, checkStandard } from "../validate/index.ts";

/** A standard with the documents that it was read from: `standard`, and each dimension by its id. */
export interface ReadStandard extends CheckedStandard {
  readonly documents: ReadonlyMap<string, SourceDocument>;
}

/** `files`: standard.yaml and dimensions/‹id›.yaml, each parsed, by path. `reference`: what the folders say. */
export function readStandard(files: ReadonlyMap<string, Checked<SourceDocument>>, reference?: string): ReadStandard {
  const diagnostics = [...files.values()].flatMap((each) => each.diagnostics);
  const standard = files.get(main)?.value;
  if (!standard || hasErrors(diagnostics)) return { diagnostics, documents: new Map() };
  const dimensions = new Map(
    [...files].flatMap(([path, { value }]) =>
      path === main || !value ? [] : [[path.replace(/^.*\//, "").replace(/\.ya?ml$/, ""), value] as const],
    ),
  );
  const checked = checkStandard({ standard, dimensions, ...(reference === undefined ? {} : { reference }) });
  return {
    ...checked,
    diagnostics: [...diagnostics, ...checked.diagnostics],
    documents: new Map([["standard", standard], ...dimensions]),
  };
}

const main = "standard.yaml";
