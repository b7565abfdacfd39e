import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { hasErrors, makePack } from "../../../engine/index.ts";
import { editionFiles } from "../../files/pack-files.ts";
import { lintStandardFolder } from "../../files/read-standard.ts";
import { CliError, codeFor, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { toStdout } from "../../session/delivery.ts";
import { openStandard } from "../../session/open-standard.ts";
import { print, say } from "../../session/output.ts";
import { checkedPackage, packFlags } from "../../session/packing.ts";
import { outputNeeded } from "../../session/refusal.ts";

export default class StandardPack extends CitymarkCommand {
  static override summary = "Pack an edition of a standard: one file that others can verify and add.";
  static override description =
    "A zip with the standard, its worked cases and a manifest of SHA-256 digests; unpacked, it is an npm package too. The same edition gives the same bytes. An edition with errors, or whose worked cases fail, is not packed.";
  static override examples = ["<%= config.bin %> <%= command.id %> city-pilot/2027 -o city-pilot-2027.zip"];
  static override args = {
    standard: Args.string({ required: true, description: "A reference such as city-pilot/2026, or a folder." }),
  };
  static override flags = {
    output: Flags.string({ char: "o", required: true, description: "The file to write." }),
    package: packFlags.package,
    force: Flags.boolean({ default: false, description: "Overwrite existing files." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardPack);
    if (flags.json && toStdout(flags.output)) throw outputNeeded("json");
    const name = checkedPackage(flags.package);
    const { folder, value: standard } = await openStandard(args.standard, this.standards(flags.standards));
    const findings = await lintStandardFolder(folder);
    const refused = (found: typeof findings) =>
      new CliError(codeFor(found) || exits.findings, found, this.words.notPacked);
    if (!standard || hasErrors(findings)) throw refused(findings.filter(({ severity }) => severity === "error"));
    const { value: pack, diagnostics } = makePack(folder, editionFiles(folder), standard, { name });
    if (!pack) throw refused(diagnostics);
    await this.deliver([{ file: flags.output, make: () => pack.zip }], { json: false, force: flags.force });
    const facts = { files: pack.files.size, digest: pack.digest };
    if (flags.json) await this.json({ citymark: "packed/1", file: flags.output, manifest: pack.digest });
    else await (toStdout(flags.output) ? say : print)(this.words.packed(facts));
  }
}
