/** Where documents go: whole files, or stdout. */

import { resolve } from "node:path";
import { type Body, type Diagnostic, diagnose, type Locale, labelled } from "../../engine/index.ts";
import * as fileRules from "../file-rules.ts";
import { fileExists, isFolder } from "../files/exists.ts";
import { readSource, reasonOf } from "../files/read-source.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { wordsIn } from "../terminal/words.ts";
import { CliError, exits } from "./cli-error.ts";
import { print, printBytes, say } from "./output.ts";
import { outputNeeded } from "./refusal.ts";

/** A document that is made when it is written, and its file; without one, stdout. */
export interface Delivery {
  readonly file?: string | undefined;
  readonly make: () => Body | Promise<Body>;
  /** Where the file exists, it stays as it is. */
  readonly keep?: boolean;
  /** Only its owner may read it. */
  readonly secret?: boolean;
}

/** Without a file, and for “-”, a document goes to stdout. */
export function toStdout(file: string | undefined): file is undefined | "-" {
  return file === undefined || file === "-";
}

interface Asked {
  readonly json: boolean;
  readonly force: boolean | undefined;
  readonly locale: Locale;
}

/** Writes everything, or, where a file exists that may not be overwritten, nothing. Gives the names of the files. */
export async function deliver(all: readonly Delivery[], { json, force, locale }: Asked): Promise<readonly string[]> {
  const documents = all.filter(({ file, keep }) => !keep || file === undefined || !fileExists(file));
  const files = documents.flatMap(({ file }) => (toStdout(file) ? [] : [file]));
  const twice = files.find((file, index) => files.slice(0, index).some((other) => resolve(other) === resolve(file)));
  if (twice !== undefined) throw new Error(`Two documents would be written to ${twice}.`);
  if (json && files.length < documents.length) throw outputNeeded("json");
  const there = force === true ? [] : await existing(documents, force === undefined ? undefined : "--force");
  if (there.length > 0) throw new CliError(exits.unreadable, there);
  for (const each of documents) await write(each, locale);
  return files;
}

/**
 * A finding for every file that exists (a folder in its place cannot be overwritten at all); `flag` is the option that overwrites
 * it. Where the command has none, a file with the same contents is no hindrance: a run that ended halfway can be repeated.
 */
async function existing(documents: readonly Delivery[], flag: string | undefined): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { file, make } of documents) {
    if (toStdout(file) || !fileExists(file) || isFolder(file)) continue;
    if (flag === undefined && (await readSource(file)).value?.text === (await make())) continue;
    found.push(diagnose(fileRules.exists, { file, path: [] }, { file, flag }));
  }
  return found;
}

/** Writes one document, over an existing file too. */
export async function write({ file, make, secret }: Delivery, locale: Locale): Promise<void> {
  const words = wordsIn(locale);
  const body = await make();
  if (toStdout(file)) {
    for await (const part of parts(body)) {
      if (typeof part === "string") await print(part);
      else if (process.stdout.isTTY) throw outputNeeded("binary");
      else await printBytes(part);
    }
    return;
  }
  try {
    await writeFileWhole(file, parts(body), secret ? 0o600 : undefined);
  } catch (error) {
    const facts = { file, reason: reasonOf(error) };
    throw new CliError(exits.unreadable, [diagnose(fileRules.unwritable, { file, path: [] }, facts)]);
  }
  await say(labelled(words.written, file, locale));
}

/** Lines by the thousand: a call for each would take longer than what is written. */
async function* parts(body: Body): AsyncIterable<string | Uint8Array> {
  if (typeof body === "string" || body instanceof Uint8Array) return yield body;
  let held: string[] = [];
  for await (const part of body) {
    if (typeof part !== "string") yield part;
    else held.push(part);
    if (held.length < 1000) continue;
    yield held.join("");
    held = [];
  }
  if (held.length > 0) yield held.join("");
}
