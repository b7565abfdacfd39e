/** The examples of rules, as they are shipped. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleExample } from "../../engine/index.ts";
import { packageRoot } from "./package-root.ts";

export function ruleExample(id: string): RuleExample | undefined {
  const file = join(packageRoot(), "dist/rule-examples.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, RuleExample>)[id] : undefined;
}
