/** Why nothing was done, where the reason is what was asked for and not a file. */
import { diagnose, type FactsArgument, type Rule } from "../../engine/index.ts";
import * as requestRules from "../request-rules.ts";
import * as usageRules from "../usage-rules.ts";
import { CliError, exits } from "./cli-error.ts";

export function refusal<F>(rule: Rule<F>, ...facts: FactsArgument<F>): CliError {
  return refusalWith(exits.usage, rule, ...facts);
}

/** With another exit code than that of wrong usage. */
export function refusalWith<F>(code: number, rule: Rule<F>, ...facts: FactsArgument<F>): CliError {
  return new CliError(code, [diagnose(rule, { path: [] }, ...facts)]);
}

/** A value that a flag or an argument cannot have here. */
export function notPossible(flag: string, value: string, allowed: readonly string[]): CliError {
  return refusal(usageRules.flagValue, { flag, value, allowed: allowed.join(", ") });
}

/** Too many assessments, or too few. */
export function assessmentsNeeded(count: number, needed: "1" | "2" | "2+", flag?: string): CliError {
  const more = { fact: "2+", en: "two or more", zh: "至少两" };
  return refusal(requestRules.assessmentsNeeded, {
    count: String(count),
    needed: needed === "2+" ? more : needed,
    flag,
  });
}

const reasons = {
  json: { fact: "json", en: "with --json, standard output holds the JSON", zh: "使用 --json 时，标准输出用于 JSON" },
  binary: { fact: "binary", en: "this format is not text", zh: "这种格式不是文本" },
};

/** Standard output cannot take it. */
export function outputNeeded(because: keyof typeof reasons): CliError {
  return refusal(requestRules.outputNeeded, { because: reasons[because] });
}
