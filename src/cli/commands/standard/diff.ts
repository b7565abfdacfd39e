import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  type Assessment,
  blocksText,
  type Cohorts,
  diffEditions,
  type Edition,
  editionDiffBlocks,
} from "../../../engine/index.ts";
import { findFiles } from "../../files/find-files.ts";
import { readAssessment } from "../../files/read-assessment.ts";
import { successionFindings } from "../../files/read-standard.ts";
import type { Standards } from "../../files/standards.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { plainFinding } from "../../session/findings-json.ts";
import { openStandard, type StandardFolder } from "../../session/open-standard.ts";
import { print } from "../../session/output.ts";
import { screen } from "../../terminal/screen.ts";

export default class StandardDiff extends CitymarkCommand {
  static override summary = "Compare two editions of a standard: what was added, removed, renamed and changed.";
  static override description =
    "Questions, units, weights, goalposts, formulas, conditions and gates are compared by what they mean: layout, comments and ways to write a number change nothing. What the later edition says of itself under `replaces` is held against what differs, and with --before and --after against the data. An id that stands for another thing than before ends with exit code 1.";
  static override examples = ["<%= config.bin %> <%= command.id %> city-pilot/2026 city-pilot/2027"];
  static override args = {
    before: Args.string({ required: true, description: "The earlier edition: a reference or a folder." }),
    after: Args.string({ required: true, description: "The later edition: a reference or a folder." }),
  };

  static override flags = {
    before: Flags.string({
      dependsOn: ["after"],
      description: "Assessments by the earlier edition, a folder or a pattern: are the data the same?",
    }),
    after: Flags.string({
      dependsOn: ["before"],
      description: "Assessments of the same cities by the later edition.",
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardDiff);
    const standards = this.standards(flags.standards);
    const [before, after] = [await openStandard(args.before, standards), await openStandard(args.after, standards)];
    const diff = diffEditions(edition(before), edition(after));
    const found = successionFindings(before, after, await this.cohorts(flags, standards));
    this.exitFor(found);
    if (flags.json) return this.json({ citymark: "edition-diff/1", ...diff, findings: found.map(plainFinding) });
    await print(blocksText(editionDiffBlocks(diff, this.locale), screen()));
    if (found.length > 0) await this.sayFindings(found);
  }

  /** The answers of the same cities under both editions, for what the notes say of the data. */
  private async cohorts(
    { before, after }: { readonly before: string | undefined; readonly after: string | undefined },
    standards: Standards,
  ): Promise<Cohorts | undefined> {
    if (before === undefined || after === undefined) return undefined;
    return { before: await readAll(before, standards), after: await readAll(after, standards) };
  }
}

function edition({ value, texts, diagnostics }: StandardFolder): Edition {
  if (!value || !texts) throw new CliError(exits.unreadable, diagnostics);
  return { value, texts };
}

async function readAll(pattern: string, standards: Standards): Promise<readonly Assessment[]> {
  const { files } = await findFiles([pattern]);
  const read = await Promise.all(files.map((file) => readAssessment(file, standards)));
  return read.flatMap(({ assessment }) => assessment ?? []);
}
