/** What can stand at the end of a command line that is being typed, by the manifest of the commands. */
import type { Command } from "@oclif/core/command";

export interface Candidate {
  readonly value: string;
  readonly description?: string;
}

/** What has been typed after `citymark`: whole words, and the beginning of one, which may be empty. */
export interface Typed {
  readonly words: readonly string[];
  readonly current: string;
}

/** Values that are looked up: what they are of, and the first argument, mostly a file. */
export type LookUp = (
  value: "standards" | "nodes" | "inputs" | "any-id" | "grades",
  subject: string | undefined,
) => Promise<readonly Candidate[]>;

export interface Offered {
  readonly commands: readonly Command.Loadable[];
  readonly topics: readonly { readonly name: string; readonly description?: string | undefined }[];
  readonly lookUp: LookUp;
}

type Value = Parameters<LookUp>[0];

/** Arguments and flags whose values are looked up, by their names, or by command and name. */
const lookedUp: Readonly<Record<string, Value>> = {
  standard: "standards",
  before: "standards",
  after: "standards",
  "--for": "standards",
  "migrate --to": "standards",
  "explain id": "any-id",
  "improve --to": "grades",
  "improve --only": "nodes",
  "review:decide input": "inputs",
};

/** Nothing where a file may stand: the shell then offers files. */
export async function candidates(typed: Typed, offered: Offered): Promise<readonly Candidate[]> {
  const { words, current } = joined(typed);
  const found = commandIn(words, offered);
  if (!found) return beginning(await commandNames(words, offered), current);
  const { command, rest } = found;
  const [, glued = "", value] = /^(--[a-z-]+=)(.*)$/.exec(current) ?? [];
  const flag = flagNamed(glued === "" ? (rest.at(-1) ?? "") : glued.slice(0, -1), command);
  const subject = positionals(rest, command)[0];
  if (flag?.type === "option") {
    const all = flag.options
      ? flag.options.map((each) => ({ value: each }))
      : await look(`--${flag.name}`, command, offered, subject);
    const listed = flag.delimiter === "," ? afterComma(all, value ?? current) : beginning(all, value ?? current);
    return listed.map((each) => ({ ...each, value: `${glued}${each.value}` }));
  }
  if (current.startsWith("-")) return beginning(flagsLeft(rest, command), current);
  return beginning(await argumentValues(rest, command, offered), current);
}

/** bash takes `--format=docx` for three words. */
function joined({ words, current }: Typed): Typed {
  if (current === "=") return { words, current: "" };
  return { words: words.filter((word) => word !== "="), current };
}

function commandIn(words: readonly string[], { commands }: Offered) {
  for (const length of [2, 1]) {
    if (words.length < length) continue;
    const command = commands.find(({ id }) => id === words.slice(0, length).join(":"));
    if (command) return { command, rest: words.slice(length) };
  }
  return undefined;
}

async function commandNames(words: readonly string[], { commands, topics }: Offered): Promise<readonly Candidate[]> {
  const [topic] = words;
  const described = ({ id, summary }: Command.Loadable, name: string) => ({
    value: name,
    ...(summary ? { description: summary } : {}),
    id,
  });
  if (topic !== undefined)
    return words.length > 1
      ? []
      : commands
          .filter(({ id }) => id.startsWith(`${topic}:`))
          .map((each) => described(each, each.id.slice(topic.length + 1)));
  const alone = commands.filter(({ id }) => !id.includes(":")).map((each) => described(each, each.id));
  const groups = topics
    .filter(({ name }) => commands.some(({ id }) => id.startsWith(`${name}:`)))
    .map(({ name, description }) => ({ value: name, ...(description ? { description } : {}) }));
  return [...alone, ...groups].sort((a, b) => (a.value < b.value ? -1 : 1));
}

function flagNamed(word: string, { flags }: Command.Loadable) {
  return Object.values(flags).find(
    ({ name, char }) => word === `--${name}` || (char !== undefined && word === `-${char}`),
  );
}

/** A flag that is given already is not offered again, unless it may be repeated. */
function flagsLeft(rest: readonly string[], command: Command.Loadable): readonly Candidate[] {
  const given = (name: string) => rest.some((word) => flagNamed(word.split("=")[0] ?? "", command)?.name === name);
  const left = Object.values(command.flags).filter(
    (flag) => !flag.hidden && ((flag.type === "option" && flag.multiple) || !given(flag.name)),
  );
  return [
    ...left.map(({ name, description = "" }) => ({ value: `--${name}`, description })),
    { value: "--help", description: "" },
  ];
}

/** The words that are no flags and no values of flags. */
function positionals(rest: readonly string[], command: Command.Loadable): readonly string[] {
  return rest.filter((word, i) => {
    if (word.startsWith("-") && word !== "-") return false;
    const before = rest[i - 1] ?? "";
    return !(before.startsWith("--") || /^-[a-z]$/.test(before)) || flagNamed(before, command)?.type !== "option";
  });
}

async function argumentValues(
  rest: readonly string[],
  command: Command.Loadable,
  offered: Offered,
): Promise<readonly Candidate[]> {
  const before = positionals(rest, command);
  if (command.id === "help") return commandNames(before, offered);
  const argument = Object.values(command.args)[before.length];
  if (!argument) return [];
  return argument.options?.map((value) => ({ value })) ?? look(argument.name, command, offered, before[0]);
}

async function look(
  name: string,
  { id }: Command.Loadable,
  { lookUp }: Offered,
  subject: string | undefined,
): Promise<readonly Candidate[]> {
  const value = lookedUp[`${id} ${name}`] ?? lookedUp[name];
  return value === undefined ? [] : lookUp(value, subject);
}

function beginning(all: readonly Candidate[], typed: string): readonly Candidate[] {
  return all.filter(({ value }) => value.startsWith(typed));
}

/** `html,do` becomes `html,docx`; what stands there is not offered again. */
function afterComma(all: readonly Candidate[], typed: string): readonly Candidate[] {
  const before = typed.slice(0, typed.lastIndexOf(",") + 1);
  const there = new Set(before.split(","));
  const left = all.filter(({ value }) => !there.has(value));
  return beginning(left, typed.slice(before.length)).map((each) => ({ ...each, value: `${before}${each.value}` }));
}
