import * as Flags from "@oclif/core/flags";
import {
  blocksText,
  chosenRows,
  type Programme,
  partText,
  type SampleOutcome,
  type StatusRow,
  sampleBlocks,
  sampledIn,
  sampleOutcomes,
  statusBlocks,
  statusFormats,
  statusGroups,
  statusOrders,
  statusPart,
  statusReport,
  statusRows,
} from "../../../engine/index.ts";
import { dayOf } from "../../session/day.ts";
import { reports, wantedFormats } from "../../session/deliver-reports.ts";
import { print } from "../../session/output.ts";
import type { SampleRatePrinted, SubmissionPrinted } from "../../session/printed-reviews.ts";
import { ProgrammeCommand, programmeArgs, submissionsOf } from "../../session/programme-command.ts";
import { notPossible } from "../../session/refusal.ts";
import { reportFlags } from "../../session/report-flags.ts";
import { screen } from "../../terminal/screen.ts";

const verdicts = ["accepted", "not-accepted", "undecided", "left"];

export default class ProgrammeStatus extends ProgrammeCommand {
  static override summary =
    "One screen of a programme: who has submitted, what is wrong, what is reviewed, what is late.";
  static override description =
    "Chosen, sorted or in groups it is a list with totals, which --format writes as a file. The exit code is 0 whatever the state of the submissions is; 3 where the programme itself cannot be read.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme/programme.yaml --as-of 2027-06-01",
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme --as-of 2027-06-01 --phase final --sort risk --group cohort",
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme --as-of 2027-06-01 --late --format xlsx -o late.xlsx",
  ];
  static override args = programmeArgs;
  static override flags = {
    "as-of": Flags.string({
      description: "The day for which it is shown, YYYY-MM-DD: what is late, which signatures count. By default today.",
    }),
    phase: Flags.string({ description: "Only this phase." }),
    reviewer: Flags.string({ description: "Only what the programme assigns to this reviewer, by id." }),
    late: Flags.boolean({ description: "Only what was due and was not there in time." }),
    risk: Flags.integer({ min: 0, description: "Only where the total may yet lose so many points or more." }),
    verdict: Flags.string({ options: verdicts, description: "Only cities with this verdict, in the last phase." }),
    sort: Flags.option({
      options: statusOrders,
      description: "The most late, the most at risk, the lowest total or the most unverified first.",
    })(),
    group: Flags.option({ options: statusGroups, description: "Totals by cohort, phase, reviewer or verdict." })(),
    ...reportFlags(
      statusFormats,
      "Write the list in these formats, separated by commas; by default that of the file's ending, else html.",
    ),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeStatus);
    const asOf = dayOf(flags["as-of"]);
    const reported = flags.format !== undefined || flags.output !== undefined;
    const names = reported ? wantedFormats(statusFormats, flags.format, flags.output) : [];
    const whole = await this.whole(args.programme, flags.standards);
    const { programme, standard } = whole;
    known("phase", flags.phase, programme.phases);
    known("reviewer", flags.reviewer, programme.reviewers);
    // The command reports a state; it has done so, whatever the state is.
    process.exitCode = 0;
    const rows = chosenRows(statusRows(whole, asOf), flags);
    const samples = sampleOutcomes(
      programme,
      standard,
      asOf,
      sampledIn(programme, standard, submissionsOf(whole.submitted)),
    );
    const list = { programme, standard, rows, asOf, group: flags.group };
    if (reported) {
      const wanted = { formats: statusFormats, names, output: flags.output, title: "status", browser: flags.browser };
      return this.deliver(await reports(statusReport(list, this.locale), wanted), flags);
    }
    if (flags.json)
      return this.json({
        citymark: "programme-status/1",
        programme: programme.id,
        "as-of": asOf,
        submissions: rows.map(printed),
        ...(samples.length > 0 ? { samples: samples.map(printedSample) } : {}),
      });
    const { phase, reviewer, late, risk, verdict, sort, group } = flags;
    const isList = [phase, reviewer, late, risk, verdict, sort, group].some((each) => each !== undefined);
    if (isList) return print(blocksText(statusBlocks(list, this.locale), screen()));
    const { blocks, ...part } = statusPart(programme, rows, asOf, this.locale);
    const sampled = sampleBlocks(samples, programme, standard, this.locale);
    return print(partText({ ...part, blocks: [...blocks, ...sampled] }, screen()));
  }
}

function known(flag: string, id: string | undefined, all: Programme["phases"] | Programme["reviewers"]): void {
  const ids = all.map((each) => each.id);
  if (id !== undefined && !ids.includes(id)) throw notPossible(`--${flag}`, id, ids);
}

function printedSample({ sample, strata, all, sameFrame, asDrawn }: SampleOutcome): SampleRatePrinted {
  const { phase, on, seed } = sample;
  return {
    phase,
    on,
    seed,
    "same-answers": sameFrame,
    ...(asDrawn === undefined ? {} : { "as-drawn": asDrawn }),
    strata,
    all,
  };
}

function printed(row: StatusRow): SubmissionPrinted {
  const { city, phase, state, left, late, result, errors, signed, verified, unverified, risk, verdict, put } = row;
  const receipt = state.status === "missing" ? undefined : state.receipt;
  const lapsed = result?.review?.["signature-invalid"];
  return {
    city: city.id,
    phase: phase.id,
    status: left ? "left" : state.status,
    ...(left ? { left } : {}),
    ...(phase.due === undefined ? {} : { due: phase.due }),
    ...(phase.reviewDue === undefined ? {} : { "review-due": phase.reviewDue }),
    ...(receipt
      ? { received: receipt.on, "received-again": receipt.again, "changed-since": receipt.changed ?? [] }
      : {}),
    late,
    ...(state.status === "unreadable" ? { blocked: state.blocked } : {}),
    findings: errors,
    reviewed: result?.review !== undefined,
    signed,
    ...(lapsed ? { "signature-invalid": lapsed.because } : {}),
    ...(put.replied.length > 0 ? { replied: put.replied } : {}),
    ...(put.overdue.length > 0 ? { "replies-overdue": put.overdue } : {}),
    ...(result ? { verified, unverified } : {}),
    ...(risk === undefined ? {} : { risk }),
    reviewers: row.reviewers,
    ...(verdict ? { verdict } : {}),
  };
}
