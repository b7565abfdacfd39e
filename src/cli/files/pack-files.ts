/** Packs as files: the folder of an edition, and what a zip or a folder holds of a pack. */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMade } from "../../engine/index.ts";

/** Every file of an edition's folder by its path there. Hidden files, and those that a pack brings with it, are not of the edition. */
export function editionFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  return filesIn(folder, (path) => !isMade(path));
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
