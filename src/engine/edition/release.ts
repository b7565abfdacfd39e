/** The release of an edition: what it becomes, and what prevents it. */
import { EditableDocument } from "../intake/index.ts";
import type { Diagnostic } from "../model/index.ts";
import { editionRules, standardRules } from "../validate/index.ts";

/** standard.yaml as it is released: published, on this day. */
export function releasedText(text: string, on: string): string {
  const document = new EditableDocument(text);
  document.setBehind("version", "status", "published");
  document.setBehind("status", "released", on);
  return document.toString();
}

/** Warnings for which no source can be the excuse: without cases nothing is proven, and a wrong note misleads every city. */
const neverExcused: ReadonlySet<string> = new Set(
  [standardRules.noVectors, editionRules.wrongNote, editionRules.silentNote, editionRules.noSuccessor].map(
    ({ id }) => id,
  ),
);

/** The findings that keep an edition from being released; `withWarnings`: its other warnings are what its sources deserve. */
export function againstRelease(findings: readonly Diagnostic[], withWarnings: boolean): readonly Diagnostic[] {
  return findings.filter(
    ({ rule, severity }) => severity === "error" || neverExcused.has(rule) || (severity === "warning" && !withWarnings),
  );
}
