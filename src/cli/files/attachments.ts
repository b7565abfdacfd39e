/** The files beside an assessment on the disk. */
import { createHash } from "node:crypto";
import { closeSync, lstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { Attachments } from "../../engine/index.ts";
import { readSource } from "./read-source.ts";

/** The files below a folder, for `scoreSubmission`. Links that lead out of the folder are not followed. */
export function attachmentsIn(folder: string): Attachments {
  const inside = (file: string) => pathInside(folder, file) ?? "";
  return {
    size: (file) => {
      const path = pathInside(folder, file);
      return path === undefined ? undefined : statSync(path).size;
    },
    text: (file) => readSource(inside(file)),
    sha256: (file) => sha256Of(inside(file)),
  };
}

/**
 * A path below a folder, links followed; nothing where it leads out or is no plain file. Small files are quicker read
 * at once than waited for.
 */
function pathInside(folder: string, file: string): string | undefined {
  if (/\\|\0|^[/~]|^[a-z]:/i.test(file)) return undefined;
  try {
    const root = realpathSync.native(folder === "" ? "." : folder);
    const path = realpathSync.native(join(folder, file));
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
    return lstatSync(path).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

/** In pieces: evidence may be larger than memory. */
export function sha256Of(path: string): string {
  const hash = createHash("sha256");
  const piece = Buffer.allocUnsafe(2 ** 20);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}
