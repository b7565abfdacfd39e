import { join } from "node:path";
import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { dayText, type FormRequest, formFormats, queriesIn, say } from "../../../engine/index.ts";
import { assessmentBeside } from "../../files/open-review.ts";
import { scoreSubmitted } from "../../files/sealed-file.ts";
import { noQueries } from "../../request-rules.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { departmentFile } from "../../session/department-file.ts";
import { refusal } from "../../session/refusal.ts";

export default class ReviewReturn extends CitymarkCommand {
  static override summary = "Return the open queries of a review: a workbook for each department that is asked.";
  static override description =
    "Each holds the questions that the reviewer asks about, with the reviewer's words and the answer so far; a department corrects the answer, or leaves it and adds a note or evidence. `collect` takes the replies into the assessment, and `review rebase` shows what has changed.";
  static override examples = ["<%= config.bin %> <%= command.id %> review.yaml -o returned"];
  static override args = { review: Args.string({ required: true, description: "A review, a YAML file." }) };
  static override flags = {
    assessment: Flags.string({ description: "The assessment; by default assessment.yaml beside the review." }),
    output: Flags.string({ char: "o", required: true, description: "The folder to write." }),
    force: Flags.boolean({ default: false, description: "Overwrite existing files." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReviewReturn);
    const file = flags.assessment ?? assessmentBeside(args.review);
    const read = await scoreSubmitted(file, this.standards(flags.standards), args.review);
    const { scored, document, diagnostics } = read;
    if (!scored || !document) throw new CliError(exits.unreadable, diagnostics);
    const { standard, assessment, result } = scored;
    const asked = new Map<string, Map<string, string>>();
    for (const { input, answer } of queriesIn(result, standard)) {
      const department = assessment.answers.get(input.id)?.by ?? input.owner ?? "";
      const words = answer.decision?.because;
      const queries = asked.get(department) ?? new Map<string, string>();
      asked.set(department, queries.set(input.id, words === undefined ? "" : say(words, this.locale)));
    }
    if (asked.size === 0) throw refusal(noQueries);
    const { city, period } = assessment;
    const request: FormRequest = {
      standard,
      locale: this.locale,
      city: { id: city.id, name: say(city.name, this.locale) },
      period: { from: dayText(period.from), to: dayText(period.to) },
      last: { standard, assessment },
    };
    const forms = [...asked].map(([department, queries]) => ({
      file: join(flags.output, `${departmentFile(department, standard, this.locale)}.xlsx`),
      make: () => formFormats.xlsx.write({ ...request, department, returned: { queries, document } }),
    }));
    await this.deliver(forms, flags);
  }
}
