import * as Flags from "@oclif/core/flags";
import {
  blocksText,
  changedSinceReceipt,
  hasBegun,
  lateness,
  logRules,
  type Participant,
  type Phase,
  type Received,
  receiptBlocks,
  receiptIn,
  received,
} from "../../../engine/index.ts";
import { fileExists } from "../../files/exists.ts";
import { fileDigest, logBeside, readLog } from "../../files/log-file.ts";
import { submissionFolder } from "../../files/read-programme.ts";
import { scoreSubmitted, submittedIn } from "../../files/sealed-file.ts";
import { receivedLater } from "../../request-rules.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { dayOf } from "../../session/day.ts";
import { nameOf } from "../../session/open-review.ts";
import { print } from "../../session/output.ts";
import { type OpenedProgramme, ProgrammeCommand, phaseOf, programmeArgs } from "../../session/programme-command.ts";
import { notPossible, refusal } from "../../session/refusal.ts";
import { screen } from "../../terminal/screen.ts";

export default class ProgrammeReceive extends ProgrammeCommand {
  static override summary = "Record when submissions were received, with their digests.";
  static override description =
    "A line in the log beside each submission of the phase that is there and not recorded yet, or has changed since. By the first day a submission is in time or late; later ones are days on which it came in again. What is as recorded is left alone.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> pilot --phase final --on 2027-03-29 --by 'Pilot office'",
    "<%= config.bin %> <%= command.id %> pilot --phase final --city oasis --on 2027-04-09 --by 'Pilot office'",
  ];
  static override args = programmeArgs;
  static override flags = {
    phase: Flags.string({ description: "The phase; by default the last." }),
    city: Flags.string({ multiple: true, description: "Only this city, by id; may be given several times." }),
    on: Flags.string({ required: true, description: "The day of receipt, YYYY-MM-DD." }),
    by: Flags.string({ required: true, description: "Who received it." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeReceive);
    const on = dayOf(flags.on);
    const by = nameOf("by", flags.by);
    const opened = await this.opened(args.programme, flags.standards);
    const { programme } = opened;
    const id = phaseOf(programme, flags.phase);
    const phase = programme.phases.find((each) => each.id === id);
    if (!phase) return;
    const stranger = flags.city?.find((named) => !programme.cities.some((city) => city.id === named));
    if (stranger !== undefined)
      throw notPossible(
        "--city",
        stranger,
        programme.cities.map((city) => city.id),
      );
    const cities = programme.cities.filter((each) => flags.city === undefined || flags.city.includes(each.id));
    const found: Came[] = [];
    for (const city of cities) found.push(await came(opened, city, phase, on));
    for (const { file, how, evidence } of found)
      if (how === "received" || how === "again")
        await this.logged(file, { what: received, on, by, evidence }, async () => undefined);
    const rows: readonly Received[] = found;
    if (!flags.json) return print(blocksText(receiptBlocks(rows, this.locale), screen()));
    return this.json({
      citymark: "receipts/1",
      programme: programme.id,
      phase: phase.id,
      on,
      cities: rows.map(({ city, how, late }) => ({ city: city.id, how, late })),
    });
  }
}

/** What is in the place of a submission; `evidence`: its digests. */
interface Came extends Received {
  readonly file: string;
  readonly evidence: Readonly<Record<string, string>>;
}

async function came(
  { file: programme, standards }: OpenedProgramme,
  city: Participant,
  phase: Phase,
  on: string,
): Promise<Came> {
  const file = submittedIn(submissionFolder(programme, city.id, phase.id));
  const scored = fileExists(file) ? (await scoreSubmitted(file, standards)).scored : undefined;
  const evidence = Object.fromEntries([...(scored?.files() ?? [])].sort());
  // A form that nobody has begun to fill in is no submission; one that cannot be read is.
  if (!fileExists(file) || (scored && !hasBegun(scored.assessment)))
    return { city, file, evidence, how: "missing", late: [] };
  const log = logBeside(file);
  const earlier = fileExists(log) ? readLog(log) : { lines: [], diagnostics: [] };
  const broken = earlier.diagnostics.filter(({ rule }) => rule === logRules.broken.id);
  if (broken.length > 0) throw new CliError(exits.integrity, broken);
  const before = receiptIn(earlier.lines);
  const isSame = before && changedSinceReceipt(before, { after: fileDigest(file) ?? "", evidence }).length === 0;
  if (before && !isSame && on < before.last.on)
    throw refusal(receivedLater, { city: city.id, on: before.last.on, found: on });
  const how = isSame ? "as-recorded" : before ? "again" : "received";
  const late = lateness(phase, { status: "scored", receipt: before ?? { on } }, on);
  return { city, file, evidence, how, late: late.filter(({ what }) => what === "submitted-late") };
}
