/** A standard from its own files. */
import type { SourceDocument } from "../../intake/index.ts";
import { type Checked, hasErrors } from "../../model/index.ts";
import { type CheckedStandard, checkStandard } from "../../validate/index.ts";

/** A standard with the documents that it was read from: `standard`, and each dimension by its id. */
export interface ReadStandard extends CheckedStandard {
  readonly documents: ReadonlyMap<string, SourceDocument>;
}

export type Files = ReadonlyMap<string, Checked<SourceDocument>>;

/** Of one that tailors no other. */
export function readWhole(files: Files, reference?: string): ReadStandard {
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
