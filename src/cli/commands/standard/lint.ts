import * as Args from "@oclif/core/args";
import { basisSentences } from "../../../engine/index.ts";
import { lintStandardFolder, readStandardFolder } from "../../files/read-standard.ts";
import { checkingFlags, failingCode, findingsIn } from "../../session/checking.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { standardFolder } from "../../session/open-standard.ts";
import { print } from "../../session/output.ts";
import { countText, diagnosticsText } from "../../terminal/diagnostics.ts";

export default class StandardLint extends CitymarkCommand {
  static override summary = "Check a standard: its form, names, formulas, units, weights, sources and translations.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> city-pilot/2026",
    "<%= config.bin %> <%= command.id %> standards/us-cities-sdg/2019 --format github",
  ];
  static override args = {
    standard: Args.string({ required: true, description: "A reference such as city-pilot/2026, or a folder." }),
  };

  static override flags = checkingFlags;

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardLint);
    const folder = standardFolder(args.standard, this.standards(flags.standards));
    const diagnostics = await lintStandardFolder(folder);
    this.exitFor(diagnostics);
    this.exitWith(failingCode(diagnostics, flags["fail-on"]));
    const { format } = flags;
    if (format)
      return print(
        findingsIn(format, [{ file: folder, diagnostics }], { locale: this.locale, version: this.config.version }),
      );
    if (flags.json) return this.findings(folder, diagnostics);
    const findings = diagnostics.length === 0 ? "" : `${diagnosticsText(diagnostics, this.locale, folder)}\n\n`;
    await print(`${findings}${folder}: ${countText(diagnostics, this.locale)}`);
    const { value } = await readStandardFolder(folder);
    const rests = value ? basisSentences(value, this.locale) : [];
    if (rests.length > 0) await print(["", ...rests].join("\n"));
  }
}
