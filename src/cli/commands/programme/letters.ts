import * as Flags from "@oclif/core/flags";
import { letterFormats, queriesIn, queryLetter } from "../../../engine/index.ts";
import { noQueries } from "../../request-rules.ts";
import { dayOf } from "../../session/day.ts";
import { reports } from "../../session/deliver-reports.ts";
import { ProgrammeCommand, phaseOf, programmeArgs } from "../../session/programme-command.ts";
import { refusal } from "../../session/refusal.ts";
import { reportFlags } from "../../session/report-flags.ts";

export default class ProgrammeLetters extends ProgrammeCommand {
  static override summary = "Write a letter to each city about whose answers a reviewer has asked.";
  static override description =
    "One letter for each city with open queries in the phase, in a folder and called by the id of the city. A city without a query gets none.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme --phase midterm --reply-by 2026-05-20 --format docx -o letters",
  ];
  static override args = programmeArgs;
  static override flags = {
    "reply-by": Flags.string({ required: true, description: "The last day for a reply, YYYY-MM-DD." }),
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
    const replyBy = dayOf(flags["reply-by"]);
    const { programme, standard, submitted } = await this.whole(args.programme, flags.standards);
    const phase = phaseOf(programme, flags.phase);
    const asked = submitted.flatMap((each) => {
      const { state } = each;
      if (each.phase !== phase || state.status !== "scored") return [];
      const { result } = state.scored;
      return queriesIn(result, standard).length > 0 ? [{ city: each.city, result }] : [];
    });
    if (asked.length === 0) throw refusal(noQueries);
    const letters = asked.flatMap(({ city, result }) => {
      const letter = queryLetter(result, standard, this.locale, { replyBy });
      const wanted = { formats: letterFormats, output: flags.output, title: city, browser: flags.browser };
      return [...new Set(flags.format)].map((name) => reports(letter, { ...wanted, names: [name] }));
    });
    await this.deliver((await Promise.all(letters)).flat(), flags);
  }
}
