import { dirname, join } from "node:path";
import * as Flags from "@oclif/core/flags";
import { departureIn, letterFormats, queriesIn, queryLetter } from "../../../engine/index.ts";
import { noQueries } from "../../request-rules.ts";
import { reports } from "../../session/deliver-reports.ts";
import { daysOfLetter, tableBeside, withLetter } from "../../session/letters.ts";
import { ProgrammeCommand, phaseOf, programmeArgs } from "../../session/programme-command.ts";
import { refusal } from "../../session/refusal.ts";
import { reportFlags } from "../../session/report-flags.ts";

export default class ProgrammeLetters extends ProgrammeCommand {
  static override summary = "Write a letter to each city about whose answers a reviewer has asked.";
  static override description =
    "One letter for each city with open queries in the phase, in a folder and called by the id of the city. A city without a query gets none. With xlsx a table goes with each in which the city replies: `review reply` reads it. The reviews record the letter and the last day for a reply.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> programme.yaml --phase midterm --on 2026-05-06 --reply-by 2026-05-20 --format docx,xlsx -o letters",
  ];
  static override args = programmeArgs;
  static override flags = {
    "reply-by": Flags.string({ required: true, description: "The last day for a reply, YYYY-MM-DD." }),
    on: Flags.string({ description: "The day of the letter, YYYY-MM-DD; by default today." }),
    phase: Flags.string({ description: "The phase that is reviewed; by default the last." }),
    ...reportFlags(letterFormats),
    format: Flags.option({
      options: [...Object.keys(letterFormats), "pdf"],
      multiple: true,
      delimiter: ",",
      default: ["html"],
      description: "The formats, separated by commas.",
    })(),
    output: Flags.string({ char: "o", required: true, description: "The folder to write." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeLetters);
    const { on, replyBy } = daysOfLetter(flags);
    const { programme, standard, submitted } = await this.whole(args.programme, flags.standards);
    const phase = phaseOf(programme, flags.phase);
    const left = new Set(
      programme.cities.filter((city) => departureIn(programme, city, phase, on)).map(({ id }) => id),
    );
    const asked = submitted.flatMap(({ city, phase: of, file, scored }) => {
      if (of !== phase || left.has(city) || !scored || queriesIn(scored.result, standard).length === 0) return [];
      return [{ city, scored, review: join(dirname(file), "review.yaml") }];
    });
    if (asked.length === 0) throw refusal(noQueries);
    const names = [...new Set(flags.format)];
    const letters = asked.flatMap(({ city, scored }) => {
      const letter = queryLetter(scored.result, standard, this.locale, { replyBy, table: tableBeside(names, city) });
      const wanted = { formats: letterFormats, output: flags.output, title: city, browser: flags.browser };
      return names.map((name) => reports(letter, { ...wanted, names: [name] }));
    });
    await this.deliver((await Promise.all(letters)).flat(), flags);
    for (const { scored, review } of asked)
      await this.alone(review, async () => {
        const text = await withLetter(review, scored, { on, replyBy });
        const change = {
          what: `programme letters --reply-by ${replyBy}`,
          on,
          by: scored.result.review?.reviewer ?? "",
        };
        if (text !== undefined) await this.logged(review, change, () => this.rewrite(review, text));
      });
  }
}
