/** Every example that the help shows is carried out, and ends with 0. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Folder, root } from "../cli/shell.ts";

interface Command {
  readonly id: string;
  readonly examples?: readonly string[];
}

const { commands } = JSON.parse(readFileSync(join(root, "oclif.manifest.json"), "utf8"));
const examples = Object.entries(commands as Readonly<Record<string, Command>>).flatMap(
  ([id, { examples: list = [] }]) =>
    list.map((example) =>
      example.replace("<%= config.bin %>", "citymark").replace("<%= command.id %>", id.replaceAll(":", " ")),
    ),
);

describe("an example of the help", () => {
  test("is there for every command", () => {
    const without = Object.entries(commands as Readonly<Record<string, Command>>);
    expect(without.filter(([, command]) => (command.examples ?? []).length === 0).map(([id]) => id)).toEqual([]);
  });

  test.concurrent.each(examples)("%s", async (example) => {
    const folder = new Folder(["examples", "standards"]);
    try {
      const { exit, stdout, stderr } = await folder.run(example);
      expect({ exit, stderr: exit === 0 ? "" : stderr }).toEqual({ exit: 0, stderr: "" });
      expect(`${stdout}${stderr}`).not.toBe("");
    } finally {
      folder.remove();
    }
  });
});
