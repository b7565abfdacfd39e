import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  blocksText,
  type Contender,
  contenderOf,
  hasBegun,
  type Ranking,
  rankBlocks,
  rankContenders,
  type Standard,
  say as sayText,
  unknownWeights,
} from "../../engine/index.ts";
import { findFiles } from "../files/find-files.ts";
import { reviewBeside } from "../files/open-review.ts";
import { scoreFile } from "../files/score-file.ts";
import type { Standards } from "../files/standards.ts";
import { cityTwice } from "../request-rules.ts";
import { exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { refuseIncomparable } from "../session/not-comparable.ts";
import { Progress, print, say } from "../session/output.ts";
import type { RankingPrinted } from "../session/printed-results.ts";
import { assessmentsNeeded, refusal } from "../session/refusal.ts";
import { countText } from "../terminal/diagnostics.ts";
import { screen } from "../terminal/screen.ts";

/** Of many thousands of results only what a ranking needs is kept. */
interface RankedFile {
  readonly file: string;
  readonly contender: Contender;
}

export default class Rank extends CitymarkCommand {
  static override summary = "Rank cities, with how far each rank could move and how much it depends on the weights.";
  static override description =
    "Competition ranking on the totals, with the best and worst rank that each city can have once everything is answered and reviewed, and its ranks over seeded draws of the weights. Ranks are never shown alone.";
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
    const { contenders, standard } = await this.score(files, standards, flags.reviewed);
    if (!standard || contenders.length < 2) throw assessmentsNeeded(contenders.length, "2+");
    const ranking = rankContenders(contenders, standard, {
      draws: flags.draws,
      seed: flags.seed,
      smallestCohort: flags["smallest-cohort"],
    });
    if (flags.json) return this.json(printed(contenders, ranking, standard));
    return print(blocksText(rankBlocks(ranking, contenders, standard, this.locale), screen()));
  }

  /** Every file that can be scored; one that cannot, or that is not filled in yet, is reported and left out. */
  private async score(
    files: readonly string[],
    standards: Standards,
    reviewed: boolean,
  ): Promise<{ readonly contenders: readonly Contender[]; readonly standard: Standard | undefined }> {
    const progress = new Progress();
    const ranked: RankedFile[] = [];
    let standard: Standard | undefined;
    for (const [i, file] of files.entries()) {
      progress.at(i, files.length, file);
      const read = await scoreFile(file, standards, reviewed ? { review: reviewBeside(file) } : {});
      this.exitFor(read.diagnostics);
      if (read.diagnostics.length > 0) await say(`${file}: ${countText(read.diagnostics, this.locale)}`);
      if (!read.scored) this.exitWith(exits.unreadable);
      else if (hasBegun(read.scored.assessment)) {
        standard ??= read.scored.standard;
        ranked.push({ file, contender: contenderOf(read.scored.result, read.scored.standard) });
      } else await say(`${file}: ${this.words.notBegun}`);
    }
    progress.end();
    this.refuse(ranked);
    return { contenders: ranked.map(({ contender }) => contender), standard };
  }

  /** Results of other rules stand in no ranking; nor does a city beside itself, in another phase or by another path. */
  private refuse(ranked: readonly RankedFile[]): void {
    refuseIncomparable(ranked.map(({ file, contender }) => ({ file, result: contender })));
    const seen = new Map<string, RankedFile>();
    for (const each of ranked) {
      const { id, name } = each.contender.city;
      const before = seen.get(id);
      if (before) throw refusal(cityTwice, { city: sayText(name, this.locale), a: before.file, b: each.file });
      seen.set(id, each);
    }
  }
}

function printed(contenders: readonly Contender[], ranking: Ranking, by: Standard): RankingPrinted {
  const { ranked, smallestCohort, ...rest } = ranking;
  const unknown = unknownWeights(by).map((part) => (part === "total" ? part : part.id));
  const [{ standard }] = contenders as readonly [Contender, ...Contender[]];
  return {
    citymark: "ranking/1",
    standard,
    cities: contenders.map(({ city, assessment }) => ({ city, assessment })),
    ranked: ranked.map(({ aboveNext, surelyAboveNext, ...each }) => ({
      ...each,
      ...(aboveNext === undefined ? {} : { "above-next": aboveNext }),
      ...(surelyAboveNext === undefined ? {} : { "surely-above-next": surelyAboveNext }),
    })),
    "smallest-cohort": smallestCohort,
    ...rest,
    ...(unknown.length > 0 ? { "unknown-weights": unknown } : {}),
  };
}
