import * as Flags from "@oclif/core/flags";
import { blocksText, queueBlocks, workQueue } from "../../../engine/index.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { print } from "../../session/output.ts";
import { ProgrammeCommand, programmeArgs, submissionsOf } from "../../session/programme-command.ts";
import { screen } from "../../terminal/screen.ts";

export default class ProgrammeQueue extends ProgrammeCommand {
  static override summary = "What to review next in a whole programme: by points at stake and doubt.";
  static override description =
    "Every answer that is not decided yet, with its value in the phase before and the median of its peers. Reviewers and their cities, dimensions and conflicts of interest stand in the programme.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme --phase midterm --limit 10",
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme --phase midterm --json",
  ];
  static override args = programmeArgs;
  static override flags = {
    phase: Flags.string({ description: "The phase that is reviewed; by default the last." }),
    reviewer: Flags.string({ description: "Only what the programme assigns to this reviewer, by id." }),
    limit: Flags.integer({ default: 30, min: 1, description: "How many answers are shown." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeQueue);
    const { programme, standard, submitted } = await this.whole(args.programme, flags.standards);
    const known = (flag: string, id: string | undefined, ids: readonly string[]) => {
      if (id !== undefined && !ids.includes(id)) throw new CliError(exits.usage, `--${flag} ${id}: ${ids.join(", ")}`);
    };
    known(
      "phase",
      flags.phase,
      programme.phases.map(({ id }) => id),
    );
    known(
      "reviewer",
      flags.reviewer,
      programme.reviewers.map(({ id }) => id),
    );
    const phase = flags.phase ?? programme.phases.at(-1)?.id ?? "";
    const { items, loads } = workQueue(programme, standard, submissionsOf(submitted), phase);
    const mine = (reviewers: readonly string[]) => flags.reviewer === undefined || reviewers.includes(flags.reviewer);
    const queue = {
      items: items.filter(({ reviewers }) => mine(reviewers)),
      loads: loads.filter(({ reviewer }) => mine([reviewer])),
    };
    if (flags.json) return this.json({ citymark: "programme-queue/1", programme: programme.id, phase, ...queue });
    return print(blocksText(queueBlocks(queue, programme, standard, this.locale, flags.limit), screen()));
  }
}
