/** What commands that check have in common: how findings are written, and which of them end with an exit code. */
import * as Flags from "@oclif/core/flags";
import type { Diagnostic, Locale } from "../../engine/index.ts";
import { exits } from "./cli-error.ts";
import { findingsGithub } from "./findings-github.ts";
import { findingsSarif } from "./findings-sarif.ts";

export const checkingFlags = {
  format: Flags.option({
    options: ["sarif", "github"] as const,
    exclusive: ["json"],
    description: "Findings for other programs: SARIF 2.1.0, or annotations of GitHub Actions.",
  })(),
  "fail-on": Flags.option({
    options: ["error", "warning"] as const,
    default: "error" as const,
    description: "The least severe finding that ends with exit code 1.",
  })(),
};

/** Exit code for findings that are let pass otherwise: a warning, where warnings count. */
export function failingCode(diagnostics: readonly Diagnostic[], failOn: "error" | "warning"): number {
  const fails = failOn === "warning" && diagnostics.some(({ severity }) => severity === "warning");
  return fails ? exits.findings : 0;
}

/** Findings in one of the formats for programs; a finding without a file is one of `file`. */
export function findingsIn(
  format: "sarif" | "github",
  findings: readonly { readonly file: string; readonly diagnostics: readonly Diagnostic[] }[],
  { locale, version }: { readonly locale: Locale; readonly version: string },
): string {
  const all = findings.flatMap(({ file, diagnostics }) =>
    diagnostics.map((each) => ({ ...each, where: { file, ...each.where } })),
  );
  return format === "github"
    ? findingsGithub(all, locale)
    : JSON.stringify(findingsSarif(all, locale, version), null, 2);
}
