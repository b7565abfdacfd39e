import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { blocksText, type Diagnostic, missingOf } from "../../engine/index.ts";
import { findFiles } from "../files/find-files.ts";
import { type ScoredFile, scoreFile } from "../files/score-file.ts";
import { type Beside, foundBeside, readBeside } from "../session/beside.ts";
import { checkingFlags, failingCode, findingsIn } from "../session/checking.ts";
import { CliError, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { print } from "../session/output.ts";
import { countText, diagnosticsText } from "../terminal/diagnostics.ts";
import { paint } from "../terminal/paint.ts";
import { screen } from "../terminal/screen.ts";

export default class Check extends CitymarkCommand {
  static override summary =
    "Check assessments: what is wrong, where, and how to correct it; and what is missing, by department.";
  static override description =
    "With --previous and --peers, answers are held against the last assessment of the city and against other cities: probable slips of digits and units with the number that was probably meant, jumps, copied figures, and values outside the spread. An answer that is right all the same gets `confirmed: the reason`, which reviewers see.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml --previous examples/city-pilot/oasis-baseline/assessment.yaml",
    "<%= config.bin %> <%= command.id %> examples/livelihoods/hangzhou/assessment.yaml --peers 'examples/livelihoods/*/assessment.yaml'",
    "<%= config.bin %> <%= command.id %> examples/city-pilot --format sarif",
  ];
  static override args = {
    assessment: Args.string({
      required: true,
      description: "An assessment (a YAML file, - for stdin), a folder, or a pattern in quotes.",
    }),
  };
  static override strict = false;
  static override flags = {
    ...checkingFlags,
    previous: Flags.string({ description: "The city's assessment of an earlier period, to compare answers with." }),
    peers: Flags.string({
      multiple: true,
      description: "Assessments of other cities by the same edition: files, a folder, or a pattern in quotes.",
    }),
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(Check);
    const { files, unmatched } = await findFiles(argv as string[]);
    const standards = this.standards(flags.standards);
    const { format } = flags;
    if (flags.previous !== undefined && files.length > 1) throw new CliError(exits.usage, this.words.onePrevious);
    const beside = await readBeside(flags, standards, this.words);
    const found: { readonly file: string; readonly diagnostics: readonly Diagnostic[] }[] = [];
    for (const [i, file] of files.entries()) {
      const scored = this.withFound(await scoreFile(file, standards), beside);
      this.exitFor(scored.diagnostics);
      this.exitWith(failingCode(scored.diagnostics, flags["fail-on"]));
      if (!scored.scored) this.exitWith(exits.unreadable);
      if (format) found.push({ file, diagnostics: [...scored.diagnostics].sort(byPlace) });
      else if (flags.json) await this.findings(file, scored.diagnostics);
      else await print(`${i > 0 ? "\n" : ""}${this.page(scored, files.length > 1)}`);
    }
    if (format) await print(findingsIn(format, found, { locale: this.locale, version: this.config.version }));
    await this.noteUnmatched(unmatched);
  }

  private withFound(scored: ScoredFile, beside: Beside): ScoredFile {
    return { ...scored, diagnostics: [...scored.diagnostics, ...foundBeside(scored, beside, this.words)] };
  }

  private page({ file, diagnostics, scored }: ScoredFile, named: boolean): string {
    const findings =
      diagnostics.length === 0 ? [] : [diagnosticsText([...diagnostics].sort(byPlace), this.locale, file)];
    const missing = scored ? [blocksText(missingOf(scored.result, scored.standard, this.locale), screen())] : [];
    return [...(named ? [paint.strong(file)] : []), ...findings, countText(diagnostics, this.locale), ...missing].join(
      "\n\n",
    );
  }
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (a.where.span?.start.line ?? 0) - (b.where.span?.start.line ?? 0);
}
