import { blocksText, programmeScores } from "../../../engine/index.ts";
import { print } from "../../session/output.ts";
import { ProgrammeCommand, programmeArgs } from "../../session/programme-command.ts";
import { screen } from "../../terminal/screen.ts";

export default class ProgrammeScore extends ProgrammeCommand {
  static override summary = "Score every submission of a programme, with its review: a line each.";
  static override examples = ["<%= config.bin %> <%= command.id %> examples/city-pilot-programme/programme.yaml"];
  static override args = programmeArgs;

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeScore);
    const whole = await this.whole(args.programme, flags.standards);
    const { programme, submitted } = whole;
    if (!flags.json) await print(blocksText([programmeScores(whole, this.locale)], screen()));
    else
      for (const { state, phase, city, file } of submitted) {
        if (state.status === "scored") await this.json(state.scored.result);
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
}
