import { CitymarkCommand } from "../session/command.ts";
import { print } from "../session/output.ts";

export default class Version extends CitymarkCommand {
  static override summary = "Print the version of the program, of Node and of the system.";
  static override examples = ["<%= config.bin %> <%= command.id %>"];

  protected override get needsProject(): boolean {
    return false;
  }

  async run(): Promise<void> {
    const { flags } = await this.parse(Version);
    const { name, version, arch, platform } = this.config;
    if (flags.json) await this.json({ citymark: "version/1", name, version, node: process.version, platform, arch });
    else await print(this.config.userAgent);
  }
}
