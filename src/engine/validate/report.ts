/** How checks report: a rule, the part complained about, and the facts. Places are found only for what is reported. */
import type { SourceDocument } from "../intake/index.ts";
import { type Diagnostic, diagnose, type FactsArgument, type Path, type Rule } from "../model/index.ts";

export interface Part {
  /** Which document, where there are several: `standard`, or a dimension's id. */
  readonly document: string;
  readonly path: Path;
  /** The key that leads to the part, rather than its value. */
  readonly key?: boolean;
  /** A stretch of the value's text. */
  readonly within?: readonly [number, number];
}

/** A standard's own document, beside those of its dimensions. */
export const standardPart: Part = { document: "standard", path: [] };

/** What stands at these steps within a part. */
export function below(part: Part, ...steps: Path): Part {
  return { ...part, path: [...part.path, ...steps] };
}

export type Report = <F>(rule: Rule<F>, part: Part, ...facts: FactsArgument<F>) => void;

export function reportInto(diagnostics: Diagnostic[], document: (name: string) => SourceDocument | undefined): Report {
  return (rule, { document: name, path, key, within }, ...facts) => {
    const where = document(name)?.where(path, key ? "key" : "value", within) ?? { path };
    diagnostics.push(diagnose(rule, where, ...facts));
  };
}
