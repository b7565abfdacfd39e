/** A standard as a folder: its files, and a digest of their bytes. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isFile } from "./exists.ts";
import { packageRoot } from "./package-root.ts";

export function isStandardFolder(folder: string): boolean {
  return existsSync(join(folder, "standard.yaml"));
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

/** Every YAML file of a standard but its vectors, as names below the folder. */
export function standardFiles(folder: string): readonly string[] {
  return ["standard.yaml", ...yamlIn(folder, "dimensions")];
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
  for (const name of standardFiles(folder)) {
    const path = join(folder, name);
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
