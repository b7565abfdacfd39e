import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { hasErrors, parseDay, progress } from "../../../engine/index.ts";
import { CitymarkCommand } from "../../command.ts";
import { sign } from "../../files/review-file.ts";
import { checkText, openReview, today } from "../../review-of.ts";
import { exits, Stop } from "../../stop.ts";
import { listed } from "../../terminal/counted.ts";
import { print, say } from "../../terminal/output.ts";
import { progressText } from "../../terminal/review-text.ts";

export default class ReviewSign extends CitymarkCommand {
  static override summary = "Sign a review off, once no query is open and nothing in it is wrong.";
  static override examples = ["<%= config.bin %> <%= command.id %> review.yaml --name 'Reviewer A'"];
  static override args = { review: Args.string({ required: true, description: "A review, a YAML file." }) };
  static override flags = {
    name: Flags.string({ required: true, description: "Who signs." }),
    on: Flags.string({ description: "The day, YYYY-MM-DD; by default today." }),
    assessment: Flags.string({ description: "The assessment; by default assessment.yaml beside the review." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReviewSign);
    const open = await openReview(args.review, this.standards(flags.standards), flags.assessment);
    const { queries, inputs, open: undecided } = progress(open.entries);
    if (hasErrors(open.diagnostics)) throw new Stop(exits.findings, "", open.diagnostics);
    const { words, locale } = this;
    if (queries.length > 0)
      throw new Stop(exits.findings, words.queriesFirst.replace("{inputs}", listed(queries, locale)));
    const on = flags.on ?? today();
    if (parseDay(on) === undefined) throw new Stop(exits.usage, words.noSuchDay.replace("{on}", on));
    const last = [...open.review.latest.values()].findLast(({ on: day = "" }) => day > on);
    if (last) {
      const said = words.signedTooEarly.replace("{on}", on).replace("{input}", last.input);
      throw new Stop(exits.usage, said.replace("{day}", last.on ?? ""));
    }
    const text = sign(open.text, flags.name, on);
    await this.deliverFile(text, args.review, true);
    if (undecided.length > 0)
      await say(words.undecidedAnswers.replace("{count}", String(undecided.length)).replace("{all}", String(inputs)));
    const after = checkText(text, args.review, open.scored);
    if (flags.json) return this.json({ citymark: "review-progress/1", ...progress(after.entries) });
    return print(progressText(after, this.locale, 0));
  }
}
