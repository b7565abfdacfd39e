import * as Args from "@oclif/core/args";
import { blocksText, compareBlocks, comparison, type Outline, outlineOf, type Standard } from "../../engine/index.ts";
import { findFiles } from "../files/find-files.ts";
import { scoreFile } from "../files/score-file.ts";
import { CliError, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { refuseIncomparable } from "../session/not-comparable.ts";
import { print, say } from "../session/output.ts";
import { countText } from "../terminal/diagnostics.ts";
import { screen } from "../terminal/screen.ts";

export default class Compare extends CitymarkCommand {
  static override summary = "Set assessments of one standard side by side.";
  static override description =
    "Results are comparable when they were scored by the same rules: the scoring digests of their standards are equal.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis-baseline/assessment.yaml examples/city-pilot/oasis/assessment.yaml",
    "<%= config.bin %> <%= command.id %> 'examples/livelihoods/*/assessment.yaml'",
  ];
  static override args = {
    assessments: Args.string({
      required: true,
      description: "Two assessments or more: YAML files, a folder, or a pattern in quotes.",
    }),
  };
  static override strict = false;

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(Compare);
    const { files, unmatched } = await findFiles(argv as string[]);
    await this.noteUnmatched(unmatched);
    if (files.length < 2) throw new CliError(exits.usage, this.words.compareTwo);
    const standards = this.standards(flags.standards);
    const results: Outline[] = [];
    let standard: Standard | undefined;
    for (const file of files) {
      const { scored, diagnostics } = await scoreFile(file, standards);
      this.exitFor(diagnostics);
      if (!scored) throw new CliError(exits.unreadable, "", diagnostics);
      if (diagnostics.length > 0) await say(`${file}: ${countText(diagnostics, this.locale)}`);
      results.push(outlineOf(scored.result));
      standard ??= scored.standard;
    }
    refuseIncomparable(
      results.map((result, index) => ({ file: files[index] ?? "", result })),
      this.words,
    );
    if (!standard) return;
    if (flags.json) return this.json(comparison(results));
    return print(blocksText(compareBlocks(results, standard, this.locale), screen()));
  }
}
