/** One program at a time changes a file: whoever comes second waits, reads what the first wrote, and loses nothing. */
import { open, readFile, rm } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";

const patience = 120_000;

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
    await rm(lock, { force: true });
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    const handle = await open(lock, "wx");
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Where no lock can be written, the file cannot be either: that is said where it is tried.
    if (code !== "EEXIST") return true;
    if (await isLeftBehind(lock)) await rm(lock, { force: true });
    return false;
  }
}

/** Whether the program that took the lock is no longer running. */
async function isLeftBehind(lock: string): Promise<boolean> {
  const holder = Number(await readFile(lock, "utf8").catch(() => ""));
  if (!Number.isInteger(holder) || holder <= 0) return false;
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
