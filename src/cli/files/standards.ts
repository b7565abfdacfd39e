/** Where standards are found: folders that are named, `./standards`, and the shipped ones. Each is read once. */
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { assessmentRules, type Checked, diagnose, hasErrors, nearest, type Standard } from "../../engine/index.ts";
import { readCompiled } from "./compiled-standards.ts";
import { packageRoot } from "./package-root.ts";
import { isStandardFolder, referenceOf, sourceDigest, standardFolders } from "./standard-files.ts";

export class Standards {
  private readonly roots: readonly string[];
  private readonly read = new Map<string, Promise<Checked<Standard>>>();
  private readonly shipped = join(packageRoot(), "standards");
  private readonly compiled = join(packageRoot(), "dist/standards");

  constructor(named: readonly string[]) {
    const roots = [...named, "standards", this.shipped].filter((folder) => existsSync(folder));
    const real = roots.map((folder) => realpathSync(folder));
    this.roots = roots.filter((_, i) => real.indexOf(real[i] ?? "") === i);
  }

  /** Every edition that is found, by reference. */
  list(): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, string[]>();
    for (const folder of this.roots.flatMap((root) => (isStandardFolder(root) ? [root] : standardFolders(root)))) {
      const reference = referenceOf(folder);
      found.set(reference, [...(found.get(reference) ?? []), folder]);
    }
    return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The folder that a reference or a path names. */
  folder(reference: string): string | undefined {
    return isStandardFolder(reference) ? reference : this.candidates(reference)[0];
  }

  /** The file of a crosswalk that begins with the one and leads to the other. */
  crosswalk(from: string, to: string): string | undefined {
    const name = [from, to].map((reference) => reference.replaceAll("/", "-")).join(".");
    return this.roots.map((root) => join(root, "crosswalks", `${name}.yaml`)).find((file) => existsSync(file));
  }

  /** One standard, checked; several contents under one reference are an error that names both. */
  get(reference: string): Promise<Checked<Standard>> {
    const known = this.read.get(reference) ?? this.load(reference);
    this.read.set(reference, known);
    return known;
  }

  private async load(reference: string): Promise<Checked<Standard>> {
    const where = { path: ["standard"] };
    if (!/^[a-z][a-z0-9-]*\/[A-Za-z0-9][A-Za-z0-9._-]*$/.test(reference))
      return { diagnostics: [diagnose(assessmentRules.badReference, where, { found: reference })] };
    const [folder, ...others] = this.candidates(reference);
    if (folder === undefined)
      return {
        diagnostics: [
          diagnose(assessmentRules.unknownStandard, where, {
            found: reference,
            nearest: nearest(reference, this.list().keys()),
          }),
        ],
      };
    const standard = await this.loadFolder(folder);
    for (const other of others) {
      if (sourceDigest(other) === sourceDigest(folder)) continue;
      const second = await this.loadFolder(other);
      if (second.value?.digests.content !== standard.value?.digests.content)
        return {
          diagnostics: [diagnose(assessmentRules.twoStandards, where, { found: reference, one: folder, other })],
        };
    }
    if (standard.value && !hasErrors(standard.diagnostics)) return { value: standard.value, diagnostics: [] };
    return { diagnostics: [diagnose(assessmentRules.brokenStandard, where, { found: reference })] };
  }

  private async loadFolder(folder: string): Promise<Checked<Standard>> {
    return readCompiled(folder, this.compiled) ?? (await import("./read-standard.ts")).readStandardFolder(folder);
  }

  private candidates(reference: string): readonly string[] {
    return this.roots
      .flatMap((root) => (isStandardFolder(root) && referenceOf(root) === reference ? [root] : [join(root, reference)]))
      .filter(isStandardFolder);
  }
}
