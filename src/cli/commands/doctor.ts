import { blocksText, installationBlocks } from "../../engine/index.ts";
import { exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { checks, foundStandards } from "../session/doctor.ts";
import { print } from "../session/output.ts";
import { projectFindings } from "../session/project.ts";
import { screen } from "../terminal/screen.ts";

export default class Doctor extends CitymarkCommand {
  static override summary = "Check the installation: Node, standards, browser, fonts, folder, language.";
  static override description =
    "The exit code is 1 where something keeps commands from working. A missing browser or font does not: it only keeps PDF from being written well.";
  static override examples = ["<%= config.bin %> <%= command.id %>"];

  protected override get needsProject(): boolean {
    return false;
  }

  async run(): Promise<void> {
    const { flags } = await this.parse(Doctor);
    const list = await checks(this.locale, this.config.version);
    const standards = await foundStandards(this.standards(flags.standards));
    const wrong = list.some(({ state }) => state === "wrong") || standards.some(({ usable }) => !usable);
    if (wrong) this.exitWith(exits.findings);
    if (flags.json) return this.json({ citymark: "doctor/1", checks: list, standards });
    await print(blocksText(installationBlocks(list, standards, this.locale), screen()));
    if (projectFindings().length > 0) await this.sayFindings(projectFindings());
  }
}
