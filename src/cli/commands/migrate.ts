import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { bracketed, type Crosswalk, type Migrated, migrateAssessment, type Standard } from "../../engine/index.ts";
import { notSuccessor } from "../edition-rules.ts";
import { readCrosswalk } from "../files/crosswalks.ts";
import { readAssessment } from "../files/read-assessment.ts";
import { readSource } from "../files/read-source.ts";
import type { Standards } from "../files/standards.ts";
import { CliError, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { say } from "../session/output.ts";
import { periodOf } from "../session/period.ts";
import { refusal } from "../session/refusal.ts";
import { flagMissing } from "../usage-rules.ts";

export default class Migrate extends CitymarkCommand {
  static override summary =
    "Carry an assessment over to another edition or standard, or to the next period of its own.";
  static override description =
    "Answers that still fit are carried over as drafts, which do not count until somebody deletes `draft`; others are computed from the earlier ones, asked anew, or kept under `archive`, by what the edition says under `replaces`, or by the crosswalk between two standards. Comments, evidence and notes stay; no answer is lost. The assessment itself is not changed.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml --to city-pilot/2027 -o oasis-2027.yaml",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml --period 2026 -o oasis-2026.yaml",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml --to u4ssc/2017 -o oasis-u4ssc.yaml",
  ];
  static override args = { assessment: Args.string({ required: true, description: "An assessment, a YAML file." }) };
  static override flags = {
    to: Flags.string({ description: "The edition or standard to answer; by default that of the assessment." }),
    period: Flags.string({
      description: "The period of the figures: a year, or its first and last day, 2026-01-01/2026-06-30.",
    }),
    output: Flags.string({ char: "o", description: "The file to write; without it, stdout." }),
    force: Flags.boolean({ default: false, description: "Overwrite existing files." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Migrate);
    const standards = this.standards(flags.standards);
    const { assessment, standard: before, diagnostics } = await readAssessment(args.assessment, standards);
    const { value: source } = await readSource(args.assessment);
    if (!assessment || !before || !source) throw new CliError(exits.unreadable, diagnostics);
    if (flags.to === undefined && flags.period === undefined)
      throw refusal(flagMissing, {
        flag: {
          fact: "--to, --period",
          en: "--to (an edition) or --period (the next period)",
          zh: "--to（版本）或 --period（下一期）",
        },
      });
    const { value: after, diagnostics: wrong } = await standards.get(flags.to ?? before.reference);
    if (!after) throw new CliError(exits.unreadable, wrong);
    const crosswalk = await this.crosswalkTo(after, before, standards);
    const period = flags.period === undefined ? {} : { period: periodOf(flags.period) };
    const { text, ways } = migrateAssessment({
      text: source.text,
      assessment,
      before,
      after,
      locale: this.locale,
      ...period,
      ...(crosswalk ? { crosswalk } : {}),
    });
    await this.deliver([{ file: flags.output, make: () => text }], flags);
    if (!flags.json) await say(this.summary(ways));
  }

  /** Needed where the one standard does not replace the other. */
  private async crosswalkTo(after: Standard, before: Standard, standards: Standards): Promise<Crosswalk | undefined> {
    if (after.reference === before.reference || after.replaces?.standard === before.reference) return undefined;
    const read = await readCrosswalk(standards, before, after);
    if (!read) throw refusal(notSuccessor, { to: after.reference, from: before.reference });
    if (!read.value) throw new CliError(exits.unreadable, read.diagnostics);
    return read.value;
  }

  /** How many, and of all but those that stay as they are, which. */
  private summary({ same, converted, asked, archived }: Migrated["ways"]): string {
    const { words, locale } = this;
    const listed = (said: string, ids: readonly string[]) =>
      ids.length === 0 ? [] : [bracketed(said, ids.join(", "), locale)];
    return [
      words.migratedSame({ count: same.length }),
      ...listed(words.migratedConverted({ count: converted.length }), converted),
      ...listed(words.migratedAsked({ count: asked.length }), asked),
      ...listed(words.migratedArchived({ count: archived.length }), archived),
    ].join("\n");
  }
}
