/** Questions in a terminal. In a pipe, in CI and with --json nobody is asked. */
import { departmentsAsked, type Locale, type Standard, say } from "../../engine/index.ts";
import type { Words } from "../terminal/words.ts";
import { CliError } from "./cli-error.ts";
import { periodOf } from "./period.ts";
import { usageText } from "./usage.ts";

export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true && !process.env["CI"];
}

export interface Begun {
  /** `云山市`, or `yunshan=云山市`; empty if it is to stay open. */
  readonly city?: string | undefined;
  readonly period?: string | undefined;
  readonly departments?: readonly string[] | undefined;
}

/** Asks for what is not known yet. Questions go to stderr, so that stdout holds the form only. */
export async function askFor(known: Begun, standard: Standard, words: Words, locale: Locale): Promise<Begun> {
  const { default: input } = await import("@inquirer/input");
  const { default: checkbox } = await import("@inquirer/checkbox");
  const terminal = { output: process.stderr };
  const city = known.city ?? (await input({ message: words.askCity }, terminal));
  const period = known.period ?? (await input({ message: words.askPeriod, validate: isPeriod }, terminal));
  const owners = departmentsAsked(standard).filter((id) => id !== "");
  if (known.departments || owners.length < 2) return { ...known, city, period };
  // The keys that matter stand in the question, in the reader's language.
  const theme = { style: { keysHelpTip: () => undefined } };
  const choices = owners.map((id) => ({ value: id, name: say(standard.owners.get(id) ?? id, locale) }));
  const departments = await checkbox({ message: words.askDepartments, choices, pageSize: 12, theme }, terminal);
  return { city, period, ...(departments.length > 0 ? { departments } : {}) };

  function isPeriod(written: string): true | string {
    try {
      if (written !== "") periodOf(written);
      return true;
    } catch (error) {
      if (error instanceof CliError) return error.diagnostics.map((each) => usageText(each, locale)).join("\n");
      throw error;
    }
  }
}
