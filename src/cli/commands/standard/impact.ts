import { basename } from "node:path";
import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  type AssessedCity,
  blocksText,
  editionImpact,
  type Format,
  hasBegun,
  hasErrors,
  type ImpactReport,
  impactBlocks,
  impactFormats,
  impactReport,
  type Standard,
} from "../../../engine/index.ts";
import { noneOfEdition, notSuccessor } from "../../edition-rules.ts";
import { fileExists } from "../../files/exists.ts";
import { findFiles } from "../../files/find-files.ts";
import { readAssessment } from "../../files/read-assessment.ts";
import { programmeFile, type SubmittedFile } from "../../files/read-programme.ts";
import type { Standards } from "../../files/standards.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { reports, wantedFormats } from "../../session/deliver-reports.ts";
import { openStandard } from "../../session/open-standard.ts";
import { print } from "../../session/output.ts";
import { ProgrammeCommand } from "../../session/programme-command.ts";
import { refusal } from "../../session/refusal.ts";
import { reportFlags } from "../../session/report-flags.ts";
import { screen } from "../../terminal/screen.ts";

export default class StandardImpact extends ProgrammeCommand {
  static override summary = "Show what a new edition does to cities: totals, grades and ranks, and why they move.";
  static override description =
    "The same answers are scored by both editions, as `migrate` carries them over. Of a programme the last submission of each city counts, with its review. The change is split by indicators, goalposts, weights, method, gates and new questions without an answer; the parts add up.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> city-pilot/2026 city-pilot/2027 --on examples/city-pilot-programme",
    "<%= config.bin %> <%= command.id %> city-pilot/2026 city-pilot/2027 --on examples/city-pilot/oasis/assessment.yaml",
    "<%= config.bin %> <%= command.id %> city-pilot/2026 city-pilot/2027 --on examples/city-pilot-programme --format html,docx -o impact",
  ];
  static override args = {
    before: Args.string({ required: true, description: "The earlier edition: a reference or a folder." }),
    after: Args.string({ required: true, description: "The later edition: a reference or a folder." }),
  };
  static override flags = {
    on: Flags.string({
      required: true,
      description: "A programme, or assessments by the earlier edition: a file, a folder, or a pattern in quotes.",
    }),
    ...reportFlags(
      impactFormats,
      "The formats, separated by commas; by default that of the file's ending, else the screen.",
    ),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardImpact);
    const standards = this.standards(flags.standards);
    const [before, after] = [await this.edition(args.before, standards), await this.edition(args.after, standards)];
    if (after.replaces?.standard !== before.reference)
      throw refusal(notSuccessor, { to: after.reference, from: before.reference });
    const all = await this.cohort(flags.on, flags.standards, standards);
    const cohort = all.filter(({ assessment }) => assessment.standard === before.reference);
    if (cohort.length === 0) throw refusal(noneOfEdition, { edition: before.reference });
    const impact = editionImpact(before, after, cohort);
    if (flags.json) {
      const { before: _, after: __, ...numbers } = impact;
      return this.json({ citymark: "edition-impact/1", before: before.reference, after: after.reference, ...numbers });
    }
    if (flags.format === undefined && flags.output === undefined)
      return print(blocksText(impactBlocks(impact, this.locale), screen()));
    const formats: Readonly<Record<string, Format<ImpactReport>>> = impactFormats;
    const names = wantedFormats(formats, flags.format, flags.output);
    const wanted = { formats, names, output: flags.output, title: "impact", browser: flags.browser };
    await this.deliver(await reports(impactReport(impact, this.locale), wanted), { json: false, force: flags.force });
  }

  private async edition(reference: string, standards: Standards): Promise<Standard> {
    const { value, diagnostics } = await openStandard(reference, standards);
    if (!value || hasErrors(diagnostics))
      throw new CliError(
        exits.unreadable,
        diagnostics.filter(({ severity }) => severity === "error"),
      );
    return value;
  }

  private async cohort(on: string, folder: string | undefined, standards: Standards): Promise<readonly AssessedCity[]> {
    const programme = programmeFile(on);
    if (basename(programme) === "programme.yaml" && fileExists(programme)) {
      const { submitted } = await this.whole(on, folder);
      return lastOfEach(submitted);
    }
    const { files, unmatched } = await findFiles([on]);
    await this.noteUnmatched(unmatched);
    const cities: AssessedCity[] = [];
    for (const file of files) {
      const { assessment, diagnostics } = await readAssessment(file, standards);
      this.exitFor(diagnostics);
      if (assessment && hasBegun(assessment)) cities.push({ assessment });
    }
    return cities;
  }
}

/** Of each city the last submission that could be scored. */
function lastOfEach(submitted: readonly SubmittedFile[]): readonly AssessedCity[] {
  const last = new Map<string, AssessedCity>();
  for (const { city, state } of submitted) if (state.status === "scored") last.set(city, state.scored);
  return [...last.values()];
}
