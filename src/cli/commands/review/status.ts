import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { blocksText, progressBlocks } from "../../../engine/index.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { openReview, progressDocument } from "../../session/open-review.ts";
import { print } from "../../session/output.ts";
import { diagnosticsText } from "../../terminal/diagnostics.ts";
import { screen } from "../../terminal/screen.ts";

export default class ReviewStatus extends CitymarkCommand {
  static override summary = "Show how far a review has come, and what is to be looked at next.";
  static override examples = ["<%= config.bin %> <%= command.id %> review.yaml"];
  static override args = { review: Args.string({ required: true, description: "A review, a YAML file." }) };
  static override flags = {
    assessment: Flags.string({ description: "The assessment; by default assessment.yaml beside the review." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReviewStatus);
    const open = await openReview(args.review, this.standards(flags.standards), flags.assessment);
    this.exitFor(open.diagnostics);
    if (flags.json) return this.json(progressDocument(open.entries));
    const findings =
      open.diagnostics.length > 0 ? `${diagnosticsText(open.diagnostics, this.locale, args.review)}\n\n` : "";
    return print(`${findings}${blocksText(progressBlocks(open, this.locale, Number.POSITIVE_INFINITY), screen())}`);
  }
}
