import * as Flags from "@oclif/core/flags";
import {
  type Body,
  type Format,
  programmeFormats,
  programmeReport,
  publicProgramme,
  type ProgrammeReport as Report,
} from "../../../engine/index.ts";
import { packing } from "../../files/packing.ts";
import { dayOf } from "../../session/day.ts";
import { reports, wantedFormats } from "../../session/deliver-reports.ts";
import { say } from "../../session/output.ts";
import { ProgrammeCommand, programmeArgs, programmeFlags } from "../../session/programme-command.ts";
import { reportFlags } from "../../session/report-flags.ts";

/** Formats that are written city by city, however many there are. */
const tables: ReadonlySet<string> = new Set(["csv", "xlsx"]);

export default class ProgrammeReport extends ProgrammeCommand {
  static override summary = "Write the evaluation report of a whole programme.";
  static override description =
    "Findings, acceptance, targets, changes, weaknesses, the reliability of the ranking, a page for each city, and recommendations. Annex A (reviews and decisions) and annex B (indicators) are files of their own, called like the report with -annex-a and -annex-b; stdout gets the report only. The HTML holds the results, so that `verify` can compute them again.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme --as-of 2027-06-01 --format html -o report.html",
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme --as-of 2027-06-01 --format docx,xlsx,md,csv -o reports",
  ];
  static override args = programmeArgs;
  static override flags = {
    ...programmeFlags,
    ...reportFlags(programmeFormats),
    public: Flags.boolean({ description: "Leave out what is restricted, contacts, notes, reasons and evidence." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeReport);
    const formats: Readonly<Record<string, Format<Report, Body>>> = programmeFormats;
    const names = wantedFormats(formats, flags.format, flags.output);
    const asOf = dayOf(flags["as-of"]);
    // Tables need one city after another; documents go back and forth between all of them.
    const keep = names.every((name) => tables.has(name)) ? { keep: packing() } : {};
    const about = { phase: flags.phase, asOf, ...keep };
    const { outcome, findings } = await this.evaluated(args.programme, flags.standards, about);
    const report = programmeReport(flags.public ? publicProgramme(outcome) : outcome, this.locale);
    const { annexes } = report;
    const wanted = { formats, names, output: flags.output, title: "report", browser: flags.browser, annexes };
    await this.deliver(await reports(report, wanted), flags);
    for (const line of findings) await say(line);
  }
}
