import { presentSummary, say } from "../../../engine/index.ts";
import type { SubmittedFile } from "../../files/read-programme.ts";
import { print } from "../../session/output.ts";
import { ProgrammeCommand, programmeArgs } from "../../session/programme-command.ts";
import { paint } from "../../terminal/paint.ts";
import { withoutScore } from "../../terminal/programme-text.ts";
import { scoreLine } from "../../terminal/score-text.ts";
import { padEnd, padStart, safe } from "../../terminal/text.ts";

export default class ProgrammeScore extends ProgrammeCommand {
  static override summary = "Score every submission of a programme, with its review: a line each.";
  static override examples = ["<%= config.bin %> <%= command.id %> examples/city-pilot-programme/programme.yaml"];
  static override args = programmeArgs;

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeScore);
    const { standard, submitted, programme } = await this.whole(args.programme, flags.standards);
    const names = new Map(programme.cities.map(({ id, name }) => [id, say(name, this.locale)]));
    for (const { state, phase, city, file } of submitted) {
      if (state.status === "scored" && flags.json) await this.json(state.scored.result);
      else if (state.status === "scored")
        await print(scoreLine(presentSummary(state.scored.result, standard, this.locale), phase, { city: 16 }));
      else if (!flags.json) await print(this.without(names.get(city) ?? city, phase, state));
      else if (state.status === "unreadable")
        await this.json({
          citymark: "unreadable/1",
          programme: programme.id,
          city,
          phase,
          file,
          blocked: state.blocked,
        });
    }
    await this.noteFindings(submitted);
  }

  private without(city: string, phase: string, state: SubmittedFile["state"]): string {
    const said = withoutScore(state, this.locale);
    return `${padStart("–", 7)}  ${padEnd(safe(city), 16)}  ${said}  ${paint.quiet(phase)}`;
  }
}
