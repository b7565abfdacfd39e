/** What is wrong with a command line, as a finding. oclif says that it is wrong; the definition of the command says what. */
import type { Command } from "@oclif/core/command";
import type { CLIError } from "@oclif/core/errors";
import type { Arg, Flag, OptionFlag } from "@oclif/core/interfaces";
import { type Diagnostic, diagnose, type Locale, labelled, nearest } from "../../engine/index.ts";
import { ruleWords } from "../rules.ts";
import { wordsIn } from "../terminal/words.ts";
import * as usageRules from "../usage-rules.ts";

const where = { path: [] };
const wholeNumbers = { fact: "0, 1, 2 …", en: "whole numbers", zh: "整数" };

type Flags = readonly (readonly [name: string, flag: Flag<unknown>])[];

/** One line: “Wrong usage: There is no …”. */
export function usageText(finding: Diagnostic, locale: Locale): string {
  const { message, help } = ruleWords(finding, locale);
  return labelled(wordsIn(locale).usage, locale === "zh" ? message + help : `${message} ${help}`, locale);
}

/** What oclif refused when it parsed the words after the name of the command. */
export function usageFinding(error: CLIError, command: typeof Command, argv: readonly string[]): Diagnostic {
  const flags = Object.entries({ ...command.baseFlags, ...command.flags }) as [string, Flag<unknown>][];
  const names = flags.map(([name]) => `--${name}`);
  if ("flags" in error && Array.isArray(error.flags)) {
    const flag = String(error.flags[0]);
    return diagnose(usageRules.flagUnknown, where, { flag, near: nearest(flag, names) });
  }
  if ("args" in error && Array.isArray(error.args)) {
    const [first] = error.args as readonly (string | { readonly name: string })[];
    const usage = usageOf(command);
    if (typeof first === "string") return diagnose(usageRules.argumentExtra, where, { argument: first, usage });
    return diagnose(usageRules.argumentMissing, where, { argument: (first?.name ?? "").toUpperCase(), usage });
  }
  return (
    wrongFlag(flags, argv, error) ??
    flagsTogether(flags, argv) ??
    flagAlone(flags, argv) ??
    wrongArgument(command, argv) ??
    diagnose(usageRules.refused, where, { reason: error.message })
  );
}

/** A flag without its value, with a value that it cannot have, given twice, or required and absent. */
function wrongFlag(flags: Flags, argv: readonly string[], error: CLIError) {
  for (const [name, definition] of flags) {
    const found = definition.type === "option" ? wrongOption(`--${name}`, definition, argv, error) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function wrongOption(
  flag: string,
  definition: OptionFlag<unknown>,
  argv: readonly string[],
  error: CLIError,
): Diagnostic | undefined {
  const { char, delimiter, multiple, options, required } = definition;
  const written = valuesOf(flag, char === undefined ? undefined : `-${char}`, argv);
  const given = delimiter === undefined ? written : written.flatMap((each) => each?.split(delimiter));
  if (given.length > 1 && multiple !== true) return diagnose(usageRules.flagTwice, where, { flag });
  if (given.includes(undefined)) return diagnose(usageRules.flagIncomplete, where, { flag });
  if (required === true && given.length === 0) return diagnose(usageRules.flagMissing, where, { flag });
  const refused = given.find((value) => options !== undefined && !options.includes(value ?? ""));
  if (refused !== undefined) return refusedValue(flag, refused, options ?? []);
  // No option of ours is parsed but for whole numbers.
  const [value = ""] = given;
  return error.message.startsWith(`Parsing ${flag} `)
    ? diagnose(usageRules.flagValue, where, { flag, value, allowed: wholeNumbers })
    : undefined;
}

/** Two flags of which each excludes the other. */
function flagsTogether(flags: Flags, argv: readonly string[]) {
  for (const [name, { exclusive = [] }] of given(flags, argv)) {
    const other = given(flags, argv).find(([each]) => exclusive.includes(each))?.[0];
    if (other !== undefined)
      return diagnose(usageRules.flagsTogether, where, { flag: `--${name}`, other: `--${other}` });
  }
  return undefined;
}

/** A flag without the one that gives it a meaning. */
function flagAlone(flags: Flags, argv: readonly string[]) {
  const there = new Set(given(flags, argv).map(([name]) => name));
  for (const [name, { dependsOn = [] }] of given(flags, argv)) {
    const other = dependsOn.find((each) => !there.has(each));
    if (other !== undefined) return diagnose(usageRules.flagNeeds, where, { flag: `--${name}`, other: `--${other}` });
  }
  return undefined;
}

function given(flags: Flags, argv: readonly string[]): Flags {
  return flags.filter(([name, { char }]) =>
    argv.some((word) => word === `--${name}` || word.startsWith(`--${name}=`) || word === `-${char}`),
  );
}

function wrongArgument(command: typeof Command, argv: readonly string[]) {
  const [name, argument] = (Object.entries(command.args ?? {}) as [string, Arg<unknown>][])[0] ?? [];
  const value = argv.find((word) => !word.startsWith("-"));
  if (name === undefined || argument?.options === undefined || value === undefined) return undefined;
  return argument.options.includes(value) ? undefined : refusedValue(name.toUpperCase(), value, argument.options);
}

function refusedValue(flag: string, value: string, options: readonly string[]): Diagnostic {
  return diagnose(usageRules.flagValue, where, { flag, value, allowed: options.join(", ") });
}

/** The values that stand after a flag: undefined where there is none. */
function valuesOf(flag: string, char: string | undefined, argv: readonly string[]): readonly (string | undefined)[] {
  return argv.flatMap((word, i) => {
    if (word.startsWith(`${flag}=`)) return [word.slice(flag.length + 1)];
    if (word !== flag && word !== char) return [];
    const next = argv[i + 1];
    return [next === undefined || (next.startsWith("-") && next !== "-") ? undefined : next];
  });
}

/** citymark review sign REVIEW --name VALUE */
function usageOf(command: typeof Command): string {
  const required = (Object.entries(command.flags ?? {}) as [string, Flag<unknown>][])
    .filter(([, { required }]) => required === true)
    .map(([name]) => `--${name} VALUE`);
  const args = (Object.entries(command.args ?? {}) as [string, Arg<unknown>][]).map(([name, { required }]) =>
    required === true ? name.toUpperCase() : `[${name.toUpperCase()}]`,
  );
  return ["citymark", command.id.replaceAll(":", " "), ...args, ...required].join(" ");
}

/** A command that does not exist. What follows its name may be arguments: the nearest command decides how many words are its name. */
export function unknownCommand(id: string, commands: readonly string[]): Diagnostic {
  const words = id.split(":");
  const topics = new Set(commands.flatMap((each) => (each.includes(":") ? [each.split(":")[0] ?? ""] : [])));
  const length = topics.has(words[0] ?? "") ? 2 : 1;
  const name = words.slice(0, length).join(" ");
  const known = commands.map((each) => each.replaceAll(":", " "));
  const one = nearest(name, known);
  const two = words.length > 1 ? nearest(words.slice(0, 2).join(" "), known) : undefined;
  return diagnose(usageRules.commandUnknown, where, { command: name, near: one ?? two });
}
