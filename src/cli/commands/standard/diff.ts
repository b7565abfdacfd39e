import * as Args from "@oclif/core/args";
import { blocksText, diffEditions, type Edition, editionDiffBlocks } from "../../../engine/index.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { openStandard } from "../../session/open-standard.ts";
import { print } from "../../session/output.ts";
import { screen } from "../../terminal/screen.ts";

export default class StandardDiff extends CitymarkCommand {
  static override summary = "Compare two editions of a standard: what was added, removed, renamed and changed.";
  static override description =
    "Questions, units, weights, goalposts, formulas, conditions and gates are compared by what they mean: layout, comments and ways to write a number change nothing. An id that stands for another thing than before ends with exit code 1.";
  static override examples = ["<%= config.bin %> <%= command.id %> city-pilot/2026 drafts/city-pilot/2027"];
  static override args = {
    before: Args.string({ required: true, description: "The earlier edition: a reference or a folder." }),
    after: Args.string({ required: true, description: "The later edition: a reference or a folder." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardDiff);
    const [before, after] = [
      await this.edition(args.before, flags.standards),
      await this.edition(args.after, flags.standards),
    ];
    const diff = diffEditions(before, after);
    if (diff.changes.some(({ kind }) => kind === "reused")) this.exitWith(exits.findings);
    if (flags.json) return this.json({ citymark: "edition-diff/1", ...diff });
    return print(blocksText(editionDiffBlocks(diff, this.locale), screen()));
  }

  private async edition(reference: string, standards: string | undefined): Promise<Edition> {
    const { value, texts, diagnostics } = await openStandard(reference, this.standards(standards));
    if (!value || !texts) throw new CliError(exits.unreadable, "", diagnostics);
    return { value, texts };
  }
}
