import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { blocksText, progress, progressBlocks, waitingInReview } from "../../../engine/index.ts";
import { assessmentBeside, type OpenReview } from "../../files/open-review.ts";
import { scoreSubmitted } from "../../files/sealed-file.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { dayOf } from "../../session/day.ts";
import { decisionFlags, decisionTables } from "../../session/decision-tables.ts";
import { openReview, progressDocument } from "../../session/open-review.ts";
import { print } from "../../session/output.ts";
import { diagnosticsText } from "../../terminal/diagnostics.ts";
import { screen } from "../../terminal/screen.ts";

export default class ReviewStatus extends CitymarkCommand {
  static override summary = "Show how far a review has come, and what is to be looked at next.";
  static override description =
    "With --format the answers that wait are written as a table to decide in: `review decide --from` reads it back.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> review.yaml",
    "<%= config.bin %> <%= command.id %> review.yaml --format xlsx -o decisions.xlsx",
  ];
  static override args = { review: Args.string({ required: true, description: "A review, a YAML file." }) };
  static override flags = {
    assessment: Flags.string({ description: "The assessment; by default assessment.yaml beside the review." }),
    "as-of": Flags.string({
      description: "The day for which it is shown, YYYY-MM-DD: which replies are overdue. By default today.",
    }),
    ...decisionFlags,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReviewStatus);
    const asOf = dayOf(flags["as-of"]);
    const open = await openReview(args.review, this.standards(flags.standards), flags.assessment);
    this.exitFor(open.diagnostics);
    if (flags.format) {
      const waiting = await this.waiting(open);
      const sheet = { title: open.assessment.city.name, standard: open.standard, locale: this.locale, waiting };
      return this.deliver(decisionTables(sheet, { format: flags.format, output: flags.output }), flags);
    }
    if (flags.json) return this.json(progressDocument(open.entries, asOf));
    const findings =
      open.diagnostics.length > 0 ? `${diagnosticsText(open.diagnostics, this.locale, args.review)}\n\n` : "";
    return print(
      `${findings}${blocksText(progressBlocks(open, this.locale, Number.POSITIVE_INFINITY, asOf), screen())}`,
    );
  }

  /** What is still to be decided, with the decisions so far. */
  private async waiting({ entries, standard, review, scored }: OpenReview) {
    const { args, flags } = await this.parse(ReviewStatus);
    const assessment = flags.assessment ?? assessmentBeside(args.review);
    const reviewed = await scoreSubmitted(assessment, this.standards(flags.standards), args.review);
    const { result } = reviewed.scored ?? scored;
    return waitingInReview(progress(entries).open, { ...scored, result, review }, standard, this.locale);
  }
}
