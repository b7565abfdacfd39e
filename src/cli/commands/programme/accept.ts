import { acceptanceBlocks, blocksText, type PhaseState, type Standard, unverified } from "../../../engine/index.ts";
import { exits } from "../../session/cli-error.ts";
import { dayOf } from "../../session/day.ts";
import { print } from "../../session/output.ts";
import { ProgrammeCommand, programmeArgs, programmeFlags } from "../../session/programme-command.ts";
import { screen } from "../../terminal/screen.ts";

export default class ProgrammeAccept extends ProgrammeCommand {
  static override summary = "Judge every city by the programme's acceptance rules, on verified scores.";
  static override description =
    "A city is judged once the review of its submission is signed, on the day or before. A waiver excuses from a rule and never changes a score. The exit code is 1 when a city is not accepted, or cannot be judged yet.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme/programme.yaml --as-of 2027-06-01",
  ];
  static override args = programmeArgs;
  static override flags = programmeFlags;

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeAccept);
    const asOf = dayOf(flags["as-of"]);
    const { outcome, programme } = await this.evaluated(args.programme, flags.standards, { phase: flags.phase, asOf });
    // Where a programme has no rules nobody is judged, and nothing is found.
    const open = outcome.cities.some(({ accepted }) => accepted === "not-accepted" || accepted === "undecided");
    if (open) this.exitWith(exits.findings);
    if (!flags.json) return print(blocksText(acceptanceBlocks(outcome, this.locale), screen()));
    const cities = [...outcome.cities, ...outcome.departed].map(
      ({ city: { id, left }, phases, accepted, judgements }) => ({
        city: id,
        accepted,
        ...(accepted === "left" && left ? { left } : {}),
        late: phases.flatMap(({ phase, late }) => late.map((each) => ({ phase, ...each }))),
        ...unverifiedIn(phases.find(({ phase }) => phase === outcome.phase)?.state, outcome.standard),
        rules: judgements.map(({ rule, state, waiver, lacks }) => ({
          rule: rule.id,
          state,
          ...(waiver ? { until: waiver.until } : {}),
          ...(lacks ? { lacks } : {}),
        })),
      }),
    );
    const appeals = outcome.appeals.map(({ appeal, now, fits }) => ({
      ...appeal,
      ...(now === undefined ? {} : { now }),
      ...(fits === undefined ? {} : { fits }),
    }));
    return this.json({ citymark: "acceptance/1", programme: programme.id, phase: outcome.phase, cities, appeals });
  }
}

/** How many answers count as the city gave them. */
function unverifiedIn(state: PhaseState | undefined, standard: Standard): { readonly unverified?: number } {
  return state?.status === "scored" ? { unverified: unverified(state.result, standard).length } : {};
}
