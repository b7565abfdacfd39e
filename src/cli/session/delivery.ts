/** Where documents go: whole files, or stdout. */
import { type Diagnostic, diagnose, type Locale } from "../../engine/index.ts";
import * as fileRules from "../file-rules.ts";
import { fileExists, isFolder } from "../files/exists.ts";
import { reasonOf } from "../files/read-source.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { about } from "../terminal/counted.ts";
import { wordsIn } from "../terminal/words.ts";
import { CliError, exits } from "./cli-error.ts";
import { print, printBytes, say } from "./output.ts";

/** Lines of a long text are written one after another. */
type Body = string | Uint8Array | Iterable<string>;

/** A document that is made when it is written, and its file; without one, stdout. */
export interface Delivery {
  readonly file?: string | undefined;
  readonly make: () => Body | Promise<Body>;
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
export async function deliver(
  documents: readonly Delivery[],
  { json, force, locale }: Asked,
): Promise<readonly string[]> {
  const files = documents.flatMap(({ file }) => (toStdout(file) ? [] : [file]));
  if (json && files.length < documents.length) throw new CliError(exits.usage, wordsIn(locale).jsonNeedsFile);
  const there = force === true ? [] : existing(files, force === undefined ? undefined : "--force");
  if (there.length > 0) throw new CliError(exits.unreadable, "", there);
  for (const each of documents) await write(each, locale);
  return files;
}

/** A finding for every file that exists (a folder in its place cannot be overwritten at all); `flag` is the option that overwrites it, where the command has one. */
function existing(files: readonly string[], flag: string | undefined): readonly Diagnostic[] {
  return files
    .filter((file) => fileExists(file) && !isFolder(file))
    .map((file) => diagnose(fileRules.exists, { file, path: [] }, { file, flag }));
}

/** Writes one document, over an existing file too. */
export async function write({ file, make }: Delivery, locale: Locale): Promise<void> {
  const words = wordsIn(locale);
  const body = await make();
  if (toStdout(file)) {
    if (!(body instanceof Uint8Array)) {
      for (const part of parts(body)) await print(String(part));
      return;
    }
    if (process.stdout.isTTY) throw new CliError(exits.usage, words.noTextForScreen);
    return printBytes(body);
  }
  try {
    await writeFileWhole(file, parts(body));
  } catch (error) {
    const facts = { file, reason: reasonOf(error) };
    throw new CliError(exits.unreadable, "", [diagnose(fileRules.unwritable, { file, path: [] }, facts)]);
  }
  await say(about(words.written, file, locale));
}

/** Lines by the thousand: a call for each would take longer than what is written. */
function* parts(body: Body): Iterable<string | Uint8Array> {
  if (typeof body === "string" || body instanceof Uint8Array) return yield body;
  let held: string[] = [];
  for (const line of body) {
    held.push(line);
    if (held.length < 1000) continue;
    yield held.join("");
    held = [];
  }
  if (held.length > 0) yield held.join("");
}
