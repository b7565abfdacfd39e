/** Whether something is there. */
import { statSync } from "node:fs";

export { existsSync as fileExists } from "node:fs";

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
