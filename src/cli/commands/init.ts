import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { assessmentForm } from "../../engine/index.ts";
import { CliError, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { editable, schemaFor } from "../session/editable.ts";

export default class Init extends CitymarkCommand {
  static override summary = "Write an empty assessment of a standard, ready to be filled in.";
  static override description =
    "Every question stands in it with its unit, its choices, the evidence wanted and the department that holds the answer, as comments. Nothing in it counts as an answer.";
  static override examples = ["<%= config.bin %> <%= command.id %> city-pilot/2026 -o assessment.yaml"];
  static override args = {
    standard: Args.string({ required: true, description: "A reference such as city-pilot/2026." }),
  };
  static override flags = {
    output: Flags.string({ char: "o", description: "The file to write; without it, stdout." }),
    force: Flags.boolean({ default: false, description: "Overwrite existing files." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Init);
    const { value, diagnostics } = await this.standards(flags.standards).get(args.standard);
    if (!value) throw new CliError(exits.unreadable, "", diagnostics);
    const make = () => assessmentForm(value, this.locale);
    await this.deliver(editable({ file: flags.output, make }, schemaFor(value, this.locale)), flags);
  }
}
