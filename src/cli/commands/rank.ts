import { dirname, join } from "node:path";
import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  blocksText,
  comparable,
  type ResultDocument,
  rank,
  rankBlocks,
  type Standard,
  say as sayText,
} from "../../engine/index.ts";
import { fileExists } from "../files/exists.ts";
import { findFiles } from "../files/find-files.ts";
import { hasBegun, scoreFile } from "../files/score-file.ts";
import type { Standards } from "../files/standards.ts";
import { CliError, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { Progress, print, say } from "../session/output.ts";
import { countText } from "../terminal/diagnostics.ts";
import { screen } from "../terminal/screen.ts";

interface RankedFile {
  readonly file: string;
  readonly result: ResultDocument;
  readonly standard: Standard;
}

export default class Rank extends CitymarkCommand {
  static override summary = "Rank cities, with how far each rank could move and how much it owes to the weights.";
  static override description =
    "Competition ranking on the totals. Beside it the best and worst rank that each city can have once everything is answered and reviewed, and its ranks over seeded draws of the weights. Never a bare league table.";
  static override examples = ["<%= config.bin %> <%= command.id %> 'examples/livelihoods/*/assessment.yaml'"];
  static override args = {
    assessments: Args.string({
      required: true,
      description: "Two assessments or more: YAML files, a folder, or a pattern in quotes.",
    }),
  };
  static override strict = false;
  static override flags = {
    reviewed: Flags.boolean({ description: "Lay the review.yaml beside each assessment over it." }),
    draws: Flags.integer({ default: 1000, min: 1, max: 100_000, description: "How many times the weights are drawn." }),
    seed: Flags.integer({ default: 1, description: "Of the draws: the same seed gives the same ranks." }),
    "smallest-cohort": Flags.integer({
      default: 10,
      min: 2,
      description: "The fewest cities for which percentiles are shown.",
    }),
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(Rank);
    const { files, unmatched } = await findFiles(argv as string[]);
    await this.noteUnmatched(unmatched);
    const standards = this.standards(flags.standards);
    const { results, standard } = await this.score(files, standards, flags.reviewed);
    if (!standard || results.length < 2) throw new CliError(exits.usage, this.words.compareTwo);
    const ranking = rank(results, standard, {
      draws: flags.draws,
      seed: flags.seed,
      smallestCohort: flags["smallest-cohort"],
    });
    if (flags.json)
      return this.json({
        citymark: "ranking/1",
        standard: results[0]?.standard,
        cities: results.map(({ assessment: { city, digest } }) => ({ city, assessment: digest })),
        ...ranking,
      });
    return print(blocksText(rankBlocks(ranking, results, standard, this.locale), screen()));
  }

  /** Every file that can be scored; one that cannot, or that nobody has begun to fill in, is told and left out. */
  private async score(
    files: readonly string[],
    standards: Standards,
    reviewed: boolean,
  ): Promise<{ readonly results: readonly ResultDocument[]; readonly standard?: Standard }> {
    const progress = new Progress();
    const scored: RankedFile[] = [];
    for (const [i, file] of files.entries()) {
      progress.at(i, files.length, file);
      const review = join(dirname(file), "review.yaml");
      const read = await scoreFile(file, standards, { review: reviewed && fileExists(review) ? review : undefined });
      this.exitFor(read.diagnostics);
      if (read.diagnostics.length > 0) await say(`${file}: ${countText(read.diagnostics, this.locale)}`);
      if (!read.scored) this.exitWith(exits.unreadable);
      else if (hasBegun(read.scored.assessment)) scored.push({ file, ...read.scored });
      else await say(`${file}: ${this.words.notBegun}`);
    }
    progress.end();
    this.refuse(scored);
    const [first] = scored;
    return { results: scored.map(({ result }) => result), ...(first ? { standard: first.standard } : {}) };
  }

  /** Results of other rules stand in no ranking; nor does a city beside itself, in another phase or by another path. */
  private refuse(scored: readonly RankedFile[]): void {
    const [first] = scored;
    const other = scored.find(({ result }) => first && !comparable(first.result, result));
    if (first && other) throw new CliError(exits.usage, this.refusal(first, other));
    const seen = new Map<string, RankedFile>();
    for (const each of scored) {
      const { id, name } = each.result.assessment.city;
      const before = seen.get(id);
      if (before) throw new CliError(exits.usage, this.twice(sayText(name, this.locale), before.file, each.file));
      seen.set(id, each);
    }
  }

  private twice(city: string, a: string, b: string): string {
    return this.words.cityTwice.replace("{city}", city).replace("{a}", a).replace("{b}", b);
  }

  private refusal(first: RankedFile, other: RankedFile): string {
    const said = this.words.notComparable.replace("{a}", first.file).replace("{one}", first.result.standard.reference);
    return said.replace("{b}", other.file).replace("{other}", other.result.standard.reference);
  }
}
