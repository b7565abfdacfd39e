import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { doubtsText, say as inLocale, newReview, queue } from "../../../engine/index.ts";
import { scoreSubmitted } from "../../files/sealed-file.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { dayOf } from "../../session/day.ts";
import { editable, schemaOf } from "../../session/editable.ts";
import { checkText, nameOf } from "../../session/open-review.ts";
import { project } from "../../session/project.ts";
import { refusal } from "../../session/refusal.ts";
import { flagMissing } from "../../usage-rules.ts";

export default class ReviewNew extends CitymarkCommand {
  static override summary =
    "Begin the review of an assessment: a file that lists the answers to look at, those with the most points at stake and the most doubt first.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml --reviewer 'Reviewer A' -o review.yaml",
  ];
  static override args = { assessment: Args.string({ required: true, description: "An assessment, a YAML file." }) };
  static override flags = {
    reviewer: Flags.string({ description: "The reviewer's name; by default that in citymark.yaml." }),
    on: Flags.string({ description: "The day, YYYY-MM-DD; by default today." }),
    output: Flags.string({ char: "o", description: "The file to write; without it, stdout." }),
    force: Flags.boolean({ default: false, description: "Overwrite existing files." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReviewNew);
    const named = flags.reviewer ?? project().reviewer;
    if (named === undefined) throw refusal(flagMissing, { flag: "--reviewer" });
    const reviewer = nameOf("reviewer", named);
    const on = dayOf(flags.on);
    const { scored, diagnostics } = await scoreSubmitted(args.assessment, this.standards(flags.standards));
    if (!scored) throw new CliError(exits.unreadable, diagnostics);
    const { result, standard, assessment } = scored;
    const lines = queue(result, standard, assessment).map(({ input, share, doubts }) => {
      const answer = assessment.answers.get(input);
      const question = standard.inputs.get(input)?.question ?? input;
      return {
        input,
        share,
        doubts: doubts.length > 0 ? doubtsText(input, scored, this.locale) : "",
        written: answer?.written ?? inLocale(answer?.reason ?? answer?.status ?? "", this.locale),
        question: inLocale(question, this.locale),
      };
    });
    const body = newReview(assessment.digest, reviewer, lines);
    checkText(body, flags.output ?? "review.yaml", scored);
    await this.logged(flags.output, { what: "review new", on, by: reviewer }, () =>
      this.deliver(editable({ file: flags.output, make: () => body }, schemaOf("review")), flags),
    );
  }
}
