import * as Args from "@oclif/core/args";
import { partText, standardShown } from "../../../engine/index.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { openStandard } from "../../session/open-standard.ts";
import { print } from "../../session/output.ts";
import { screen } from "../../terminal/screen.ts";

export default class StandardShow extends CitymarkCommand {
  static override summary =
    "Show a standard: who issues it, its tree with weights, its grades and gates, and what measures each element of its founding text.";
  static override examples = ["<%= config.bin %> <%= command.id %> city-pilot/2026"];
  static override args = {
    standard: Args.string({ required: true, description: "A reference such as city-pilot/2026, or a folder." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardShow);
    const { value, texts, diagnostics } = await openStandard(args.standard, this.standards(flags.standards));
    if (!value || !texts) throw new CliError(exits.unreadable, diagnostics);
    if (flags.json)
      return this.json({
        citymark: "standard-folder/1",
        standard: texts.standard,
        dimensions: Object.fromEntries(texts.dimensions),
        digests: value.digests,
      });
    return print(partText(standardShown(value, this.locale), screen()));
  }
}
