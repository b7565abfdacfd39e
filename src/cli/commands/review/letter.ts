import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { letterFormats, queriesIn, queryLetter } from "../../../engine/index.ts";
import { assessmentBeside } from "../../files/open-review.ts";
import { scoreFile } from "../../files/score-file.ts";
import { noQueries } from "../../request-rules.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { dayOf } from "../../session/day.ts";
import { reports, wantedFormats } from "../../session/deliver-reports.ts";
import { refusal } from "../../session/refusal.ts";
import { reportFlags } from "../../session/report-flags.ts";

export default class ReviewLetter extends CitymarkCommand {
  static override summary = "Write the letter that asks a city about its answers: every open query of a review.";
  static override description =
    "Each question stands with the answer, its evidence and the reason of the query. For all cities of a programme: `programme letters`.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> review.yaml --reply-by 2026-05-20 --format docx -o letter.docx",
  ];
  static override args = { review: Args.string({ required: true, description: "A review, a YAML file." }) };
  static override flags = {
    "reply-by": Flags.string({ required: true, description: "The last day for a reply, YYYY-MM-DD." }),
    assessment: Flags.string({ description: "The assessment; by default assessment.yaml beside the review." }),
    ...reportFlags(letterFormats),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReviewLetter);
    const names = wantedFormats(letterFormats, flags.format, flags.output);
    const replyBy = dayOf(flags["reply-by"]);
    const assessment = flags.assessment ?? assessmentBeside(args.review);
    const standards = this.standards(flags.standards);
    const { scored, diagnostics } = await scoreFile(assessment, standards, { review: args.review });
    if (!scored) throw new CliError(exits.unreadable, diagnostics);
    this.exitFor(diagnostics);
    if (queriesIn(scored.result, scored.standard).length === 0) throw refusal(noQueries);
    const letter = queryLetter(scored.result, scored.standard, this.locale, { replyBy });
    const wanted = { formats: letterFormats, names, output: flags.output, title: "letter", browser: flags.browser };
    await this.deliver(await reports(letter, wanted), flags);
  }
}
