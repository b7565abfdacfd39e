/**
 * A standard as a folder: its files, and a digest of their bytes. A tailored one is a tailoring.yaml with the files of its base
 * below `base/`: in the folder itself where a pack brought them, else those of the edition that it names.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { baseFolder, isObject, parseDocument, tailoringFile } from "../../engine/index.ts";
import { isFile } from "./exists.ts";
import { packageRoot } from "./package-root.ts";

export function isStandardFolder(folder: string): boolean {
  return mainFile(folder) !== undefined;
}

/** The file in which a standard says what it is. */
export function mainFile(folder: string): string | undefined {
  return ["standard.yaml", tailoringFile].find((name) => existsSync(join(folder, name)));
}

/** id/edition, as the folders say. */
export function referenceOf(folder: string): string {
  return `${basename(dirname(folder))}/${basename(folder)}`;
}

/** The folder of an edition that another one names: beside it, in `./standards`, or shipped. */
export function editionFor(folder: string, reference: string): string | undefined {
  return [join(folder, "../.."), "standards", join(packageRoot(), "standards")]
    .map((root) => join(root, reference))
    .find(isStandardFolder);
}

/** Every YAML file of a standard but its vectors: where it lies, by its name below the folder. */
export function standardFiles(folder: string): ReadonlyMap<string, string> {
  const main = mainFile(folder) ?? "standard.yaml";
  const own = [main, ...yamlIn(folder, "dimensions")].map((name) => [name, join(folder, name)] as const);
  const base = main === tailoringFile ? folderOfBase(folder) : undefined;
  if (base === undefined) return new Map(own);
  const below = [...standardFiles(base)].map(([name, path]) => [`${baseFolder}${name}`, path] as const);
  return new Map([...own, ...below]);
}

function folderOfBase(folder: string): string | undefined {
  const own = join(folder, baseFolder);
  if (isStandardFolder(own)) return own;
  const file = join(folder, tailoringFile);
  const { value } = parseDocument({ file, text: isFile(file) ? readFileSync(file, "utf8") : "" });
  const base = isObject(value?.data) ? value.data["base"] : undefined;
  const reference = isObject(base) ? base["standard"] : undefined;
  const found = typeof reference === "string" ? editionFor(folder, reference) : undefined;
  // A tailoring has no tailoring for its base.
  return found !== undefined && existsSync(join(found, "standard.yaml")) ? found : undefined;
}

export function vectorFiles(folder: string): readonly string[] {
  return yamlIn(folder, "vectors");
}

function yamlIn(folder: string, below: string): readonly string[] {
  const path = join(folder, below);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${below}/${name}`);
}

/** Digest of names and bytes, with line ends normalised. Anything but a plain file counts as empty; reading the standard reports it. */
export function sourceDigest(folder: string): string {
  const hash = createHash("sha256");
  for (const [name, path] of standardFiles(folder)) {
    const text = isFile(path) ? readFileSync(path, "utf8").replaceAll("\r\n", "\n") : "";
    hash.update(`${name}\0${text}\0`);
  }
  return hash.digest("hex");
}

/** Every folder of a standard below a folder of standards: <id>/<edition>. */
export function standardFolders(standards: string): readonly string[] {
  if (!existsSync(standards)) return [];
  return readdirSync(standards, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(standards, name), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((edition) => join(standards, name, edition.name)),
    )
    .filter(isStandardFolder)
    .sort();
}
