import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  addDecisions,
  blocksText,
  type Decision,
  decisionText,
  defined,
  hasErrors,
  labelled,
  list,
  newReview,
  reconcile,
  reconciliationBlocks,
  sameName,
  say as sayIn,
  setReconciled,
  writtenDecision,
} from "../../../engine/index.ts";
import { sameFile } from "../../files/exists.ts";
import { sameReview, sameReviewer } from "../../review-rules.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { dayOf } from "../../session/day.ts";
import { checkText, openReview } from "../../session/open-review.ts";
import { say } from "../../session/output.ts";
import { refusal } from "../../session/refusal.ts";
import { screen } from "../../terminal/screen.ts";

export default class ReviewReconcile extends CitymarkCommand {
  static override summary =
    "Join two reviews of one submission: what agrees is written; what differs, or only one has decided, is listed, and written as a query for people to settle.";
  static override description = "A review in which something is wrong is refused: nothing of it is lost unseen.";
  static override examples = ["<%= config.bin %> <%= command.id %> review-a.yaml review-b.yaml -o review.yaml"];
  static override args = {
    one: Args.string({ required: true, description: "A review, a YAML file." }),
    other: Args.string({ required: true, description: "Another review of the same submission." }),
  };
  static override flags = {
    on: Flags.string({ description: "The day, YYYY-MM-DD; by default today." }),
    output: Flags.string({ char: "o", description: "The file to write; without it, stdout." }),
    force: Flags.boolean({ default: false, description: "Overwrite existing files." }),
    assessment: Flags.string({ description: "The assessment; by default assessment.yaml beside the review." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReviewReconcile);
    if (sameFile(args.one, args.other)) throw refusal(sameReview, { one: args.one, other: args.other });
    const on = dayOf(flags.on);
    const standards = this.standards(flags.standards);
    const one = await openReview(args.one, standards, flags.assessment);
    const other = await openReview(args.other, standards, flags.assessment);
    const wrong = [one, other].find(({ review, assessment }) => review.assessment !== assessment.digest);
    if (wrong) throw new CliError(exits.integrity, wrong.diagnostics);
    const mistaken = [one, other].flatMap(({ diagnostics }) => (hasErrors(diagnostics) ? diagnostics : []));
    if (mistaken.length > 0) throw new CliError(exits.findings, mistaken);
    const name = sayIn(one.review.reviewer.name, this.locale);
    if (sameName(one.review.reviewer.name, other.review.reviewer.name)) throw refusal(sameReviewer, { name });
    const result = reconcile(one.review, other.review);
    const { assessment } = one;
    const { words, locale } = this;
    const [nameOfOne, nameOfOther] = [name, sayIn(other.review.reviewer.name, locale)];
    const agreed = result.agreed.flatMap(({ input }) => writtenDecision(one.text, input) ?? []);
    const names = list([nameOfOne, nameOfOther], locale);
    const worded = (name: string, decision: Decision) => `${name} ${decisionText(decision, locale)}`;
    const query = (input: string, because: string) => ({ input, decision: "query", because, on });
    const disputed = result.differing.map(({ input, one: a, other: b }) =>
      query(input, labelled(words.disputed, `${worded(nameOfOne, a)} · ${worded(nameOfOther, b)}`, locale)),
    );
    const single = result.single.map(({ decision, by }) =>
      query(decision.input, labelled(words.onlyOne, worded(by === "one" ? nameOfOne : nameOfOther, decision), locale)),
    );
    const decided = addDecisions(newReview(assessment.digest, names, []), [...agreed, ...disputed, ...single]);
    const judged = [...new Set([...one.review.latest.keys(), ...other.review.latest.keys()])].sort().map((input) => ({
      input,
      ...defined({ one: writtenDecision(one.text, input), other: writtenDecision(other.text, input) }),
    }));
    const text = setReconciled(
      decided,
      { on, assessment: assessment.digest, reviewers: [one.review.reviewer.name, other.review.reviewer.name] },
      judged,
      {
        both: result.agreed.length + result.differing.length,
        alike: result.agreed.length,
        ...defined({ kappa: result.kappa }),
      },
    );
    checkText(text, flags.output ?? "review.yaml", one.scored);
    if (flags.output !== undefined || !flags.json)
      await this.logged(flags.output, { what: "review reconcile", on, by: names }, () =>
        this.deliver([{ file: flags.output, make: () => text }], { json: false, force: flags.force }),
      );
    if (result.differing.length + result.single.length > 0) this.exitWith(exits.conflict);
    await say(blocksText(reconciliationBlocks(result, { one: nameOfOne, other: nameOfOther }, locale), screen()));
    if (flags.json)
      return this.json({
        citymark: "reconciliation/1",
        agreed: result.agreed.map(({ input }) => input),
        differing: result.differing.map(({ input }) => input),
        single: result.single.map(({ decision }) => decision.input),
        ...(result.agreement === undefined ? {} : { agreement: result.agreement }),
        ...(result.kappa === undefined ? {} : { kappa: result.kappa }),
      });
  }
}
