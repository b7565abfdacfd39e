import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { type CityReport, cityReport, type Format, publicEdition, reportKinds } from "../../engine/index.ts";
import { scoreFile } from "../files/score-file.ts";
import { CliError, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { reports, wantedFormats } from "../session/deliver-reports.ts";
import { say } from "../session/output.ts";
import { reportFlags } from "../session/report-flags.ts";
import { since } from "../session/since.ts";
import { countText } from "../terminal/diagnostics.ts";

type Kind = keyof typeof reportKinds;

const kinds = Object.keys(reportKinds) as Kind[];
const offered: Readonly<Record<string, unknown>> = Object.assign({}, ...Object.values(reportKinds));

export default class Report extends CitymarkCommand {
  static override summary = "Write the evaluation report of an assessment, or its scorecard.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml --format html -o report.html",
    "<%= config.bin %> <%= command.id %> examples/livelihoods/hangzhou/assessment.yaml --format md --locale en",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml --kind scorecard -o scorecard.html",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml --since examples/city-pilot/oasis-baseline/assessment.yaml -o reports",
  ];
  static override args = {
    assessment: Args.string({ required: true, description: "An assessment, a YAML file or a filled form." }),
  };
  static override flags = {
    kind: Flags.option({
      options: kinds,
      default: "evaluation" as Kind,
      description: "The whole evaluation, or one page of it.",
    })(),
    ...reportFlags(offered),
    review: Flags.string({ description: "A review, a YAML file: gives the verified score." }),
    since: Flags.string({
      description: "An earlier assessment, by the same edition or the one that it replaces: why did the score change?",
    }),
    "since-review": Flags.string({ description: "A review of the earlier assessment, a YAML file." }),
    public: Flags.boolean({ description: "Leave out what is restricted, contacts, notes, reasons and evidence." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Report);
    const formats: Readonly<Record<string, Format<CityReport>>> = reportKinds[flags.kind];
    const names = wantedFormats(formats, flags.format, flags.output);
    const standards = this.standards(flags.standards);
    const { scored, diagnostics, file } = await scoreFile(args.assessment, standards, { review: flags.review });
    if (!scored) throw new CliError(exits.unreadable, diagnostics);
    const { standard } = scored;
    const result = flags.public ? publicEdition(scored.result, standard) : scored.result;
    const wanted = {
      formats,
      names,
      output: flags.output,
      title: flags.kind === "scorecard" ? "scorecard" : "report",
      browser: flags.browser,
    };
    const earlier = flags.since === undefined ? undefined : { file: flags.since, review: flags["since-review"] };
    const then = earlier && (await since(scored, earlier, standards));
    const compared = then?.change && { before: then.before.result, change: then.change };
    if (then && !compared) await say(this.words.noTotals);
    const report = cityReport(result, standard, this.locale, compared);
    const document = flags.kind === "scorecard" ? report.scorecard : report.document;
    await this.deliver(await reports(report, { ...wanted, document }), flags);
    const read = [{ file, diagnostics }, ...(then ? [{ file: flags.since, diagnostics: then.diagnostics }] : [])];
    for (const each of read) {
      this.exitFor(each.diagnostics);
      if (each.diagnostics.length > 0) await say(`${each.file}: ${countText(each.diagnostics, this.locale)}`);
    }
  }
}
