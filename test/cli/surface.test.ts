import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { helpInChinese } from "../../src/cli/terminal/help/index.ts";
import { readJson as read } from "./shell.ts";

interface Entry {
  readonly summary?: string;
  readonly description?: string;
  readonly char?: string;
  readonly required?: boolean;
  readonly options?: readonly string[];
  readonly default?: unknown;
  readonly type?: string;
}

interface Command extends Entry {
  readonly args: Readonly<Record<string, Entry>>;
  readonly flags: Readonly<Record<string, Entry>>;
}

const commands: Readonly<Record<string, Command>> = read("oclif.manifest.json").commands;
const { description, oclif } = read("package.json");

const shape = ({ char, required, options, default: standard, type }: Entry) => ({
  ...(type === undefined ? {} : { type }),
  ...(char ? { char } : {}),
  ...(required ? { required } : {}),
  ...(options ? { options } : {}),
  ...(standard === undefined ? {} : { default: standard }),
});
const shapes = (entries: Readonly<Record<string, Entry>>) =>
  Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, shape(entry)]));

describe("the command line", () => {
  test("offers what it did (npm run golden writes it anew: is it a change for users, and in CHANGELOG.md?)", async () => {
    const surface = Object.fromEntries(
      Object.keys(commands)
        .sort()
        .map((name) => [
          name.replace(":", " "),
          { args: shapes(commands[name]?.args ?? {}), flags: shapes(commands[name]?.flags ?? {}) },
        ]),
    );
    await expect(stringify(surface)).toMatchFileSnapshot("surface.yaml");
  });

  const said = (entry: Entry): readonly string[] => [entry.summary ?? "", entry.description ?? ""];
  const sentences = Object.entries(commands).map(
    ([name, command]) =>
      [
        name.replace(":", " "),
        [command, ...Object.values(command.args), ...Object.values(command.flags)].flatMap(said),
      ] as const,
  );

  test.each(sentences)("says in Chinese all that the help of %s says", (_name, list) => {
    expect(list.filter((sentence) => sentence !== "" && helpInChinese[sentence] === undefined)).toEqual([]);
  });

  test("says in Chinese what the program and its topics are", () => {
    const topics = Object.values(oclif.topics as Record<string, Entry>).map((topic) => topic.description ?? "");
    expect([description, ...topics].filter((sentence) => helpInChinese[sentence] === undefined)).toEqual([]);
  });

  test("has no Chinese for what nobody says any more", () => {
    const headings = /^[A-Z ]+$/;
    const topics = Object.values(oclif.topics as Record<string, Entry>).map((topic) => topic.description);
    const used = new Set([description, ...topics, ...sentences.flatMap(([, list]) => list)]);
    expect(Object.keys(helpInChinese).filter((sentence) => !headings.test(sentence) && !used.has(sentence))).toEqual(
      [],
    );
  });
});
