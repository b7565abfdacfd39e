/** Findings as SARIF 2.1.0, the format that code hosts and editors read. */
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Log, ReportingDescriptor, Result } from "sarif";
import type { Diagnostic, Locale } from "../../engine/index.ts";

import { allRules, ruleWords } from "../rules.ts";

/** Columns are those of diagnostics: they count UTF-16 units from 1. */
export function findingsSarif(diagnostics: readonly Diagnostic[], locale: Locale, version: string): Log {
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const driver = { name: "citymark", version, rules: rules.map((id) => descriptor(id, locale)) };
  const results = diagnostics.map((each) => resultOf(each, rules.indexOf(each.rule), locale));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
}

function descriptor(id: string, locale: Locale): ReportingDescriptor {
  const rule = allRules.get(id);
  return rule
    ? { id, fullDescription: { text: rule[locale].why }, defaultConfiguration: { level: rule.severity } }
    : { id };
}

function resultOf(finding: Diagnostic, ruleIndex: number, locale: Locale): Result {
  const { rule, severity, where } = finding;
  const { message, help } = ruleWords(finding, locale);
  const text = [message, help].filter((each) => each !== "").join(locale === "zh" ? "" : " ");
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text },
    ...(where.file === undefined ? {} : { locations: [locationOf(where.file, where)] }),
  };
}

function locationOf(file: string, { span, cell }: Diagnostic["where"]): NonNullable<Result["locations"]>[number] {
  const region = span && {
    startLine: span.start.line,
    startColumn: span.start.column,
    endLine: span.end.line,
    endColumn: span.end.column,
  };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(region ? { region } : {}) },
    ...(cell === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: cell }] }),
  };
}

/** A relative path stays relative, so that a code host finds the file in its checkout. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}
