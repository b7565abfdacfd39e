import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { type FormatName, formats, present, publicEdition } from "../../engine/index.ts";
import { CitymarkCommand } from "../command.ts";
import { scoreFile } from "../score-file.ts";
import { exits, Stop } from "../stop.ts";
import { countText } from "../terminal/diagnostics.ts";
import { say } from "../terminal/output.ts";

const names = Object.keys(formats) as FormatName[];

export default class Report extends CitymarkCommand {
  static override summary = "Write the evaluation report of an assessment.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml --format html -o report.html",
    "<%= config.bin %> <%= command.id %> examples/livelihoods/hangzhou/assessment.yaml --format md --locale en",
  ];
  static override args = { assessment: Args.string({ required: true, description: "An assessment, a YAML file." }) };
  static override flags = {
    format: Flags.option({ options: names, default: "html" as FormatName, description: "The format." })(),
    review: Flags.string({ description: "A review, a YAML file: gives the verified score." }),
    public: Flags.boolean({ description: "Leave out what is restricted, contacts, notes, reasons and evidence." }),
    output: Flags.string({ char: "o", description: "The file to write; without it, stdout." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Report);
    const { scored, diagnostics, file } = await scoreFile(args.assessment, this.standards(flags.standards), {
      review: flags.review,
    });
    if (!scored) throw new Stop(exits.unreadable, "", diagnostics);
    const { standard } = scored;
    const result = flags.public ? publicEdition(scored.result, standard) : scored.result;
    const body = await formats[flags.format].write(present(result, standard, this.locale), [result]);
    await this.deliverFile(body, flags.output, true);
    this.exitFor(diagnostics);
    if (diagnostics.length > 0) await say(`${file}: ${countText(diagnostics, this.locale)}`);
  }
}
