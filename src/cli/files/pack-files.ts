/** Packs as files: the folder of an edition, and what a zip or a folder holds of a pack. */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Checked, checkPack, isMade, isMember, openPack, type Pack } from "../../engine/index.ts";
import { isFolder } from "./exists.ts";
import { standardFiles } from "./standard-files.ts";

/** Every file of an edition by its path in its folder, those of its base too. Hidden files, and those that a pack brings with it, are not of the edition. */
export function editionFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const own = filesIn(folder, (path) => !isMade(path));
  return new Map([...own, ...[...standardFiles(folder)].map(([name, path]) => [name, readFileSync(path)] as const)]);
}

/** The pack in a zip file, or in a folder: one that was unpacked, added or installed. */
export function readPack(path: string): Checked<Pack> {
  if (!isFolder(path)) return openPack(path, readFileSync(path));
  return checkPack(path, filesIn(path, isMember));
}

/** Plain files below a folder; links are not followed. */
function filesIn(folder: string, wanted: (path: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")))
    .filter((path) => wanted(path) && lstatSync(join(folder, path)).isFile())
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** The folder of an installed npm package, in the nearest node_modules that has it. Nothing is fetched. */
export function packageFolder(name: string, from = process.cwd()): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = join(folder, "node_modules", name);
    if (isFolder(found)) return found;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Puts a pack in its place: whole, or not at all. */
export function installPack(root: string, { files, standard }: Pack): string {
  const target = join(root, standard.reference);
  mkdirSync(dirname(target), { recursive: true });
  const temporary = mkdtempSync(join(root, ".adding-"));
  // Two levels down, nothing is taken for an edition.
  const [fresh, old] = [join(temporary, "pack", "new"), join(temporary, "pack", "old")];
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), bytes, { flag: "wx", flush: true });
    }
    if (isFolder(target)) renameSync(target, old);
    renameSync(fresh, target);
  } catch (error) {
    if (isFolder(old) && !isFolder(target)) renameSync(old, target);
    throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return target;
}
