import * as Args from "@oclif/core/args";
import { type Format, type ManualReport, manualFormats, manualReport } from "../../../engine/index.ts";
import { readVectors } from "../../files/read-standard.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { reports, wantedFormats } from "../../session/deliver-reports.ts";
import { openStandard } from "../../session/open-standard.ts";
import { reportFlags } from "../../session/report-flags.ts";

const formats: Readonly<Record<string, Format<ManualReport>>> = manualFormats;

export default class StandardManual extends CitymarkCommand {
  static override summary = "Write the manual of a standard, for those who fill it in.";
  static override description =
    "Of each indicator: what is asked and in which unit, the formula in titles, what scores how much, a worked example, the source and how sure it is. The examples are the worked cases of the standard, computed anew.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> city-pilot/2026 --format html,docx,md -o manual",
    "<%= config.bin %> <%= command.id %> u4ssc/2017 -o u4ssc-manual.docx --locale zh",
  ];
  static override args = {
    standard: Args.string({ required: true, description: "A reference such as city-pilot/2026, or a folder." }),
  };
  static override flags = reportFlags(manualFormats);

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardManual);
    const { folder, value, diagnostics } = await openStandard(args.standard, this.standards(flags.standards));
    if (!value) throw new CliError(exits.unreadable, diagnostics);
    const vectors = await readVectors(folder);
    if (vectors.diagnostics.length > 0) await this.sayFindings(vectors.diagnostics);
    const names = wantedFormats(formats, flags.format, flags.output);
    const wanted = { formats, names, output: flags.output, title: "manual", browser: flags.browser };
    const report = manualReport(value, vectors.documents, this.locale);
    await this.deliver(await reports(report, wanted), { json: flags.json, force: flags.force });
  }
}
