import * as Args from "@oclif/core/args";
import { CitymarkCommand, textFlags } from "../session/command.ts";
import { candidates } from "../session/completion/candidates.ts";
import { lookUpIn } from "../session/completion/look-up.ts";
import { type Shell, scripts } from "../session/completion/scripts.ts";
import { inReadersLanguage } from "../session/help.ts";
import { print } from "../session/output.ts";

export default class Completion extends CitymarkCommand {
  static override summary = "Print a script with which a shell completes commands, flags, standards and ids.";
  static override description = [
    "The script asks the program itself, so that it stays right after an update. One of these lines installs it:",
    "bash: echo 'source <(citymark completion bash)' >> ~/.bashrc",
    "zsh: echo 'source <(citymark completion zsh)' >> ~/.zshrc",
    "fish: citymark completion fish > ~/.config/fish/completions/citymark.fish",
    "PowerShell: citymark completion powershell >> $PROFILE",
  ].join("\n\n");
  static override examples = [
    "<%= config.bin %> <%= command.id %> bash",
    "<%= config.bin %> <%= command.id %> powershell",
  ];
  static override strict = false;
  static override baseFlags = textFlags;
  static override args = {
    shell: Args.string({ options: Object.keys(scripts), required: true, description: "The shell." }),
  };

  protected override get needsProject(): boolean {
    return false;
  }

  async run(): Promise<void> {
    const { args } = await this.parse(Completion);
    const shell = args.shell as Shell;
    const at = this.argv.indexOf("--");
    if (at < 0) return print(scripts[shell]);
    const typed = this.argv.slice(at + 1);
    const found = await candidates(
      { words: typed.slice(0, -1), current: (typed.at(-1) ?? "").replace(/^:/, "") },
      {
        commands: this.config.commands,
        topics: this.config.topics,
        lookUp: lookUpIn(this.standards(undefined), this.locale),
      },
    );
    const line = ({ value, description = "" }: (typeof found)[number]) =>
      `${value}\t${inReadersLanguage(description).replace(/\s+/g, " ")}`;
    return print(found.map(line).join("\n"));
  }
}
