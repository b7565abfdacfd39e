import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { assessmentForm, type Standard } from "../../engine/index.ts";
import { type Begun, canAsk } from "../session/ask.ts";
import { cityOf } from "../session/city.ts";
import { CliError, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { editable, schemaFor } from "../session/editable.ts";
import { periodOf } from "../session/period.ts";
import { notPossible } from "../session/refusal.ts";

export default class Init extends CitymarkCommand {
  static override summary = "Write an empty assessment of a standard, ready to be filled in.";
  static override description =
    "Every question stands in it with its unit, its choices, the evidence wanted and the department that holds the answer, as comments. Nothing in it counts as an answer. In a terminal, city, period and departments are asked for where they are not given.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> city-pilot/2026 -o assessment.yaml",
    "<%= config.bin %> <%= command.id %> city-pilot/2026 --city yunshan=云山市 --period 2026 --departments health,transport -o part.yaml",
  ];
  static override args = {
    standard: Args.string({ required: true, description: "A reference such as city-pilot/2026." }),
  };
  static override flags = {
    city: Flags.string({ description: "The city's name, or its code and name as id=name." }),
    period: Flags.string({
      description: "The period of the figures: a year, or its first and last day, 2026-01-01/2026-06-30.",
    }),
    departments: Flags.string({
      multiple: true,
      delimiter: ",",
      description: "Only the questions of these departments, separated by commas; by default all questions.",
    }),
    output: Flags.string({ char: "o", description: "The file to write; without it, stdout." }),
    force: Flags.boolean({ default: false, description: "Overwrite existing files." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Init);
    const { value, diagnostics } = await this.standards(flags.standards).get(args.standard);
    if (!value) throw new CliError(exits.unreadable, diagnostics);
    const { departments, city, period } = await this.begun(flags, value);
    const unknown = departments?.find((id) => !value.owners.has(id));
    if (unknown !== undefined) throw unknownDepartment(unknown, value);
    const frame = {
      ...(city ? { city: cityOf(city) } : {}),
      ...(period ? { period: periodOf(period) } : {}),
      ...(departments ? { departments } : {}),
    };
    const make = () => assessmentForm(value, this.locale, frame);
    await this.deliver(editable({ file: flags.output, make }, schemaFor(value, this.locale)), flags);
  }

  /** What is known beforehand; asked for in a terminal, where a file is to be written. */
  private async begun(
    flags: Begun & { readonly output?: string | undefined; readonly json: boolean },
    standard: Standard,
  ) {
    const { city, period, departments, output, json } = flags;
    const known = { city, period, departments };
    if (json || output === undefined || (city !== undefined && period !== undefined) || !canAsk()) return known;
    const { askFor } = await import("../session/ask.ts");
    return askFor(known, standard, this.words, this.locale);
  }
}

function unknownDepartment(value: string, { owners }: Standard) {
  return notPossible("--departments", value, [...owners.keys()]);
}
