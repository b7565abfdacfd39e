/** Findings as workflow commands of GitHub Actions, which become annotations of the lines. */
import type { Diagnostic, Locale } from "../../engine/index.ts";
import { ruleWords } from "../rules.ts";

const levels = { error: "error", warning: "warning", note: "notice" } as const;

/** One line for each finding; empty where nothing was found. */
export function findingsGithub(diagnostics: readonly Diagnostic[], locale: Locale): string {
  return diagnostics.map((each) => `${annotation(each, locale)}\n`).join("");
}

function annotation(finding: Diagnostic, locale: Locale): string {
  const { rule, severity, where } = finding;
  const { message, help } = ruleWords(finding, locale);
  const { start, end } = where.span ?? {};
  const properties = {
    file: where.file?.replaceAll("\\", "/"),
    line: start?.line,
    col: start?.column,
    endLine: end?.line,
    endColumn: end?.column,
    title: where.cell === undefined ? rule : `${rule} ${where.cell}`,
  };
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escaped(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`],
  );
  return `::${levels[severity]} ${written.join(",")}::${escaped(help === "" ? message : `${message}\n${help}`)}`;
}

/** A line end would end the command. */
function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
