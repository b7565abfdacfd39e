import { ProgrammeCommand, programmeArgs, programmeFlags } from "../../programme-command.ts";
import { exits } from "../../stop.ts";
import { print } from "../../terminal/output.ts";
import { acceptanceText } from "../../terminal/programme-text.ts";

export default class ProgrammeAccept extends ProgrammeCommand {
  static override summary = "Judge every city by the programme's acceptance rules, on verified scores.";
  static override description =
    "A score counts once its review is signed. A waiver excuses from a rule and never changes a score. The exit code is 1 when a city is not accepted, or cannot be judged yet.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme/programme.yaml --as-of 2027-04-01",
  ];
  static override args = programmeArgs;
  static override flags = programmeFlags;

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeAccept);
    const whole = await this.whole(args.programme, flags.standards);
    const outcome = this.outcome(whole, { phase: flags.phase, asOf: flags["as-of"] });
    // Where a programme has no rules nobody is judged, and nothing is found.
    const open = outcome.cities.some(({ accepted }) => accepted === "not-accepted" || accepted === "undecided");
    if (open) this.exitWith(exits.findings);
    if (!flags.json) return print(acceptanceText(outcome, this.locale));
    const cities = outcome.cities.map(({ city: { id }, accepted, judgements }) => ({
      city: id,
      accepted,
      rules: judgements.map(({ rule, state, waiver, lacks }) => ({
        rule: rule.id,
        state,
        ...(waiver ? { until: waiver.until } : {}),
        ...(lacks ? { lacks } : {}),
      })),
    }));
    return this.json({ citymark: "acceptance/1", programme: whole.programme.id, phase: outcome.phase, cities });
  }
}
