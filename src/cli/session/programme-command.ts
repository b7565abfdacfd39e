/** What the programme commands share: reading everything, one bad submission never stopping the others. */
import { dirname, join } from "node:path";
import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  type Diagnostic,
  evaluateProgramme,
  type ProgrammeOutcome,
  type SubmissionState,
  type Submissions,
} from "../../engine/index.ts";
import {
  programmeFile,
  readProgramme,
  readSubmissions,
  type SubmittedFile,
  type WholeProgramme,
} from "../files/read-programme.ts";
import { countText, diagnosticsText } from "../terminal/diagnostics.ts";
import { CliError, exits } from "./cli-error.ts";
import { CitymarkCommand } from "./command.ts";
import { Progress, say } from "./output.ts";

export const programmeArgs = {
  programme: Args.string({ required: true, description: "A programme, a YAML file or its folder." }),
};

export const programmeFlags = {
  "as-of": Flags.string({
    description:
      "The day for which it is judged, YYYY-MM-DD: what is late, which signatures and waivers count. By default today.",
  }),
  phase: Flags.string({ description: "The phase to judge and rank; by default the last." }),
};

export abstract class ProgrammeCommand extends CitymarkCommand {
  protected async whole(path: string, standardsFolder: string | undefined): Promise<WholeProgramme> {
    const file = programmeFile(path);
    const standards = this.standards(standardsFolder);
    const { value: programme, standard, diagnostics } = await readProgramme(file, standards);
    if (!programme || !standard) throw new CliError(exits.unreadable, "", diagnostics);
    if (diagnostics.length > 0) await say(diagnosticsText(diagnostics, this.locale, file));
    const submitted: SubmittedFile[] = [];
    const progress = new Progress();
    const all = programme.cities.length * programme.phases.length;
    for await (const each of readSubmissions(file, programme, standards)) {
      progress.at(submitted.length, all, `${each.city} ${each.phase}`);
      submitted.push(each);
      if (each.state.status === "unreadable") this.exitWith(exits.unreadable);
      this.exitFor(each.diagnostics);
    }
    progress.end();
    await this.showBlocked(submitted);
    return { programme, standard, submitted };
  }

  /** Shows in full why a submission cannot be scored or its review is invalid, each finding under its file. */
  private async showBlocked(submitted: readonly SubmittedFile[]): Promise<void> {
    const found = submitted.flatMap((each) => each.diagnostics.filter((one) => blocks(one, each)));
    if (found.length > 0) await say(diagnosticsText(found, this.locale));
  }

  /** All other findings of the submissions that are scored, a line for each file. */
  protected async noteFindings(submitted: readonly SubmittedFile[]): Promise<void> {
    for (const each of submitted) {
      if (each.state.status === "unreadable") continue;
      const others = each.diagnostics.filter((one) => !blocks(one, each));
      const fileOf = ({ where }: Diagnostic) => where.file ?? each.file;
      for (const file of new Set(others.map(fileOf))) {
        const findings = others.filter((one) => fileOf(one) === file);
        await say(`${file}: ${countText(findings, this.locale)}`);
      }
    }
  }

  protected outcome(
    { programme, standard, submitted }: WholeProgramme,
    { phase, asOf }: { phase: string | undefined; asOf: string },
  ): ProgrammeOutcome {
    if (phase !== undefined && !programme.phases.some(({ id }) => id === phase))
      throw new CliError(exits.usage, `--phase ${phase}: ${programme.phases.map(({ id }) => id).join(", ")}`);
    return evaluateProgramme({
      programme,
      standard,
      submissions: submissionsOf(submitted),
      asOf,
      ...(phase === undefined ? {} : { phase }),
    });
  }
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

/** An error of a submission that cannot be scored, or any finding in the review of one that can. */
function blocks({ severity, where }: Diagnostic, { file, state }: SubmittedFile): boolean {
  return state.status === "unreadable" ? severity === "error" : where.file === join(dirname(file), "review.yaml");
}
