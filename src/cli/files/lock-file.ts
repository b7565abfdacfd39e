/** One program at a time changes a file: the second one waits, reads what the first wrote, and loses nothing. */
import { open, readFile, rm, stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { isRunning } from "./processes.ts";

const patience = 120_000;

/** A lock names its holder as soon as it is there; one that still does not after so many milliseconds never will. */
const unnamed = 3000;

/** Nothing comes back where the file stayed locked too long. */
export async function locked<T>(file: string, act: () => Promise<T>): Promise<{ readonly done: T } | undefined> {
  const lock = `${file}.lock`;
  const until = performance.now() + patience;
  while (!(await taken(lock))) {
    if (performance.now() > until) return undefined;
    await wait(20 + Math.random() * 80);
  }
  try {
    return { done: await act() };
  } finally {
    await remove(lock);
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    const handle = await open(lock, "wx");
    await handle.writeFile(`${process.pid}\n`);
    await handle.close();
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Where no lock can be written, the file cannot be either: that is said where it is tried.
    if (code !== "EEXIST") return true;
    if (await isLeftBehind(lock)) await remove(lock);
    return false;
  }
}

/** A lock that cannot be removed is left behind: the next program sees that its holder is gone. */
async function remove(lock: string): Promise<void> {
  await rm(lock, { force: true }).catch(() => undefined);
}

/** Whether the program that took the lock is no longer running. */
async function isLeftBehind(lock: string): Promise<boolean> {
  const [, holder] = /^([0-9]+)\n$/.exec(await readFile(lock, "utf8").catch(() => "")) ?? [];
  if (holder !== undefined) return !isRunning(Number(holder));
  const since = await stat(lock).catch(() => undefined);
  return since !== undefined && Date.now() - since.mtimeMs > unnamed;
}
