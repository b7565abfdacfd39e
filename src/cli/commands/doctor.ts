import { labelled, padEnd, plainText } from "../../engine/index.ts";
import { exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { type Check, checks, type FoundStandard, foundStandards } from "../session/doctor.ts";
import { print } from "../session/output.ts";
import { projectFindings } from "../session/project.ts";
import { paint } from "../terminal/paint.ts";

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
    const list = await checks(this.words, { locale: this.locale, version: this.config.version });
    const standards = await foundStandards(this.standards(flags.standards));
    const wrong = list.some(({ state }) => state === "wrong") || standards.some(({ usable }) => !usable);
    if (wrong) this.exitWith(exits.findings);
    if (flags.json) return this.json({ citymark: "doctor/1", checks: list, standards });
    await print(this.page(list, standards));
    if (projectFindings().length > 0) await this.sayFindings(projectFindings());
  }

  private page(list: readonly Check[], standards: readonly FoundStandard[]): string {
    const { words } = this;
    const names: Readonly<Record<Check["check"], string>> = {
      program: words.doctorProgram,
      node: words.doctorNode,
      locale: words.doctorLocale,
      project: words.doctorProject,
      folder: words.doctorFolder,
      browser: words.doctorBrowser,
      font: words.doctorFont,
      office: words.doctorOffice,
    };
    const states = {
      good: paint.good(words.doctorGood),
      absent: paint.fair(words.doctorOptional),
      wrong: paint.bad(words.doctorBad),
    };
    const lines = list.map(({ check, state, found, advice }) => {
      const said = [found === undefined ? "" : plainText(found), advice ?? ""].filter((part) => part !== "");
      return `${padEnd(states[state], width)}  ${labelled(names[check], said.join(" – "), this.locale)}`;
    });
    const editions = standards.map(({ reference, usable, version = "", scoring = "" }) =>
      usable
        ? `${padEnd(states.good, width)}  ${reference}  ${version}  ${scoring.slice(0, 19)}`
        : `${padEnd(states.wrong, width)}  ${reference}  ${words.doctorBroken({ reference })}`,
    );
    return [...lines, "", paint.strong(words.doctorStandards), ...editions].join("\n");
  }
}

/** Of the column of states. */
const width = 6;
