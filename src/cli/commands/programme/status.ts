import * as Flags from "@oclif/core/flags";
import {
  departureIn,
  isSigned,
  lateness,
  type Programme,
  partText,
  type SubmissionState,
  statusPart,
  unverified,
} from "../../../engine/index.ts";
import { dayOf } from "../../session/day.ts";
import { print } from "../../session/output.ts";
import { ProgrammeCommand, programmeArgs } from "../../session/programme-command.ts";
import { screen } from "../../terminal/screen.ts";

export default class ProgrammeStatus extends ProgrammeCommand {
  static override summary =
    "One screen of a programme: who has submitted, what is wrong, what is reviewed, what is late.";
  static override description =
    "The exit code is 0 whatever the state of the submissions is; 3 where the programme itself cannot be read.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme/programme.yaml --as-of 2027-06-01",
  ];
  static override args = programmeArgs;
  static override flags = {
    "as-of": Flags.string({
      description: "The day for which it is shown, YYYY-MM-DD: what is late, which signatures count. By default today.",
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeStatus);
    const asOf = dayOf(flags["as-of"]);
    const whole = await this.whole(args.programme, flags.standards);
    // The command reports a state; it has done so, whatever the state is.
    process.exitCode = 0;
    if (!flags.json) return print(partText(statusPart(whole, asOf, this.locale), screen()));
    const participants = new Map(whole.programme.cities.map((city) => [city.id, city]));
    const rows = whole.submitted.map(({ city, phase, state, diagnostics }) => {
      const participant = participants.get(city);
      const left = participant && departureIn(whole.programme, participant, phase, asOf);
      return {
        city,
        phase,
        ...(left
          ? { status: "left" as const, left }
          : { status: state.status, ...dueIn(whole.programme, phase, state, asOf) }),
        ...(state.status === "unreadable" ? { blocked: state.blocked } : {}),
        findings: diagnostics.filter(({ severity }) => severity === "error").length,
        reviewed: state.status === "scored" && state.scored.review !== undefined,
        signed: state.status === "scored" && isSigned(state.scored.result, asOf),
        ...invalidIn(state),
        ...(state.status === "scored" ? { unverified: unverified(state.scored.result, whole.standard).length } : {}),
      };
    });
    return this.json({
      citymark: "programme-status/1",
      programme: whole.programme.id,
      "as-of": asOf,
      submissions: rows,
    });
  }
}

/** A signature that does not stand, and why. */
function invalidIn(state: SubmissionState): { readonly "signature-invalid"?: readonly string[] } {
  const lapsed = state.status === "scored" ? state.scored.result.review?.["signature-invalid"] : undefined;
  return lapsed ? { "signature-invalid": lapsed.because } : {};
}

/** The days that were due, and what was not there in time. */
function dueIn({ phases }: Programme, id: string, state: SubmissionState, asOf: string) {
  const phase = phases.find((each) => each.id === id);
  const late = phase && lateness(phase, state, asOf);
  return {
    ...(phase?.due === undefined ? {} : { due: phase.due }),
    ...(phase?.reviewDue === undefined ? {} : { "review-due": phase.reviewDue }),
    ...(late ? { late: late.what, "days-late": late.days } : {}),
  };
}
