import * as Args from "@oclif/core/args";
import { blocksText, crosswalkBlocks, crosswalkCoverage, type Standard } from "../../engine/index.ts";
import { noCrosswalk } from "../edition-rules.ts";
import { readCrosswalk } from "../files/crosswalks.ts";
import type { Standards } from "../files/standards.ts";
import { CliError, codeFor, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { print } from "../session/output.ts";
import { refusal } from "../session/refusal.ts";
import { screen } from "../terminal/screen.ts";

export default class CrosswalkCommand extends CitymarkCommand {
  static override summary = "Show how far one standard has counterparts in another, and what has none.";
  static override description =
    "Each relation is typed (equal, narrower, broader, overlapping, related) and has its source. Only what is equal, or has a conversion, can be carried over: `migrate --to` does so, as drafts. A crosswalk is a file in a folder of standards, crosswalks/one-edition.other-edition.yaml, and is read from both sides.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> city-pilot/2026 u4ssc/2017",
    "<%= config.bin %> <%= command.id %> iso-37120/2018 u4ssc/2017",
  ];
  static override args = {
    from: Args.string({ required: true, description: "A standard, such as city-pilot/2026." }),
    to: Args.string({ required: true, description: "Another standard, such as u4ssc/2017." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(CrosswalkCommand);
    const standards = this.standards(flags.standards);
    const [from, to] = [await standard(args.from, standards), await standard(args.to, standards)];
    const read = await readCrosswalk(standards, from, to);
    const name = [from.reference, to.reference].map((reference) => reference.replaceAll("/", "-")).join(".");
    if (!read) throw refusal(noCrosswalk, { from: from.reference, to: to.reference, name });
    if (!read.value) throw new CliError(codeFor(read.diagnostics) || exits.unreadable, read.diagnostics);
    const coverage = crosswalkCoverage(read.value, from, to);
    if (flags.json) return this.json({ citymark: "crosswalk-coverage/1", ...coverage });
    return print(blocksText(crosswalkBlocks(coverage, { from, to }, this.locale), screen()));
  }
}

async function standard(reference: string, standards: Standards): Promise<Standard> {
  const { value, diagnostics } = await standards.get(reference);
  if (!value) throw new CliError(exits.unreadable, diagnostics);
  return value;
}
