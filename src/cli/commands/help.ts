import * as Args from "@oclif/core/args";
import { CitymarkCommand, textFlags } from "../session/command.ts";
import { CitymarkHelp } from "../session/help.ts";

export default class HelpCommand extends CitymarkCommand {
  static override summary = "Explain a command; without one, list all.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> score",
    "<%= config.bin %> <%= command.id %> review sign",
  ];
  /** Help is a text: --json is refused. */
  static override baseFlags = textFlags;
  static override args = { command: Args.string({ description: "A command, in one word or two." }) };
  static override strict = false;

  protected override get needsProject(): boolean {
    return false;
  }

  async run(): Promise<void> {
    const { argv } = await this.parse(HelpCommand);
    await new CitymarkHelp(this.config, this.config.pjson.oclif.helpOptions).showHelp(argv as string[]);
  }
}
