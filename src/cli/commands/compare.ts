import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  type AnsweredBy,
  answerChangeBlocks,
  answerChanges,
  answerChangesCsv,
  answerMerges,
  blocksText,
  compareBlocks,
  comparison,
  comparisonFormats,
  comparisonReport,
  type Outline,
  outlineOf,
  type ResultDocument,
  type Standard,
} from "../../engine/index.ts";
import { findFiles } from "../files/find-files.ts";
import { mergeLogBeside, readMergeLog } from "../files/merge-log.ts";
import { reviewBeside } from "../files/open-review.ts";
import { readFilled } from "../files/read-assessment.ts";
import { scoreFile } from "../files/score-file.ts";
import type { Standards } from "../files/standards.ts";
import { otherCity } from "../request-rules.ts";
import { CliError, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { reports, wantedFormats } from "../session/deliver-reports.ts";
import { refuseIncomparable } from "../session/not-comparable.ts";
import { print, say } from "../session/output.ts";
import { assessmentsNeeded, notPossible, refusal } from "../session/refusal.ts";
import { reportFlags } from "../session/report-flags.ts";
import { countText } from "../terminal/diagnostics.ts";
import { screen } from "../terminal/screen.ts";

export default class Compare extends CitymarkCommand {
  static override summary = "Set assessments of one standard side by side.";
  static override description =
    "Results are comparable when they were scored by the same rules: the scoring digests of their standards are equal.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis-baseline/assessment.yaml examples/city-pilot/oasis/assessment.yaml",
    "<%= config.bin %> <%= command.id %> --answers examples/city-pilot/oasis-baseline/assessment.yaml examples/city-pilot/oasis/assessment.yaml",
    "<%= config.bin %> <%= command.id %> 'examples/livelihoods/*/assessment.yaml'",
    "<%= config.bin %> <%= command.id %> examples/livelihoods/hangzhou examples/livelihoods/wuhan --format html,docx -o comparison",
    "<%= config.bin %> <%= command.id %> 'examples/city-pilot-programme/cities/*/final/assessment.yaml' --reviewed --format xlsx -o comparison.xlsx",
  ];
  static override args = {
    assessments: Args.string({
      required: true,
      description: "Two assessments or more: YAML files, a folder, or a pattern in quotes.",
    }),
  };
  static override strict = false;
  static override flags = {
    answers: Flags.boolean({
      default: false,
      description: "Two assessments, the earlier one first: which answers changed. As a table with --format csv.",
    }),
    reviewed: Flags.boolean({
      description: "Lay the review.yaml beside each assessment over it.",
      exclusive: ["answers"],
    }),
    ...reportFlags(
      comparisonFormats,
      "Write a report in these formats, separated by commas; by default that of the file's ending, else html.",
    ),
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(Compare);
    if (flags.answers) return this.compareAnswers(argv as string[], flags);
    const names = wantedFormats(comparisonFormats, flags.format, flags.output);
    const reported = flags.format !== undefined || flags.output !== undefined;
    const { files, unmatched } = await findFiles(argv as string[]);
    await this.noteUnmatched(unmatched);
    if (files.length < 2) throw assessmentsNeeded(files.length, "2+");
    const { results, whole, standard } = await this.score(files, this.standards(flags.standards), {
      reviewed: flags.reviewed,
      reported,
    });
    if (!standard) return;
    if (reported) {
      const wanted = {
        formats: comparisonFormats,
        names,
        output: flags.output,
        title: "comparison",
        browser: flags.browser,
      };
      return this.deliver(await reports(comparisonReport(whole, standard, this.locale), wanted), flags);
    }
    const compared = comparison(results);
    if (flags.json && compared) return this.json(compared);
    return print(blocksText(compareBlocks(results, standard, this.locale), screen()));
  }

  private async compareAnswers(
    paths: readonly string[],
    { format, output, force, json, standards }: Flagged,
  ): Promise<void> {
    const { files, unmatched } = await findFiles(paths);
    await this.noteUnmatched(unmatched);
    const [first = "", second = "", ...more] = files;
    const csv = format !== undefined || output !== undefined;
    const wrongFormat = csv && !(format?.every((each) => each === "csv") ?? output?.toLowerCase().endsWith(".csv"));
    if (second === "" || more.length > 0) throw assessmentsNeeded(files.length, "2", "--answers");
    if (wrongFormat)
      throw notPossible(format === undefined ? "-o" : "--format", format?.join(",") ?? output ?? "", ["csv"]);
    const known = this.standards(standards);
    const [before, after] = [await this.answersIn(first, known), await this.answersIn(second, known)];
    const cities = { a: first, one: before.assessment.city.id, other: after.assessment.city.id };
    if (cities.one !== cities.other) throw refusal(otherCity, cities);
    const { value: log, diagnostics } = await readMergeLog(mergeLogBeside(second));
    if (!log) throw new CliError(exits.unreadable, diagnostics);
    const { merges } = log;
    const make = () => answerChangesCsv(before, after, this.locale, merges);
    if (csv) return this.deliver([{ file: output, make }], { json, force });
    if (json)
      return this.json({
        citymark: "answer-changes/1",
        standard: after.standard.reference,
        city: cities.other,
        before: before.assessment.digest,
        after: after.assessment.digest,
        changes: answerChanges(before, after),
        ...(merges.length > 0 ? { merges: answerMerges(merges) } : {}),
      });
    return print(blocksText(answerChangeBlocks(before, after, this.locale, merges), screen()));
  }

  private async answersIn(file: string, standards: Standards): Promise<AnsweredBy> {
    const { assessment, standard, diagnostics } = await readFilled(file, standards);
    if (!assessment || !standard) throw new CliError(exits.unreadable, diagnostics);
    return { assessment, standard };
  }

  /** `whole`: the results themselves, which a report holds; empty where none is wanted. */
  private async score(
    files: readonly string[],
    standards: Standards,
    { reviewed, reported }: { readonly reviewed: boolean; readonly reported: boolean },
  ) {
    const results: Outline[] = [];
    const whole: ResultDocument[] = [];
    let standard: Standard | undefined;
    for (const file of files) {
      const { scored, diagnostics } = await scoreFile(file, standards, reviewed ? { review: reviewBeside(file) } : {});
      this.exitFor(diagnostics);
      if (!scored) throw new CliError(exits.unreadable, diagnostics);
      if (diagnostics.length > 0) await say(`${file}: ${countText(diagnostics, this.locale)}`);
      results.push(outlineOf(scored.result));
      if (reported) whole.push(scored.result);
      standard ??= scored.standard;
    }
    refuseIncomparable(results.map((result, index) => ({ file: files[index] ?? "", result })));
    return { results, whole, standard };
  }
}

interface Flagged {
  readonly format: readonly string[] | undefined;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly json: boolean;
  readonly standards: string | undefined;
}
