/**
 * What lies in the folders of a programme. Names are taken from the lists of their folders, letter for letter: a file system
 * that finds `Final` where `final` is asked gives the same answer as one that does not.
 */
import { readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import {
  type Diagnostic,
  diagnose,
  type FactsArgument,
  intakeRules,
  nearest,
  type Programme,
  programmeRules,
  type Rule,
} from "../../engine/index.ts";
import { isFolder } from "./exists.ts";
import { reasonOf } from "./read-source.ts";

interface Entry {
  readonly name: string;
  /** A link to a folder is one; a broken link is not. */
  readonly isFolder: boolean;
}

export class ProgrammeFolder {
  private readonly root: string;
  private readonly lists = new Map<string, readonly Entry[]>();
  private readonly unreadable: Diagnostic[] = [];

  /** The file is programme.yaml. */
  constructor(file: string) {
    this.root = dirname(file);
  }

  /** What lies in the folder of a city and phase. */
  names(city: string, phase: string): readonly string[] {
    return this.entries(`cities/${city}/${phase}`).map(({ name }) => name);
  }

  /** What is probably misspelt or misplaced, and would be lost. */
  strays({ cities, phases }: Programme): readonly Diagnostic[] {
    const [anyCity, anyPhase] = [cities[0]?.id ?? "", phases[0]?.id ?? ""];
    const found = [
      ...this.entries(".")
        .filter(({ name }) => name !== "cities" && name.toLowerCase() === "cities")
        .map(({ name }) => notRead(name, "cities")),
      ...this.below("cities", new Set(cities.map(({ id }) => id)), [anyCity, anyPhase]),
      ...cities.flatMap(({ id: city }) => [
        ...this.below(`cities/${city}`, new Set([...phases.map(({ id }) => id), "evidence"]), [anyPhase]),
        ...phases.flatMap(({ id: phase }) => this.inSlot(`cities/${city}/${phase}`)),
      ]),
    ];
    return [...this.unreadable, ...found];
  }

  /**
   * Folders that belong to nobody; documents that lie too high; what is called as a folder should be, and is none. `usual`
   * are the names of folders down to a submission.
   */
  private below(folder: string, known: ReadonlySet<string>, usual: readonly string[]): readonly Diagnostic[] {
    return this.entries(folder).flatMap(({ name, isFolder }) => {
      const path = `${folder}/${name}`;
      if (isFolder) return known.has(name) ? [] : [stray(programmeRules.unknownFolder, path, { folder: path })];
      if (!known.has(name) && !isYaml(name)) return [];
      const [first, ...rest] = usual;
      const expected = [folder, known.has(name) ? name : first, ...rest, "assessment.yaml"].join("/");
      return [notRead(path, expected)];
    });
  }

  /** Documents under another name than that by which they are read. */
  private inSlot(folder: string): readonly Diagnostic[] {
    const names = this.entries(folder).map(({ name }) => name);
    const both = names.includes("assessment.yaml") && names.includes("submission.zip");
    return names.flatMap((name) => {
      if (both && name === "submission.zip") return [notRead(`${folder}/${name}`, `${folder}/assessment.yaml`)];
      const kind = meantBy(name);
      const right = `${kind}.yaml`;
      if (!kind || name === right || (names.includes(right) && !isYaml(name))) return [];
      return [notRead(`${folder}/${name}`, `${folder}/${right}`)];
    });
  }

  /** In the order of their names, hidden ones aside. */
  private entries(folder: string): readonly Entry[] {
    const known = this.lists.get(folder) ?? this.list(folder);
    this.lists.set(folder, known);
    return known;
  }

  private list(folder: string): readonly Entry[] {
    const name = posix.basename(folder);
    if (folder !== "." && !this.entries(posix.dirname(folder)).some((each) => each.name === name)) return [];
    const path = join(this.root, folder);
    try {
      return readdirSync(path, { withFileTypes: true })
        .filter((entry) => !entry.name.startsWith("."))
        .map((entry) => ({
          name: entry.name,
          isFolder: entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(path, entry.name))),
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      const reason = reasonOf(error);
      // The reason names a file in place of a folder, or a broken link.
      if (reason !== "ENOENT" && reason !== "ENOTDIR")
        this.unreadable.push(stray(intakeRules.unreadable, folder, { file: folder, reason }));
      return [];
    }
  }
}

function stray<F>(rule: Rule<F>, path: string, ...facts: FactsArgument<F>): Diagnostic {
  return diagnose(rule, { file: path, path: [] }, ...facts);
}

function notRead(file: string, expected: string): Diagnostic {
  return stray(programmeRules.unknownFile, file, { file, expected });
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/**
 * `Review.yaml` and `review.yml` are meant as the review, `asessment.yaml`, `assessment.yaml.txt` and any other YAML as the
 * assessment. `review-a.yaml` is a reviewer's own.
 */
function meantBy(name: string): "assessment" | "review" | undefined {
  if (/^review-/i.test(name)) return undefined;
  const like = (["assessment", "review"] as const).find(
    (kind) => name.toLowerCase().startsWith(kind) || nearest(name, [`${kind}.yaml`]) !== undefined,
  );
  return like ?? (isYaml(name) ? "assessment" : undefined);
}
