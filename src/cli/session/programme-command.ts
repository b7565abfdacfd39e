/** What the programme commands share: reading everything, one bad submission never stopping the others. */

import { basename, dirname } from "node:path";
import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  checkAppeals,
  checkSamples,
  type Diagnostic,
  type Keep,
  type Programme,
  ProgrammeEvaluator,
  type ProgrammeOutcome,
  type SourceDocument,
  type Standard,
  type SubmissionState,
  type Submissions,
} from "../../engine/index.ts";
import { bridgedSubmission } from "../files/bridged-submission.ts";
import {
  programmeFile,
  readProgramme,
  readSubmissions,
  type SubmissionChoice,
  type SubmittedFile,
  type WholeProgramme,
} from "../files/read-programme.ts";
import type { Standards } from "../files/standards.ts";
import { countText, diagnosticsText } from "../terminal/diagnostics.ts";
import { CliError, exits } from "./cli-error.ts";
import { CitymarkCommand } from "./command.ts";
import { Progress, say } from "./output.ts";
import { notPossible } from "./refusal.ts";

export const programmeArgs = {
  programme: Args.string({ required: true, description: "A programme, a YAML file or its folder." }),
};

export const blindText =
  "Of reviews by two people: only with the decisions of this reviewer, in review-ID.yaml; those of others are not shown.";

export const programmeFlags = {
  "as-of": Flags.string({
    description:
      "The day for which it is judged, YYYY-MM-DD: what is late, which signatures and waivers count. By default today.",
  }),
  phase: Flags.string({ description: "The phase to judge and rank; by default the last." }),
};

/** A programme that was evaluated city by city: of its submissions nothing is held but what its outcome needs. */
export interface EvaluatedProgramme {
  readonly programme: Programme;
  readonly outcome: ProgrammeOutcome;
  /** All other findings of the submissions that are scored, a line for each file. */
  readonly findings: readonly string[];
}

export abstract class ProgrammeCommand extends CitymarkCommand {
  protected async whole(path: string, standardsFolder: string | undefined): Promise<WholeProgramme> {
    return this.wholeOf(await this.opened(path, standardsFolder));
  }

  protected async wholeOf(opened: OpenedProgramme, choice?: SubmissionChoice): Promise<WholeProgramme> {
    const submitted: SubmittedFile[] = [];
    for await (const each of this.submissions(opened, choice)) submitted.push(each);
    await this.showBlocked(submitted.flatMap(blocking));
    return { ...opened, submitted };
  }

  protected async evaluated(
    path: string,
    standardsFolder: string | undefined,
    { phase, asOf, keep }: { phase: string | undefined; asOf: string; keep?: Keep },
  ): Promise<EvaluatedProgramme> {
    const opened = await this.opened(path, standardsFolder);
    const { programme, standard } = opened;
    phaseOf(programme, phase);
    const frame = { programme, standard, asOf, ...(phase === undefined ? {} : { phase }) };
    const evaluator = new ProgrammeEvaluator(frame, keep);
    const blocked: Diagnostic[] = [];
    const findings: string[] = [];
    let states = new Map<string, SubmissionState>();
    for await (const each of this.submissions(opened)) {
      states.set(each.phase, each.state);
      blocked.push(...blocking(each));
      findings.push(...this.findingsOf(each));
      if (states.size < programme.phases.length) continue;
      evaluator.add(each.city, states);
      states = new Map();
    }
    const outcome = evaluator.outcome();
    await this.showBlocked([
      ...blocked,
      ...checkAppeals(outcome, opened.where),
      ...checkSamples(outcome, opened.where),
    ]);
    return { programme, outcome, findings };
  }

  protected async opened(path: string, standardsFolder: string | undefined): Promise<OpenedProgramme> {
    const file = programmeFile(path);
    const standards = this.standards(standardsFolder);
    const { value: programme, standard, where, diagnostics } = await readProgramme(file, standards);
    if (!programme || !standard || !where) throw new CliError(exits.unreadable, diagnostics);
    if (diagnostics.length > 0) await say(diagnosticsText(diagnostics, this.locale, file));
    return { file, programme, standard, standards, where };
  }

  private async *submissions(
    { file, programme, standard, standards }: OpenedProgramme,
    choice?: SubmissionChoice,
  ): AsyncGenerator<SubmittedFile> {
    const progress = new Progress();
    const all = programme.cities.length * programme.phases.length;
    let done = 0;
    for await (const each of readSubmissions(file, programme, standards, choice)) {
      progress.at(done, all, `${each.city} ${each.phase}`);
      done += 1;
      if (each.state.status === "unreadable") this.exitWith(exits.unreadable);
      this.exitFor(each.diagnostics);
      yield bridgedSubmission(each, programme, standard);
    }
    progress.end();
  }

  /** Reads and writes several files while no other program of ours does. */
  protected async aloneWith([file, ...others]: readonly string[], act: () => Promise<void>): Promise<void> {
    await (file === undefined ? act() : this.alone(file, () => this.aloneWith(others, act)));
  }

  /** Shows in full why a submission cannot be scored or its review is invalid, each finding under its file. */
  private async showBlocked(found: readonly Diagnostic[]): Promise<void> {
    if (found.length > 0) await say(diagnosticsText(found, this.locale));
  }

  /** All other findings of the submissions that are scored, a line for each file. */
  protected async noteFindings(submitted: readonly SubmittedFile[]): Promise<void> {
    for (const line of submitted.flatMap((each) => this.findingsOf(each))) await say(line);
  }

  private findingsOf(each: SubmittedFile): readonly string[] {
    if (each.state.status === "unreadable") return [];
    const others = each.diagnostics.filter((one) => !blocks(one, each));
    const fileOf = ({ where }: Diagnostic) => where.file ?? each.file;
    return [...new Set(others.map(fileOf))].map((file) => {
      const findings = others.filter((one) => fileOf(one) === file);
      return `${file}: ${countText(findings, this.locale)}`;
    });
  }
}

/** A programme and its standard; its submissions are still to be read. */
export interface OpenedProgramme {
  readonly file: string;
  readonly programme: Programme;
  readonly standard: Standard;
  readonly standards: Standards;
  readonly where: SourceDocument["where"];
}

function blocking(each: SubmittedFile): readonly Diagnostic[] {
  return each.diagnostics.filter((one) => blocks(one, each));
}

/** The phase that is named, or the last one. */
export function phaseOf({ phases }: Programme, named: string | undefined): string {
  const ids = phases.map(({ id }) => id);
  if (named !== undefined && !ids.includes(named)) throw notPossible("--phase", named, ids);
  return named ?? ids.at(-1) ?? "";
}

/** By city, then by phase. */
export function submissionsOf(submitted: readonly SubmittedFile[]): Submissions {
  const submissions = new Map<string, Map<string, SubmissionState>>();
  for (const each of submitted) {
    const city = submissions.get(each.city) ?? new Map<string, SubmissionState>();
    submissions.set(each.city, city.set(each.phase, each.state));
  }
  return submissions;
}

/** An error of a submission that cannot be scored; any finding in the review of one that can, or about its log. */
function blocks({ rule, severity, where }: Diagnostic, { file, state }: SubmittedFile): boolean {
  if (rule.startsWith("log/")) return true;
  return state.status === "unreadable"
    ? severity === "error"
    : dirname(where.file ?? "") === dirname(file) && /^review(-.*)?\.yaml$/.test(basename(where.file ?? ""));
}
