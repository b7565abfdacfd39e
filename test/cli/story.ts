/** Stories of the command line, as they stand in `stories/*.yaml`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { Folder, readJson } from "./shell.ts";

/** What `story.schema.json` describes. */
export interface Story {
  readonly what: string;
  readonly copies?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly bytes?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run: string;
  readonly exit: number;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly says?: Says;
  readonly warns?: Says;
  readonly width?: number;
  readonly leaves?: Readonly<Record<string, string | null>>;
}

export interface Says {
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

const isStories = new Ajv2020({ strict: false, allErrors: true }).compile<readonly Story[]>(
  readJson("test/cli/story.schema.json"),
);

/** Every story with the name of its file. */
export function stories(): readonly (readonly [file: string, stories: readonly Story[]])[] {
  const folder = join(import.meta.dirname, "stories");
  return readdirSync(folder)
    .sort()
    .map((name) => [name.replace(".yaml", ""), storiesIn(join(folder, name))]);
}

function storiesIn(file: string): readonly Story[] {
  const list: unknown = parse(readFileSync(file, "utf8"));
  if (isStories(list)) return list;
  throw new Error(
    `${file}: ${isStories.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`).join("; ")}`,
  );
}

/** What came of a story; `leaves` holds the files that it speaks of, as they are afterwards. */
export async function tell({ copies = [], files = {}, bytes = {}, env, run, leaves = {} }: Story) {
  const folder = new Folder(copies);
  try {
    for (const [file, text] of Object.entries(files)) folder.write(file, text);
    for (const [file, hex] of Object.entries(bytes)) folder.write(file, Buffer.from(hex.replace(/\s/g, ""), "hex"));
    const ended = await folder.run(run, env);
    const left = Object.keys(leaves).map((file) => {
      const path = join(folder.path, file);
      return [file, existsSync(path) ? readFileSync(path, "utf8") : null] as const;
    });
    return { ...ended, leaves: Object.fromEntries(left) };
  } finally {
    folder.remove();
  }
}
