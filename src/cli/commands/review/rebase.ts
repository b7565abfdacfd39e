import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { addDecisions, rebase, type Seen, seen, signatureIn } from "../../../engine/index.ts";
import { scoreFile } from "../../files/score-file.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { today } from "../../session/day.ts";
import { checkText, openReview } from "../../session/open-review.ts";
import { print, say } from "../../session/output.ts";
import { paint } from "../../terminal/paint.ts";
import { safe } from "../../terminal/text.ts";

export default class ReviewRebase extends CitymarkCommand {
  static override summary =
    "Carry a review over to a new submission: what still holds stays, the rest is to be looked at again.";
  static override description =
    "The review itself is written. No decision is deleted: one whose grounds have changed is followed by one that says not-verified. A signature is taken back, unless nothing has changed.";
  static override examples = ["<%= config.bin %> <%= command.id %> review.yaml assessment.yaml"];
  static override args = {
    review: Args.string({ required: true, description: "A review, a YAML file." }),
    assessment: Args.string({ required: true, description: "The new submission, a YAML file." }),
  };
  static override flags = {
    from: Flags.string({ description: "The earlier submission, for decisions that do not say what was seen." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReviewRebase);
    const standards = this.standards(flags.standards);
    const { text, review, assessment, scored } = await openReview(args.review, standards, args.assessment);
    const earlier = flags.from === undefined ? undefined : (await scoreFile(flags.from, standards)).scored?.assessment;
    if (flags.from !== undefined && earlier?.digest !== review.assessment)
      throw new CliError(exits.integrity, `${flags.from}: ${this.words.notThatSubmission}`);
    const remembered = [...review.latest.values()].map((decision) => {
      const answer = earlier?.answers.get(decision.input);
      const saw: Seen | undefined = decision.saw ?? (answer && earlier ? seen(answer, earlier.evidence) : undefined);
      return { decision, ...(saw ? { saw } : {}) };
    });
    const { holds, lookAgain } = rebase(remembered, assessment);
    const again = lookAgain.map(({ decision: { input } }) => {
      const answer = assessment.answers.get(input);
      return {
        input,
        decision: "not-verified",
        because: this.words.resubmitted,
        on: today(),
        saw: answer ? seen(answer, assessment.evidence) : { value: "", evidence: [] },
      };
    });
    const same = again.length === 0 && review.assessment === assessment.digest;
    const carried = same ? text : addDecisions(text, again, assessment.digest);
    checkText(carried, args.review, scored);
    await this.deliverFile(carried, args.review, true);
    if (!same && signatureIn(text)) await say(this.words.signatureTaken);
    if (flags.json)
      return this.json({
        citymark: "rebase/1",
        holds: holds.map(({ input }) => input),
        "look-again": lookAgain.map(({ decision: { input }, why }) => ({ input, why })),
      });
    const list = lookAgain.map(({ decision: { input }, why }) => `  ${paint.fair(safe(input))}  ${this.words[why]}`);
    return print(
      [`${holds.length} ${this.words.holds}`, `${lookAgain.length} ${this.words.lookAgain}`, ...list].join("\n"),
    );
  }
}
