/** A small standard and a city that shows everything a report can say: scored, missing, wrong, not applicable, undecided. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkAssessment,
  checkStandard,
  evaluate,
  parseDocument,
  type ResultDocument,
  type SourceDocument,
  type Standard,
} from "../../src/engine/index.ts";

const folder = join(import.meta.dirname, "harbour");

export function harbour(): { readonly standard: Standard; readonly result: ResultDocument } {
  const names = readdirSync(join(folder, "dimensions")).map((file) => file.replace(".yaml", ""));
  const dimensions = new Map(names.map((name) => [name, read(`dimensions/${name}.yaml`)]));
  const standard = found(checkStandard({ standard: read("standard.yaml"), dimensions }));
  const assessment = found(checkAssessment({ standard, document: read("assessment.yaml") }));
  return { standard, result: evaluate({ standard, assessment, evidence: new Map([["bulletin", "absent"]]) }) };
}

function read(file: string): SourceDocument {
  return found(parseDocument({ file, text: readFileSync(join(folder, file), "utf8") }));
}

function found<T>({ value, diagnostics }: { readonly value?: T; readonly diagnostics: readonly unknown[] }): T {
  if (value === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  return value;
}
