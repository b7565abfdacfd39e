/** Writes a file, part after part, completely or not at all: to a temporary file in its folder, which then replaces it. */
import { randomBytes } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { access, type FileHandle, mkdir, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isRunning } from "./processes.ts";

type Parts = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

const usualMode = 0o644;

/** A file keeps its permissions, a link stays a link, and a file that may not be written is not replaced. */
export async function writeFileWhole(path: string, parts: Parts, fresh = usualMode): Promise<void> {
  await makeFolder(dirname(path));
  const file = await realpath(path).catch(() => path);
  const mode = (await modeOf(file)) ?? fresh;
  await clearLeftOver(file);
  const temporary = `${file}.${process.pid}-${randomBytes(6).toString("hex")}.part`;
  try {
    const handle = await open(temporary, "wx", mode);
    try {
      await fill(handle, parts, mode);
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function fill(handle: FileHandle, parts: Parts, mode: number): Promise<void> {
  for await (const part of parts) await handle.writeFile(part);
  // The mode with which a file is opened is cut by the umask.
  if (mode !== usualMode) await handle.chmod(mode);
  await handle.sync();
}

/** The permissions of a file that exists. Throws where it may not be written. */
async function modeOf(file: string): Promise<number | undefined> {
  const there = await stat(file).catch(() => undefined);
  if (!there) return undefined;
  await access(file, constants.W_OK);
  return there.mode & 0o777;
}

/** Whether a name is that of a temporary file: what it holds may be half a file. */
export function isLeftOver(name: string): boolean {
  return /\.[0-9]+-[0-9a-f]{12}\.part$/.test(name);
}

/** Removes temporary files of this file whose process was killed. */
async function clearLeftOver(file: string): Promise<void> {
  const folder = dirname(file);
  const start = `${basename(file)}.`;
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = name.startsWith(start) && /^([0-9]+)-[0-9a-f]{12}\.part$/.exec(name.slice(start.length))?.[1];
    if (pid && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

/** A folder with those above it. Node's own `recursive` never ends where nothing can be made, as under /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}
