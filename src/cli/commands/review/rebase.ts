import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  askedAbout,
  blocksText,
  carryOver,
  type NewDecision,
  rebase,
  rebaseBlocks,
  type Seen,
  seen,
  signatureIn,
  writtenDecision,
} from "../../../engine/index.ts";
import { scoreSubmitted } from "../../files/sealed-file.ts";
import { otherSubmission } from "../../review-rules.ts";
import { exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { dayOf } from "../../session/day.ts";
import { checkText, openReview } from "../../session/open-review.ts";
import { print, say } from "../../session/output.ts";
import { refusalWith } from "../../session/refusal.ts";
import { screen } from "../../terminal/screen.ts";

export default class ReviewRebase extends CitymarkCommand {
  static override summary =
    "Carry a review over to a new submission: what still holds stays, the rest is to be looked at again.";
  static override description =
    "The review itself is written, and no decision is deleted. What was decided on an answer or on evidence that has changed is to be reviewed again: until then a rejection stays a rejection, an adjusted value counts, a queried answer counts as it was, and the review cannot be signed. A signature is taken back, unless nothing has changed.";
  static override examples = ["<%= config.bin %> <%= command.id %> review.yaml assessment.yaml"];
  static override args = {
    review: Args.string({ required: true, description: "A review, a YAML file." }),
    assessment: Args.string({ required: true, description: "The new submission, a YAML file." }),
  };
  static override flags = {
    on: Flags.string({ description: "The day, YYYY-MM-DD; by default today." }),
    from: Flags.string({ description: "The earlier submission, for decisions that do not say what was seen." }),
  };

  async run(): Promise<void> {
    const { args } = await this.parse(ReviewRebase);
    await this.alone(args.review, () => this.rebase());
  }

  private async rebase(): Promise<void> {
    const { args, flags } = await this.parse(ReviewRebase);
    const on = dayOf(flags.on);
    const standards = this.standards(flags.standards);
    const { text, review, standard, assessment, scored } = await openReview(args.review, standards, args.assessment);
    const earlier =
      flags.from === undefined ? undefined : (await scoreSubmitted(flags.from, standards)).scored?.assessment;
    if (flags.from !== undefined && earlier?.digest !== review.assessment)
      throw refusalWith(exits.integrity, otherSubmission, { file: flags.from });
    const files = scored.files();
    const remembered = [...review.latest.values()].map((decision) => {
      const answer = earlier?.answers.get(decision.input);
      const saw: Seen | undefined = decision.saw ?? (answer && earlier ? seen(answer, earlier.evidence) : undefined);
      return { decision, ...(saw ? { saw } : {}) };
    });
    const rebased = rebase(remembered, assessment, files);
    const { holds, lookAgain } = rebased;
    // What was seen is put on record, so that the decision shows itself to be of another answer.
    const again = lookAgain.flatMap(({ decision: { input, saw } }): NewDecision[] => {
      const written = writtenDecision(text, input);
      const answer = earlier?.answers.get(input);
      if (!written || (saw && !answer)) return [];
      const asked = standard.inputs.get(input);
      const then = answer && earlier ? seen(answer, earlier.evidence) : { value: "", evidence: [] };
      const held = written.decision === "query" && answer && asked ? askedAbout(asked, answer) : {};
      return saw && written.decision !== "query" ? [] : [{ ...written, saw: { ...then, ...held } }];
    });
    const same = lookAgain.length === 0 && review.assessment === assessment.digest;
    const carried = same ? text : carryOver(text, again, { from: review.assessment, to: assessment.digest, on });
    checkText(carried, args.review, scored);
    const change = { what: "review rebase", on, by: review.reviewer.name };
    await this.logged(args.review, change, () => this.rewrite(args.review, carried));
    if (!same && signatureIn(text)) await say(this.words.signatureTaken);
    if (flags.json)
      return this.json({
        citymark: "rebase/1",
        holds: holds.map(({ input }) => input),
        "look-again": lookAgain.map(({ decision: { input }, why }) => ({ input, why })),
      });
    const answers = new Map(
      lookAgain.map(({ decision: { input } }) => {
        const asked = writtenDecision(text, input)?.saw?.answer;
        const before = earlier?.answers.get(input)?.written ?? (typeof asked === "string" ? asked : "");
        return [input, { earlier: before, now: assessment.answers.get(input)?.written ?? "" }];
      }),
    );
    return print(blocksText(rebaseBlocks(rebased, answers, this.locale), screen()));
  }
}
