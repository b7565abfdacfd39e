/** The folder `evidence` beside an assessment: files are copied into it once, whatever they are called. */
import { createReadStream, existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { isEvidencePath } from "../../engine/index.ts";
import { sha256Of } from "./attachments.ts";
import { isFolder } from "./exists.ts";
import { isLeftOver, writeFileWhole } from "./write-file.ts";

const folderName = "evidence";

export interface Kept {
  /** Seen from the assessment, with forward slashes. */
  readonly path: string;
  readonly sha256: string;
  readonly copied: boolean;
}

/** A file that lies in the folder of the assessment stays where it is; another is copied, unless its contents are there already. */
export async function keepEvidence(assessment: string, file: string): Promise<Kept> {
  const folder = dirname(assessment);
  const sha256 = sha256Of(file);
  const inside = pathInside(folder, file);
  if (inside !== undefined) return { path: inside, sha256, copied: false };
  const same = filesIn(folder).find((path) => isSame(join(folder, path), file, sha256));
  if (same !== undefined) return { path: same, sha256, copied: false };
  const path = freeName(folder, basename(file));
  await writeFileWhole(join(folder, path), createReadStream(file));
  return { path, sha256, copied: true };
}

/** The files in the folder, seen from the assessment. */
export function evidenceFiles(assessment: string): readonly string[] {
  return filesIn(dirname(assessment));
}

function filesIn(folder: string): readonly string[] {
  const root = join(folder, folderName);
  if (!isFolder(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && !isLeftOver(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

function isSame(one: string, other: string, sha256: string): boolean {
  return statSync(one).size === statSync(other).size && sha256Of(one) === sha256;
}

function pathInside(folder: string, file: string): string | undefined {
  const path = relative(realpathSync(folder === "" ? "." : folder), realpathSync(file)).replaceAll(sep, "/");
  return isEvidencePath(path) ? path : undefined;
}

/** `report.pdf`, or `report-2.pdf` where another file has that name. */
function freeName(folder: string, name: string): string {
  const plain = isEvidencePath(name) ? name : "file";
  const [, stem = plain, ending = ""] = /^(.+?)(\.[^.]*)?$/.exec(plain) ?? [];
  for (let count = 1; ; count += 1) {
    const path = `${folderName}/${stem}${count === 1 ? "" : `-${count}`}${ending}`;
    if (!existsSync(join(folder, path))) return path;
  }
}
