import { join } from "node:path";
import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { againstRelease, type Diagnostic, type ReadStandard, releasedText } from "../../../engine/index.ts";
import { previousOther, releasedBefore, releasedTooEarly, replacedAbsent } from "../../edition-rules.ts";
import { noFiles } from "../../file-rules.ts";
import { fileExists } from "../../files/exists.ts";
import { readPack } from "../../files/pack-files.ts";
import { readSource } from "../../files/read-source.ts";
import { lintStandardFolder, readStandardFolder, successionFindings } from "../../files/read-standard.ts";
import { editionFor, isStandardFolder, mainFile } from "../../files/standard-files.ts";
import type { Standards } from "../../files/standards.ts";
import { CliError, codeFor, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { dayOf } from "../../session/day.ts";
import { openStandard, type StandardFolder } from "../../session/open-standard.ts";
import { print } from "../../session/output.ts";
import { refusal, refusalWith } from "../../session/refusal.ts";

export default class StandardRelease extends CitymarkCommand {
  static override summary =
    "Mark an edition as published, after checking its version, lint, worked cases and change notes.";
  static override description =
    "Its lint must be clean, every worked case must come out, and what it says of the edition that it replaces must be true. A later release of the same edition is held against the one before it: its version is at least the smallest that the changes allow. Only then `status` and `released` are written into standard.yaml.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> standards/my-index/2027 --on 2027-01-15",
    "<%= config.bin %> <%= command.id %> standards/my-index/2027 --on 2027-03-01 --previous my-index-2027-1.0.0.zip",
  ];
  static override args = {
    standard: Args.string({ required: true, description: "A reference such as city-pilot/2026, or a folder." }),
  };
  static override flags = {
    on: Flags.string({ required: true, description: "The day of the release, YYYY-MM-DD." }),
    previous: Flags.string({ description: "The release of this edition before this one: a pack or a folder." }),
    "with-warnings": Flags.boolean({
      default: false,
      description:
        "Release with warnings that the sources deserve. Those on worked cases and on notes still hold it up.",
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardRelease);
    const standards = this.standards(flags.standards);
    const on = dayOf(flags.on);
    const { folder } = await openStandard(args.standard, standards);
    const file = join(folder, mainFile(folder) ?? "standard.yaml");
    await this.alone(file, async () => {
      const standard = await openStandard(folder, standards);
      const findings = await this.findingsOf(standard, standards, flags.previous, on);
      const against = againstRelease(findings, flags["with-warnings"]);
      if (against.length > 0) {
        const reason = codeFor(against) === 0 ? this.words.warningsHeld : this.words.notReleased;
        throw new CliError(codeFor(against) || exits.findings, against, reason);
      }
      if (findings.length > 0) await this.sayFindings(findings);
      await this.write(file, standard, on, flags.json);
    });
  }

  /** Of the standard itself, against the edition that it replaces, and against its previous release. */
  private async findingsOf(
    standard: StandardFolder,
    standards: Standards,
    previous: string | undefined,
    on: string,
  ): Promise<readonly Diagnostic[]> {
    const { folder, value, diagnostics } = standard;
    if (!value) throw new CliError(codeFor(diagnostics) || exits.unreadable, diagnostics, this.words.notReleased);
    if (previous === undefined && (value.status !== "draft" || value.released !== undefined))
      throw refusal(releasedBefore, { standard: value.reference, version: value.version });
    const edition = value.replaces?.standard;
    const replaced = edition === undefined ? undefined : folderOf(edition, folder, standards);
    if (edition !== undefined && replaced === undefined) throw refusal(replacedAbsent, { edition });
    // What cannot be read could not contradict the notes.
    if (replaced !== undefined) notBefore(readable(await readStandardFolder(replaced)), on);
    const own = await lintStandardFolder(folder, { replaced });
    if (previous === undefined) return own;
    const before = await this.previousRelease(previous);
    const { reference } = before.value ?? { reference: previous };
    if (reference !== value.reference) throw refusal(previousOther, { found: reference, expected: value.reference });
    notBefore(before, on);
    return [...own, ...successionFindings(before, standard)];
  }

  private async previousRelease(path: string): Promise<ReadStandard> {
    if (!fileExists(path)) throw refusalWith(exits.unreadable, noFiles, { file: path });
    if (isStandardFolder(path)) return readable(await readStandardFolder(path));
    const { value: pack, diagnostics } = readPack(path);
    if (!pack) throw new CliError(codeFor(diagnostics) || exits.unreadable, diagnostics);
    return readable(pack.read);
  }

  /** One file, whole; only if the standard still says the same with it. */
  private async write(file: string, { folder, value: before }: StandardFolder, on: string, json: boolean) {
    const { value: source, diagnostics } = await readSource(file);
    if (!source) throw new CliError(exits.unreadable, diagnostics);
    const text = releasedText(source.text, on);
    const { value } = await readStandardFolder(folder, text);
    if (!value || value.digests.scoring !== before?.digests.scoring) throw new Error(`${file} cannot be rewritten`);
    await this.rewrite(file, text);
    const { reference: standard, version, digests } = value;
    if (json) return this.json({ citymark: "released/1", file, standard, version, released: on, ...digests });
    return print(this.words.released({ standard, version, on, digest: digests.content }));
  }
}

/** Of the edition that is replaced: beside this one, or among the standards that are found. */
function folderOf(edition: string, folder: string, standards: Standards): string | undefined {
  return editionFor(folder, edition) ?? standards.folder(edition);
}

/** Releases follow one another in time: those of one edition, and the editions too. */
function notBefore({ value }: ReadStandard, on: string): void {
  if (value?.released !== undefined && value.released > on)
    throw refusal(releasedTooEarly, { standard: value.reference, on, day: value.released });
}

function readable(read: ReadStandard): ReadStandard {
  if (!read.value) throw new CliError(exits.unreadable, read.diagnostics);
  return read;
}
