import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  blocksText,
  coveredBySignature,
  hasErrors,
  integrityRules,
  progress,
  progressBlocks,
  say as sayIn,
  sign,
  signatureIn,
} from "../../../engine/index.ts";
import { changedSince, openQueries, signedTooEarly, undecided } from "../../review-rules.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { dayOf } from "../../session/day.ts";
import { checkText, nameOf, openReview, progressDocument } from "../../session/open-review.ts";
import { print, say } from "../../session/output.ts";
import { refusal, refusalWith } from "../../session/refusal.ts";
import { screen } from "../../terminal/screen.ts";

export default class ReviewSign extends CitymarkCommand {
  static override summary = "Sign a review off, once every answer is decided and nothing in it is wrong.";
  static override description =
    "What is signed is written as digests: the scoring of the standard, the submission, all decisions, the evidence files, the names and the day. The signature stands while all of them fit. It says what was signed; who signed it cannot prove.";
  static override examples = ["<%= config.bin %> <%= command.id %> review.yaml --name 'Reviewer A'"];
  static override args = { review: Args.string({ required: true, description: "A review, a YAML file." }) };
  static override flags = {
    name: Flags.string({ required: true, description: "Who signs." }),
    on: Flags.string({ description: "The day, YYYY-MM-DD; by default today." }),
    assessment: Flags.string({ description: "The assessment; by default assessment.yaml beside the review." }),
  };

  async run(): Promise<void> {
    const { args } = await this.parse(ReviewSign);
    await this.alone(args.review, () => this.sign());
  }

  private async sign(): Promise<void> {
    const { args, flags } = await this.parse(ReviewSign);
    const name = nameOf("name", flags.name);
    const on = dayOf(flags.on);
    const open = await openReview(args.review, this.standards(flags.standards), flags.assessment);
    const { queries, inputs, again, open: waiting } = progress(open.entries);
    const broken = open.assessment.diagnostics.filter(({ rule }) => integrityRules.has(rule));
    if (broken.length > 0) throw new CliError(exits.integrity, broken);
    const { words, locale } = this;
    if (again.length > 0) throw refusalWith(exits.findings, changedSince, { inputs: again.join(", ") });
    if (hasErrors(open.diagnostics)) throw new CliError(exits.findings, open.diagnostics);
    if (queries.length > 0) throw refusalWith(exits.findings, openQueries, { inputs: queries.join(", ") });
    if (waiting.length > 0) {
      const facts = { count: String(waiting.length), all: String(inputs), review: args.review };
      throw refusalWith(exits.findings, undecided, facts);
    }
    const last = [...open.review.latest.values()].findLast(({ on: day = "" }) => day > on);
    if (last) throw refusal(signedTooEarly, { on, input: last.input, day: last.on ?? "" });
    const { standard, assessment, scored, data } = open;
    const { decisions, carried, letters, replies, reconciled, reviewer } = data;
    const covers = coveredBySignature({
      standard,
      assessment,
      files: scored.files(),
      decisions,
      carried,
      letters,
      replies,
      reconciled,
      reviewer,
      name,
      on,
    });
    const text = sign(open.text, { name, on, covers });
    const after = checkText(text, args.review, open.scored);
    if (hasErrors(after.diagnostics)) throw new CliError(exits.findings, after.diagnostics);
    await this.logged(args.review, { what: "review sign", on, by: name }, () => this.rewrite(args.review, text));
    const replaced = signatureIn(open.text);
    if (replaced) await say(words.signatureReplaced({ name: sayIn(replaced.name, locale), on: replaced.on }));
    const unchecked = after.entries.filter(({ decision }) => decision?.verdict === "not-verified").length;
    if (unchecked > 0) await say(words.unverifiedAnswers({ count: unchecked, all: inputs }));
    if (flags.json) return this.json(progressDocument(after.entries, on));
    return print(blocksText(progressBlocks(after, this.locale, 0, on), screen()));
  }
}
