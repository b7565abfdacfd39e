/** The examples of rules, as they are shipped. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../../engine/index.ts";
import { packageRoot } from "./package-root.ts";

export type RuleExample = { readonly at: string; readonly line: string } & Readonly<
  Record<Locale, { readonly message: string; readonly help?: string }>
>;

export function ruleExample(id: string): RuleExample | undefined {
  const file = join(packageRoot(), "dist/rule-examples.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, RuleExample>)[id] : undefined;
}
