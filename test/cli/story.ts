/** Stories of the command line, as they stand in `stories/*.yaml`. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { Folder } from "./shell.ts";

export interface Story {
  readonly what: string;
  /** Paths of the checkout that stand in the folder. */
  readonly copies?: readonly string[];
  /** What else stands there: texts, and in hexadecimal what is no text. */
  readonly files?: Readonly<Record<string, string>>;
  readonly bytes?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What is typed: a script of the shell. */
  readonly run: string;
  readonly exit: number;
  /** The whole of what is printed, … */
  readonly stdout?: string;
  readonly stderr?: string;
  /** … or some of it: each text stands there, or does not. */
  readonly says?: Says;
  readonly warns?: Says;
  /** No line is wider than this; a Chinese character counts two. */
  readonly width?: number;
  /** Files afterwards: the text in each, or null where there is none. */
  readonly leaves?: Readonly<Record<string, string | null>>;
}

export interface Says {
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** Every story with the name of its file. */
export function stories(): readonly (readonly [file: string, stories: readonly Story[]])[] {
  const folder = join(import.meta.dirname, "stories");
  return readdirSync(folder)
    .sort()
    .map((name) => [name.replace(".yaml", ""), parse(readFileSync(join(folder, name), "utf8"))]);
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
