import { ProgrammeCommand, programmeArgs, programmeFlags } from "../../programme-command.ts";
import { today } from "../../review-of.ts";
import { print } from "../../terminal/output.ts";
import { statusText } from "../../terminal/programme-text.ts";

export default class ProgrammeStatus extends ProgrammeCommand {
  static override summary =
    "One screen of a programme: who has submitted, what is wrong, what is reviewed, what is late.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme/programme.yaml --as-of 2027-04-01",
  ];
  static override args = programmeArgs;
  static override flags = { "as-of": programmeFlags["as-of"] };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeStatus);
    const whole = await this.whole(args.programme, flags.standards);
    const asOf = flags["as-of"] ?? today();
    if (flags.json) {
      const rows = whole.submitted.map(({ city, phase, state, diagnostics }) => ({
        city,
        phase,
        status: state.status,
        ...(state.status === "unreadable" ? { blocked: state.blocked } : {}),
        findings: diagnostics.filter(({ severity }) => severity === "error").length,
        reviewed: state.status === "scored" && state.scored.review !== undefined,
        signed: state.status === "scored" && state.scored.review?.signed !== undefined,
      }));
      return this.json({
        citymark: "programme-status/1",
        programme: whole.programme.id,
        "as-of": asOf,
        submissions: rows,
      });
    }
    process.exitCode = 0;
    return print(statusText(whole, asOf, this.locale));
  }
}
