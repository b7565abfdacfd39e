/** A programme with all that its cities handed in: programme.yaml, and cities/<city>/<phase>/ beside it. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  type Checked,
  checkProgramme,
  checkSlot,
  type Diagnostic,
  diagnose,
  isObject,
  type Programme,
  programmeRules,
  type Standard,
  type SubmissionState,
} from "../../engine/index.ts";
import { hasBegun, type ScoredFile, scoreFile } from "../score-file.ts";
import { readDocument } from "./read-standard.ts";
import type { Standards } from "./standards.ts";

export interface ReadProgramme extends Checked<Programme> {
  readonly standard?: Standard;
}

/** programme.yaml itself, or the folder in which it stands. */
export function programmeFile(path: string): string {
  const inside = join(path, "programme.yaml");
  return existsSync(inside) ? inside : path;
}

export async function readProgramme(file: string, standards: Standards): Promise<ReadProgramme> {
  const diagnostics: Diagnostic[] = [];
  const document = await readDocument(file, diagnostics);
  if (!document) return { diagnostics };
  const reference = isObject(document.data) ? document.data["standard"] : undefined;
  const found = await standards.get(typeof reference === "string" ? reference : "");
  if (!found.value)
    return {
      diagnostics: [
        ...diagnostics,
        ...found.diagnostics.map((each) => ({ ...each, where: document.where(["standard"]) })),
      ],
    };
  const checked = checkProgramme({ document, standard: found.value });
  const strays = checked.value ? strayFolders(dirname(file), checked.value) : [];
  return { ...checked, standard: found.value, diagnostics: [...diagnostics, ...checked.diagnostics, ...strays] };
}

/** A folder that belongs to nobody is probably a misspelt one, and its submission would be lost. */
function strayFolders(folder: string, { cities, phases }: Programme): readonly Diagnostic[] {
  const stray = (path: string) => diagnose(programmeRules.unknownFolder, { file: path, path: [] }, { folder: path });
  return foldersIn(join(folder, "cities")).flatMap((city) => {
    if (!cities.some(({ id }) => id === city)) return [stray(`cities/${city}`)];
    const known = new Set([...phases.map(({ id }) => id), "evidence"]);
    return foldersIn(join(folder, "cities", city))
      .filter((phase) => !known.has(phase))
      .map((phase) => stray(`cities/${city}/${phase}`));
  });
}

function foldersIn(path: string): readonly string[] {
  return existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];
}

export interface SubmittedFile {
  readonly city: string;
  readonly phase: string;
  readonly file: string;
  /** What was found; nothing where nothing was handed in. */
  readonly diagnostics: readonly Diagnostic[];
  readonly state: SubmissionState;
}

/** Every submission that the programme expects, read and scored one after another. */
export async function* readSubmissions(
  file: string,
  programme: Programme,
  standards: Standards,
): AsyncGenerator<SubmittedFile> {
  for (const { id: city } of programme.cities) {
    for (const { id: phase } of programme.phases) {
      const folder = join(dirname(file), "cities", city, phase);
      yield { city, phase, ...(await readSubmission(folder, { city, phase, programme }, standards)) };
    }
  }
}

/** The YAML itself is not kept: hundreds of submissions are held at once. */
async function readSubmission(
  folder: string,
  about: { readonly city: string; readonly phase: string; readonly programme: Programme },
  standards: Standards,
): Promise<Pick<SubmittedFile, "file" | "diagnostics" | "state">> {
  const file = join(folder, "assessment.yaml");
  const missing = { file, diagnostics: [], state: { status: "missing" } } as const;
  if (!existsSync(file)) return missing;
  const review = join(folder, "review.yaml");
  const read = await scoreFile(file, standards, { review: existsSync(review) ? review : undefined });
  const { scored, diagnostics } = read;
  if (!scored) return { file, diagnostics, state: { status: "unreadable", blocked: read.unusable ?? "assessment" } };
  // A form that nobody has begun to fill in is no submission.
  if (!hasBegun(scored.assessment)) return missing;
  const misplaced = misplacedBy(read, about);
  if (misplaced.length > 0)
    return { file, diagnostics: [...diagnostics, ...misplaced], state: { status: "unreadable", blocked: "place" } };
  return { file, diagnostics, state: { status: "scored", scored } };
}

/** Why a submission does not belong where it lies. */
function misplacedBy(
  { document, scored }: ScoredFile,
  { city, phase, programme }: { readonly city: string; readonly phase: string; readonly programme: Programme },
): readonly Diagnostic[] {
  if (!scored || !document) return [];
  const { reference } = scored.result.standard;
  const wrong =
    reference === programme.standard
      ? []
      : [
          diagnose(programmeRules.otherStandard, document.where(["standard"]), {
            city,
            phase,
            found: reference,
            expected: programme.standard,
          }),
        ];
  return [...wrong, ...checkSlot({ programme, document, assessment: scored.assessment, city, phase })];
}
