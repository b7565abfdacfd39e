import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { type Diagnostic, hasErrors, progress, seen } from "../../../engine/index.ts";
import { CitymarkCommand } from "../../command.ts";
import { addDecisions, hasSignature } from "../../files/review-file.ts";
import { checkText, openReview, today } from "../../review-of.ts";
import { exits, Stop } from "../../stop.ts";
import { print, say } from "../../terminal/output.ts";
import { progressText } from "../../terminal/review-text.ts";

const verdicts = ["accepted", "adjusted", "rejected", "not-verified", "query"];

export default class ReviewDecide extends CitymarkCommand {
  static override summary = "Add a decision to a review. Earlier ones stay: the file is the log.";
  static override description =
    "Several inputs may be decided alike: all of them, or none where one is refused. A signature is taken back by a decision.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> review.yaml population,gdp accepted",
    "<%= config.bin %> <%= command.id %> review.yaml visits-booked adjusted --value '110 万人次' --because 'The yearbook says so.'",
  ];
  static override args = {
    review: Args.string({ required: true, description: "A review, a YAML file." }),
    input: Args.string({
      required: true,
      description: "The input that is decided on; or several, separated by commas.",
    }),
    decision: Args.string({ required: true, options: verdicts, description: "The decision." }),
  };
  static override flags = {
    value: Flags.string({ description: "The value that counts instead, when adjusted." }),
    because: Flags.string({ description: "The reason; mandatory unless accepted." }),
    on: Flags.string({ description: "The day of the decision, YYYY-MM-DD; by default today." }),
    assessment: Flags.string({ description: "The assessment; by default assessment.yaml beside the review." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReviewDecide);
    const open = await openReview(args.review, this.standards(flags.standards), flags.assessment);
    if (open.review.assessment !== open.assessment.digest) throw new Stop(exits.integrity, "", open.diagnostics);
    const inputs = new Set(args.input.split(",").map((input) => input.trim()));
    const text = addDecisions(
      open.text,
      [...inputs].map((input) => {
        const answer = open.assessment.answers.get(input);
        return {
          input,
          decision: args.decision,
          value: flags.value,
          because: flags.because,
          on: flags.on ?? today(),
          saw: answer ? seen(answer, open.assessment.evidence) : { value: "", evidence: [] },
        };
      }),
    );
    const after = checkText(text, args.review, open.scored);
    // A new decision may put an end to an earlier finding, so that counting them would not tell which is its own.
    const before = new Set(open.diagnostics.map(sameFinding));
    const found = after.diagnostics.filter((each) => !before.has(sameFinding(each)));
    if (hasErrors(found)) throw new Stop(exits.findings, "", found);
    await this.deliverFile(text, args.review, true);
    if (hasSignature(open.text)) await say(this.words.signatureTaken);
    if (flags.json) return this.json({ citymark: "review-progress/1", ...progress(after.entries) });
    return print(progressText(after, this.locale, 5));
  }
}

function sameFinding({ rule, where }: Diagnostic): string {
  return `${rule} ${where.path.join(".")}`;
}
