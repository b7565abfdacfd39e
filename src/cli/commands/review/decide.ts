import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  addDecisions,
  askedAbout,
  blocksText,
  type Diagnostic,
  hasErrors,
  progressBlocks,
  seen,
  signatureIn,
} from "../../../engine/index.ts";
import type { OpenReview } from "../../files/open-review.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { dayOf } from "../../session/day.ts";
import { checkText, openReview, progressDocument } from "../../session/open-review.ts";
import { print, say } from "../../session/output.ts";
import { screen } from "../../terminal/screen.ts";

const verdicts = ["accepted", "adjusted", "rejected", "not-verified", "query"];

export default class ReviewDecide extends CitymarkCommand {
  static override summary = "Add a decision to a review. Earlier ones stay: the file is the log.";
  static override description =
    "Several inputs may be decided alike: all of them, or none where one is refused. A signature is taken back by a decision.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> review.yaml population,gdp accepted",
    "<%= config.bin %> <%= command.id %> review.yaml visits-booked adjusted --value '110 万人次' --because 'The yearbook says so.'",
    "<%= config.bin %> <%= command.id %> review.yaml --rest not-verified --because 'A sample was checked.'",
  ];
  static override args = {
    review: Args.string({ required: true, description: "A review, a YAML file." }),
    input: Args.string({ description: "The input that is decided on; or several, separated by commas." }),
    decision: Args.string({ options: verdicts, description: "The decision." }),
  };
  static override flags = {
    rest: Flags.string({
      options: verdicts,
      description: "The decision on every answer that has none yet; then no input is named.",
    }),
    value: Flags.string({ description: "The value that counts instead, when adjusted." }),
    because: Flags.string({ description: "The reason; mandatory unless accepted." }),
    on: Flags.string({ description: "The day of the decision, YYYY-MM-DD; by default today." }),
    assessment: Flags.string({ description: "The assessment; by default assessment.yaml beside the review." }),
  };

  async run(): Promise<void> {
    const { args } = await this.parse(ReviewDecide);
    await this.alone(args.review, () => this.decide());
  }

  private async decide(): Promise<void> {
    const { args, flags } = await this.parse(ReviewDecide);
    const decision = flags.rest ?? args.decision;
    if (decision === undefined || (flags.rest !== undefined && args.input !== undefined))
      throw new CliError(exits.usage, this.words.decideWhat);
    const on = dayOf(flags.on, this.words);
    const open = await openReview(args.review, this.standards(flags.standards), flags.assessment);
    if (open.review.assessment !== open.assessment.digest) throw new CliError(exits.integrity, "", open.diagnostics);
    const inputs =
      args.input === undefined
        ? open.entries.filter((entry) => entry.decision === undefined).map(({ input }) => input)
        : [...new Set(args.input.split(",").map((input) => input.trim()))];
    if (inputs.length === 0) return this.tell(open, flags.json);
    const text = addDecisions(
      open.text,
      inputs.map((input) => {
        const answer = open.assessment.answers.get(input);
        const asked = open.standard.inputs.get(input);
        return {
          input,
          decision,
          value: flags.value,
          because: flags.because,
          on,
          saw: {
            ...(answer ? seen(answer, open.assessment.evidence, open.scored.files()) : { value: "", evidence: [] }),
            ...(answer && asked && decision === "query" ? askedAbout(asked, answer) : {}),
          },
        };
      }),
    );
    const after = checkText(text, args.review, open.scored);
    // A new decision may remove an earlier finding: the new findings are compared one by one, not counted.
    const before = new Set(open.diagnostics.map(sameFinding));
    const found = after.diagnostics.filter((each) => !before.has(sameFinding(each)));
    if (hasErrors(found)) throw new CliError(exits.findings, "", found);
    await this.rewrite(args.review, text);
    if (signatureIn(open.text)) await say(this.words.signatureTaken);
    return this.tell(after, flags.json);
  }

  private tell(review: OpenReview, json: boolean): Promise<void> {
    if (json) return this.json(progressDocument(review.entries));
    return print(blocksText(progressBlocks(review, this.locale, 5), screen()));
  }
}

function sameFinding({ rule, where }: Diagnostic): string {
  return `${rule} ${where.path.join(".")}`;
}
