import { basename } from "node:path";
import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  addReplies,
  blocksText,
  byRow,
  hasErrors,
  progressBlocks,
  replyTable,
  sheetReplies,
} from "../../../engine/index.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { dayOf } from "../../session/day.ts";
import { readTable } from "../../session/decision-tables.ts";
import { checkText, openReview, progressDocument } from "../../session/open-review.ts";
import { print, say } from "../../session/output.ts";
import { screen } from "../../terminal/screen.ts";

export default class ReviewReply extends CitymarkCommand {
  static override summary =
    "Attach what a city replied to the queries of a review, from the table that went with the letter.";
  static override description =
    "A reply is kept with its day and who gave it, and decides nothing: the query stays open until the reviewer decides. With one mistake nothing is written; reading a table twice changes nothing.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> review.yaml --from letter/letter.xlsx --on 2026-05-18",
  ];
  static override args = { review: Args.string({ required: true, description: "A review, a YAML file." }) };
  static override flags = {
    from: Flags.string({
      required: true,
      description: "The table that the city filled in: a workbook (.xlsx, .xls, .ods), or CSV.",
    }),
    on: Flags.string({ description: "The day on which it was received, YYYY-MM-DD; by default today." }),
    assessment: Flags.string({ description: "The assessment; by default assessment.yaml beside the review." }),
  };

  async run(): Promise<void> {
    const { args } = await this.parse(ReviewReply);
    await this.alone(args.review, () => this.attach());
  }

  private async attach(): Promise<void> {
    const { args, flags } = await this.parse(ReviewReply);
    const on = dayOf(flags.on);
    const { rows, diagnostics } = await readTable(flags.from, replyTable);
    const open = await openReview(args.review, this.standards(flags.standards), flags.assessment);
    if (open.review.assessment !== open.assessment.digest) throw new CliError(exits.integrity, open.diagnostics);
    const read = sheetReplies(rows, open.assessment.city.id, open.review);
    const found = byRow([...diagnostics, ...read.diagnostics]);
    if (hasErrors(found)) throw new CliError(exits.findings, found);
    if (found.length > 0) await this.sayFindings(found);
    const { replies, known } = read;
    const text =
      replies.length === 0
        ? open.text
        : addReplies(
            open.text,
            replies.map(({ input, query, by, text: reply }) => ({ input, query, on, by, text: reply })),
          );
    const after = checkText(text, args.review, open.scored);
    const change = { what: `review reply --from ${basename(flags.from)}`, on, by: open.assessment.city.name };
    if (text !== open.text) await this.logged(args.review, change, () => this.rewrite(args.review, text));
    await say(this.words.replied({ count: replies.length, known }));
    if (flags.json) return this.json(progressDocument(after.entries, on));
    return print(blocksText(progressBlocks(after, this.locale, 5, on), screen()));
  }
}
