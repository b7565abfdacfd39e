/** The files of a pack: nothing else is in one, whatever its manifest says. */
import { isDeviceName } from "../../validate/index.ts";

export const packagePath = "package.json";

const names = [
  /^(?:base\/)?standard\.yaml$/,
  /^tailoring\.yaml$/,
  /^(?:(?:base\/)?dimensions|vectors)\/[A-Za-z0-9][A-Za-z0-9._-]*\.ya?ml$/,
  /^README(?:\.[a-z]{2})?\.md$/,
  /^LICENSE(?:\.(?:txt|md))?$/,
  /^(?:manifest|package)\.json$/,
  /^signatures\/[0-9a-f]{16}\.sig$/,
];

/** Whether a pack can have a file of this name. No system reads such a name in another way than it is written. */
export function isMember(path: string): boolean {
  return names.some((each) => each.test(path)) && !path.split("/").some(isDeviceName);
}

/** Files that are written anew with each pack. */
export function isMade(path: string): boolean {
  return /^(?:(?:manifest|package)\.json$|signatures\/)/.test(path);
}
