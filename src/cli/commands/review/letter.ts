import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { letterFormats, queriesIn, queryLetter } from "../../../engine/index.ts";
import { assessmentBeside } from "../../files/open-review.ts";
import { scoreSubmitted } from "../../files/sealed-file.ts";
import { noQueries } from "../../request-rules.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { reports, wantedFormats } from "../../session/deliver-reports.ts";
import { toStdout } from "../../session/delivery.ts";
import { daysOfLetter, tableBeside, withLetter } from "../../session/letters.ts";
import { refusal } from "../../session/refusal.ts";
import { reportFlags } from "../../session/report-flags.ts";

export default class ReviewLetter extends CitymarkCommand {
  static override summary = "Write the letter that asks a city about its answers: every open query of a review.";
  static override description =
    "Each question stands with the answer, its evidence and the reason of the query. With xlsx a table goes with it in which the city replies: `review reply` reads it. The review records the letter and the last day for a reply. For all cities of a programme: `programme letters`.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> review.yaml --on 2026-05-06 --reply-by 2026-05-20 --format docx,xlsx -o letter",
  ];
  static override args = { review: Args.string({ required: true, description: "A review, a YAML file." }) };
  static override flags = {
    "reply-by": Flags.string({ required: true, description: "The last day for a reply, YYYY-MM-DD." }),
    on: Flags.string({ description: "The day of the letter, YYYY-MM-DD; by default today." }),
    assessment: Flags.string({ description: "The assessment; by default assessment.yaml beside the review." }),
    ...reportFlags(letterFormats),
  };

  async run(): Promise<void> {
    const { args } = await this.parse(ReviewLetter);
    await this.alone(args.review, () => this.letter());
  }

  private async letter(): Promise<void> {
    const { args, flags } = await this.parse(ReviewLetter);
    const names = wantedFormats(letterFormats, flags.format, flags.output);
    const { on, replyBy } = daysOfLetter(flags);
    const assessment = flags.assessment ?? assessmentBeside(args.review);
    const standards = this.standards(flags.standards);
    const { scored, diagnostics } = await scoreSubmitted(assessment, standards, args.review);
    if (!scored) throw new CliError(exits.unreadable, diagnostics);
    this.exitFor(diagnostics);
    const { result, standard } = scored;
    if (queriesIn(result, standard).length === 0) throw refusal(noQueries);
    const title = "letter";
    const letter = queryLetter(result, standard, this.locale, { replyBy, table: tableBeside(names, title) });
    const wanted = { formats: letterFormats, names, output: flags.output, title, browser: flags.browser };
    await this.deliver(await reports(letter, wanted), flags);
    // A letter on the screen was not sent.
    if (toStdout(flags.output)) return;
    const text = await withLetter(args.review, scored, { on, replyBy });
    const change = { what: `review letter --reply-by ${replyBy}`, on, by: result.review?.reviewer ?? "" };
    if (text !== undefined) await this.logged(args.review, change, () => this.rewrite(args.review, text));
  }
}
