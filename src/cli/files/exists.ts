/** Whether something is there, and what. */
import { type Stats, statSync } from "node:fs";

export { existsSync as fileExists } from "node:fs";

export function isFolder(path: string): boolean {
  return found(path)?.isDirectory() === true;
}

/** A plain file: no folder, and nothing that could be read without an end. */
export function isFile(path: string): boolean {
  return found(path)?.isFile() === true;
}

/** Whether two paths lead to one file, through links too. */
export function sameFile(one: string, other: string): boolean {
  const [a, b] = [found(one), found(other)];
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** Follows links; `undefined` if the path cannot be examined. */
function found(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
