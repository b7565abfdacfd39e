import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { tableFormats } from "../../../engine/index.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { openStandard } from "../../session/open-standard.ts";

const offered = Object.keys(tableFormats) as (keyof typeof tableFormats)[];

export default class StandardExport extends CitymarkCommand {
  static override summary = "Write a standard as tables: a workbook, or CSV files.";
  static override description =
    "Indicators, questions, dimensions and groups, and all else of the standard are a sheet or a file each. `standard new` makes the same standard of them again.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> city-pilot/2026 --format xlsx -o city-pilot-2026",
    "<%= config.bin %> <%= command.id %> city-pilot/2026 --format xlsx,csv -o tables/city-pilot-2026",
  ];
  static override args = {
    standard: Args.string({ required: true, description: "A reference such as city-pilot/2026, or a folder." }),
  };
  static override flags = {
    format: Flags.option({
      options: offered,
      multiple: true,
      delimiter: ",",
      default: ["xlsx"],
      description: "The formats, separated by commas.",
    })(),
    output: Flags.string({ char: "o", required: true, description: "The files to write, without their ending." }),
    force: Flags.boolean({ description: "Overwrite files that exist." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardExport);
    const { value, texts, diagnostics } = await openStandard(args.standard, this.standards(flags.standards));
    if (!value || !texts) throw new CliError(exits.unreadable, diagnostics);
    const base = flags.output.replace(/\.(?:xlsx|csv)$/, "");
    const documents = [...new Set(flags.format)].flatMap((format) =>
      tableFormats[format](texts, this.locale, value.reference).map(({ ending, write }) => ({
        file: `${base}${ending}`,
        make: write,
      })),
    );
    await this.deliver(documents, { json: flags.json, force: flags.force });
  }
}
