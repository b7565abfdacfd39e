import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { type Diagnostic, hasErrors, judgePack, type Pack, signersOf } from "../../../engine/index.ts";
import { noFiles } from "../../file-rules.ts";
import { fileExists } from "../../files/exists.ts";
import { installPack, packageFolder, readPack } from "../../files/pack-files.ts";
import { readStandardFolder, successionFindings } from "../../files/read-standard.ts";
import type { Standards } from "../../files/standards.ts";
import { CliError, codeFor, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { print } from "../../session/output.ts";
import { project } from "../../session/project.ts";
import { refusalWith } from "../../session/refusal.ts";
import { trustedKeys } from "../../session/signing.ts";

export default class StandardAdd extends CitymarkCommand {
  static override summary = "Add a standard from its pack to the standards of a project.";
  static override description =
    "The pack is verified before anything is written: its files by their digests, its signatures by the keys that the project trusts. An older version, other contents under a version that is here, and a name that is easily mistaken for one that is here are refused. npm:NAME is a package that npm has installed; nothing is fetched. The folder is that of --standards, of the project file, or ./standards.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> my-index-2027.zip --key body.pub",
    "<%= config.bin %> <%= command.id %> npm:@body/my-index-2027",
  ];
  static override args = {
    pack: Args.string({
      required: true,
      description: "A pack: a zip file, a folder, or npm: and the name of a package.",
    }),
  };
  static override flags = {
    key: Flags.string({ multiple: true, description: "A public key that is trusted for this pack, a PEM file." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardAdd);
    const path = this.place(args.pack);
    const standards = this.standards(flags.standards);
    const { value: pack, diagnostics } = readPack(path);
    if (!pack) throw this.refused(diagnostics);
    const keys = await trustedKeys(flags.key);
    const against = [
      ...judgePack(path, pack, { keys, known: standards.list().keys(), ...(await present(pack, standards)) }),
    ];
    const errors = [...against, ...(await after(pack, standards))].filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw this.refused(errors);
    if (against.length > 0) await this.sayFindings(against);
    const folder = installPack(flags.standards ?? project().standards ?? "standards", pack);
    const { reference, version, digests } = pack.standard;
    const signers = signersOf(pack, keys);
    if (flags.json)
      return this.json({
        citymark: "added/1",
        standard: reference,
        version,
        ...digests,
        folder,
        manifest: pack.digest,
        signers,
      });
    return print(this.words.added({ standard: reference, version, folder, signers: signers.join(", ") || "–" }));
  }

  private place(written: string): string {
    const found = written.startsWith("npm:") ? packageFolder(written.slice(4)) : written;
    if (found !== undefined && fileExists(found)) return found;
    throw refusalWith(exits.unreadable, noFiles, { file: written });
  }

  private refused(diagnostics: readonly Diagnostic[]): CliError {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    return new CliError(codeFor(errors) || exits.unreadable, errors, this.words.notAdded);
  }
}

/** The standard of the same reference that is here; one that is here and cannot be read is not replaced. */
async function present({ standard }: Pack, standards: Standards) {
  if (standards.folder(standard.reference) === undefined) return {};
  const { value, diagnostics } = await standards.get(standard.reference);
  if (hasErrors(diagnostics)) throw new CliError(exits.unreadable, diagnostics);
  return { present: value };
}

/** What is wrong between the pack and the release that it follows. */
async function after({ standard, read }: Pack, standards: Standards): Promise<readonly Diagnostic[]> {
  const folder = standards.folder(standard.reference);
  return folder === undefined ? [] : successionFindings(await readStandardFolder(folder), read);
}
