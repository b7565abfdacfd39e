import * as Flags from "@oclif/core/flags";
import { blocksText, queueBlocks, waitingInProgramme, workQueue } from "../../../engine/index.ts";
import { ownReview } from "../../files/read-programme.ts";
import { dayOf } from "../../session/day.ts";
import { decisionFlags, decisionTables } from "../../session/decision-tables.ts";
import { print } from "../../session/output.ts";
import { blindText, ProgrammeCommand, phaseOf, programmeArgs, submissionsOf } from "../../session/programme-command.ts";
import { notPossible } from "../../session/refusal.ts";
import { screen } from "../../terminal/screen.ts";

const mostShown = 30;

export default class ProgrammeQueue extends ProgrammeCommand {
  static override summary = "What to review next in a whole programme: by points at stake and doubt.";
  static override description =
    "Every answer that is not decided yet, with its value in the phase before and the median of its peers. Reviewers and their cities, dimensions and conflicts of interest stand in the programme. With --format it is a table to decide in: `programme decide` reads it back.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme --phase midterm --limit 10",
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme --phase midterm --json",
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme --phase midterm --format xlsx -o decisions.xlsx",
  ];
  static override args = programmeArgs;
  static override flags = {
    phase: Flags.string({ description: "The phase that is reviewed; by default the last." }),
    reviewer: Flags.string({ description: "Only what the programme assigns to this reviewer, by id." }),
    blind: Flags.boolean({ dependsOn: ["reviewer"], description: blindText }),
    sampled: Flags.boolean({ default: false, description: "Only answers that `programme sample` drew." }),
    limit: Flags.integer({ min: 1, description: "How many answers; by default 30 on the screen, all in a table." }),
    "as-of": Flags.string({
      description: "The day for which it is shown, YYYY-MM-DD: which replies are overdue. By default today.",
    }),
    ...decisionFlags,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeQueue);
    const opened = await this.opened(args.programme, flags.standards);
    const { programme, standard } = opened;
    const phase = phaseOf(programme, flags.phase);
    const { reviewer, limit } = flags;
    const ids = programme.reviewers.map(({ id }) => id);
    if (reviewer !== undefined && !ids.includes(reviewer)) throw notPossible("--reviewer", reviewer, ids);
    const own = flags.blind && reviewer !== undefined ? { phase, review: ownReview(reviewer) } : undefined;
    const { submitted } = await this.wholeOf(opened, own ? { own } : {});
    const submissions = submissionsOf(submitted);
    const { items, loads } = workQueue(programme, standard, submissions, phase, dayOf(flags["as-of"]));
    const mine = (reviewers: readonly string[]) => reviewer === undefined || reviewers.includes(reviewer);
    const queue = {
      items: items.filter((item) => mine(item.reviewers) && (!flags.sampled || item.sampled)),
      loads: loads.filter((load) => mine([load.reviewer])),
    };
    if (flags.format) {
      const frame = { programme, standard, submissions, phase };
      const waiting = waitingInProgramme(queue.items.slice(0, limit), frame, this.locale);
      const sheet = { title: programme.title, standard, locale: this.locale, waiting };
      return this.deliver(decisionTables(sheet, { format: flags.format, output: flags.output }), flags);
    }
    if (flags.json) return this.json({ citymark: "programme-queue/1", programme: programme.id, phase, ...queue });
    return print(blocksText(queueBlocks(queue, programme, standard, this.locale, limit ?? mostShown), screen()));
  }
}
