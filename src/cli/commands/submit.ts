import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { sealSubmission } from "../../engine/index.ts";
import { submissionFiles } from "../files/submission-files.ts";
import { CliError, codeFor, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { toStdout } from "../session/delivery.ts";
import { print, say } from "../session/output.ts";
import { outputNeeded } from "../session/refusal.ts";

export default class Submit extends CitymarkCommand {
  static override summary = "Seal an assessment as a submission: one file with everything that its score rests on.";
  static override description =
    "A zip with the assessment, its tables and evidence, its log of merges, the standard, the result and a manifest of SHA-256 digests. The same assessment gives the same bytes. An assessment with errors, or with missing or changed evidence, is not sealed. `verify` computes the score again from this file alone.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml -o oasis-2025.zip",
  ];
  static override args = { assessment: Args.string({ required: true, description: "An assessment, a YAML file." }) };
  static override flags = {
    output: Flags.string({ char: "o", required: true, description: "The file to write." }),
    force: Flags.boolean({ default: false, description: "Overwrite existing files." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Submit);
    if (flags.json && toStdout(flags.output)) throw outputNeeded("json");
    const { value: files, diagnostics } = await submissionFiles(args.assessment, this.standards(flags.standards));
    const refused = (found: typeof diagnostics) =>
      new CliError(codeFor(found) || exits.unreadable, found, this.words.notSealed);
    if (!files) throw refused(diagnostics);
    const { value: sealed, diagnostics: wrong } = await sealSubmission(files);
    if (!sealed) throw refused(wrong);
    await this.deliver([{ file: flags.output, make: () => sealed.zip }], { json: false, force: flags.force });
    const { digest, result } = sealed;
    if (flags.json) await this.json({ citymark: "sealed/1", file: flags.output, manifest: digest, result });
    else await (toStdout(flags.output) ? say : print)(this.words.sealed({ files: files.size + 1, digest }));
  }
}
