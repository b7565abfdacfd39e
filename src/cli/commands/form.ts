import { extname, join } from "node:path";
import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { departmentsAsked, type FormRequest, formFormats } from "../../engine/index.ts";
import { isFolder } from "../files/exists.ts";
import { pageProgram } from "../files/page-program.ts";
import { readFilled } from "../files/read-assessment.ts";
import { outputEnding } from "../request-rules.ts";
import { cityOf } from "../session/city.ts";
import { CliError, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { type Delivery, toStdout } from "../session/delivery.ts";
import { departmentFile } from "../session/department-file.ts";
import { periodOf } from "../session/period.ts";
import { refusal } from "../session/refusal.ts";

const offered = ["xlsx", "html"] as const satisfies readonly (keyof typeof formFormats)[];

export default class Form extends CitymarkCommand {
  static override summary =
    "Write a form for departments to fill in, as a workbook or as a page that scores itself: one for each, or one for all.";
  static override description =
    "In a workbook all cells are locked except those for answers. The page (--format html) is one file that runs in a browser without a network: it checks and scores while one types, and saves an assessment in YAML. Both print with places for signatures and seal, and `collect` reads both.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> city-pilot/2026 --city yunshan=云山市 --period 2026 --by department -o forms",
    "<%= config.bin %> <%= command.id %> city-pilot/2026 --city yunshan=云山市 --period 2026 --format html -o form.html",
    "<%= config.bin %> <%= command.id %> city-pilot/2026 --city yunshan=云山市 --period 2026 --from examples/city-pilot/oasis/assessment.yaml -o form.xlsx",
  ];
  static override args = {
    standard: Args.string({ required: true, description: "A reference such as city-pilot/2026." }),
  };
  static override flags = {
    city: Flags.string({ required: true, description: "The city's name, or its code and name as id=name." }),
    period: Flags.string({
      required: true,
      description: "The period of the figures: a year, or its first and last day, 2026-01-01/2026-06-30.",
    }),
    format: Flags.option({ options: offered, default: "xlsx" as const, description: "The format of the form." })(),
    by: Flags.option({ options: ["department"] as const, description: "A form for each department." })(),
    from: Flags.string({ description: "An earlier assessment: its answers are shown next to the empty cells." }),
    fill: Flags.string({ description: "An assessment whose answers are written into the cells." }),
    output: Flags.string({ char: "o", required: true, description: "The file to write; with --by, the folder." }),
    force: Flags.boolean({ default: false, description: "Overwrite existing files." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Form);
    const { value: standard, diagnostics } = await this.standards(flags.standards).get(args.standard);
    if (!standard) throw new CliError(exits.unreadable, diagnostics);
    const [last, filled] = [await this.read(flags.from, flags.standards), await this.read(flags.fill, flags.standards)];
    const request: FormRequest = {
      standard,
      locale: this.locale,
      city: cityOf(flags.city),
      period: periodOf(flags.period),
      ...(last ? { last } : {}),
      ...(filled ? { filled } : {}),
    };
    const departments = flags.by === undefined ? [undefined] : departmentsAsked(standard);
    await this.deliver(this.forms(request, departments, flags), flags);
  }

  private forms(
    request: FormRequest,
    departments: readonly (string | undefined)[],
    {
      format,
      output,
      by,
    }: { readonly format: keyof typeof formFormats; readonly output: string; readonly by?: string | undefined },
  ): readonly Delivery[] {
    const { extension, write } = formFormats[format];
    const ending = extname(output).slice(1).toLowerCase();
    const stdout = toStdout(output);
    const folder = by !== undefined || isFolder(output) || (ending === "" && !stdout);
    const fits = folder
      ? by === undefined || (ending === "" && !stdout) || isFolder(output)
      : stdout || ending === extension;
    if (!fits) throw refusal(outputEnding, { output, allowed: `.${extension}` });
    return departments.map((department) => {
      const one = department === undefined ? request : { ...request, department };
      const name = department === undefined ? "form" : departmentFile(department, request.standard, this.locale);
      return {
        file: folder ? join(output, `${name}.${extension}`) : output,
        make: () => write(one, { program: pageProgram }),
      };
    });
  }

  /** An earlier assessment may answer an earlier edition: it is read by its own. */
  private async read(file: string | undefined, folder: string | undefined) {
    if (file === undefined) return undefined;
    const { assessment, standard, document, diagnostics } = await readFilled(file, this.standards(folder));
    if (!assessment || !standard || !document) throw new CliError(exits.unreadable, diagnostics);
    return { assessment, standard, document };
  }
}
