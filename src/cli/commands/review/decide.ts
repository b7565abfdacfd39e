import { basename } from "node:path";
import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  blocksText,
  byRow,
  decisionTable,
  hasErrors,
  progressBlocks,
  sheetDecisions,
  signatureIn,
} from "../../../engine/index.ts";
import type { Change } from "../../files/log-file.ts";
import type { OpenReview } from "../../files/open-review.ts";
import { decideWhat } from "../../review-rules.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { dayOf } from "../../session/day.ts";
import { decide, decideFromTable } from "../../session/decide.ts";
import { fromFlag, readTable } from "../../session/decision-tables.ts";
import { openReview, progressDocument } from "../../session/open-review.ts";
import { print, say } from "../../session/output.ts";
import { refusal } from "../../session/refusal.ts";
import { screen } from "../../terminal/screen.ts";

const verdicts = ["accepted", "adjusted", "rejected", "not-verified", "query"];

export default class ReviewDecide extends CitymarkCommand {
  static override summary = "Add a decision to a review. Earlier ones stay: the file is the log.";
  static override description =
    "Several inputs may be decided alike: all of them, or none where one is refused. So it is with a table of decisions (--from), which `review status --format xlsx` writes. A signature is taken back by a decision.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> review.yaml population,gdp accepted",
    "<%= config.bin %> <%= command.id %> review.yaml visits-booked adjusted --value '110 万人次' --because 'The yearbook says so.'",
    "<%= config.bin %> <%= command.id %> review.yaml --rest not-verified --because 'A sample was checked.'",
    "<%= config.bin %> <%= command.id %> review.yaml --from decisions.xlsx",
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
    from: Flags.string({ ...fromFlag, exclusive: ["rest", "value", "because"] }),
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
    const named = args.input !== undefined || args.decision !== undefined;
    const whole = flags.from !== undefined || flags.rest !== undefined;
    if (whole ? named : args.input === undefined || decision === undefined) throw refusal(decideWhat);
    const on = dayOf(flags.on);
    const open = await openReview(args.review, this.standards(flags.standards), flags.assessment);
    if (open.review.assessment !== open.assessment.digest) throw new CliError(exits.integrity, open.diagnostics);
    const by = open.review.reviewer.name;
    if (flags.from !== undefined) {
      const change = { what: `review decide --from ${basename(flags.from)}`, on, by };
      return this.write(open, await this.imported(open, flags.from, on), change);
    }
    const inputs =
      args.input === undefined
        ? open.entries.filter((entry) => entry.decision === undefined).map(({ input }) => input)
        : [...new Set(args.input.split(",").map((input) => input.trim()))];
    const { value, because } = flags;
    const all = inputs.map((input) => ({ input, decision: decision ?? "", value, because }));
    const change = { what: `review decide ${inputs.join(",")} ${decision}`, on, by };
    return this.write(open, all.length === 0 ? open : decide(open, args.review, all, { on }), change);
  }

  /** With the decisions of a table: the same review where it has them all. */
  private async imported(open: OpenReview, from: string, on: string): Promise<OpenReview> {
    const { args } = await this.parse(ReviewDecide);
    const { standard, assessment, review, scored } = open;
    const { rows, diagnostics } = await readTable(from, decisionTable);
    const city = assessment.city.id;
    const about = new Map([[city, { standard, assessment, review, files: scored.files() }]]);
    const read = sheetDecisions(rows, about, city);
    const { decisions = [], known = 0 } = read.decided.get(city) ?? {};
    const { after, found } =
      decisions.length === 0 ? { after: open, found: [] } : decideFromTable(open, args.review, decisions, { on });
    const all = byRow([...diagnostics, ...read.diagnostics, ...found]);
    if (hasErrors(all)) throw new CliError(exits.findings, all);
    if (all.length > 0) await this.sayFindings(all);
    await say(this.words.imported({ count: decisions.length, known }));
    return after;
  }

  private async write(before: OpenReview, after: OpenReview, change: Change): Promise<void> {
    const { args, flags } = await this.parse(ReviewDecide);
    const { on } = change;
    if (after.text !== before.text) {
      await this.logged(args.review, change, () => this.rewrite(args.review, after.text));
      if (signatureIn(before.text)) await say(this.words.signatureTaken);
    }
    if (flags.json) return this.json(progressDocument(after.entries, on));
    return print(blocksText(progressBlocks(after, this.locale, 5, on), screen()));
  }
}
