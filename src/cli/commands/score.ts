import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  type Diagnostic,
  type Headline,
  headline,
  joined,
  partText,
  presentTotal,
  rowText,
  scorePart,
  scoreRow,
  scoreWidths,
} from "../../engine/index.ts";
import { findFiles } from "../files/find-files.ts";
import { type ScoredFile, scoreFile, scoreHeadline } from "../files/score-file.ts";
import type { Standards } from "../files/standards.ts";
import { wrongForm } from "../request-rules.ts";
import { exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { Progress, print, readerGone, say } from "../session/output.ts";
import { assessmentsNeeded, refusal } from "../session/refusal.ts";
import type { ScoresTable } from "../session/scores-table.ts";
import { paint } from "../terminal/paint.ts";
import { screen } from "../terminal/screen.ts";

export default class Score extends CitymarkCommand {
  static override summary = "Score assessments against the editions that they name.";
  static override description =
    "One assessment gives a page; several give a line each, or with --format csv a row each with every score, interval and rank. Findings go to stderr, results to stdout. Wrong answers do not forbid a score: the rest is scored, and the exit code is 1.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml",
    "<%= config.bin %> <%= command.id %> 'examples/livelihoods/*/assessment.yaml'",
    "<%= config.bin %> <%= command.id %> 'examples/livelihoods/*/assessment.yaml' --format csv -o scores.csv",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml --set visits-booked=3000万人次",
    "<%= config.bin %> <%= command.id %> 'examples/*/*/assessment.yaml' --json",
  ];
  static override args = {
    assessment: Args.string({
      required: true,
      description: "An assessment (a YAML file, a filled form, - for stdin), a folder, or a pattern in quotes.",
    }),
  };
  static override strict = false;
  static override flags = {
    review: Flags.string({ description: "A review, a YAML file: gives the verified score." }),
    set: Flags.string({
      multiple: true,
      exclusive: ["format", "review"],
      description: "Suppose an answer, id=value, and score that; nothing is written. Repeat the flag for several.",
    }),
    format: Flags.option({
      options: ["csv"] as const,
      exclusive: ["json"],
      description: "A table: a row a city, with every node of the standard.",
    })(),
    output: Flags.string({ char: "o", dependsOn: ["format"], description: "The file to write; without it, stdout." }),
    force: Flags.boolean({ default: false, description: "Overwrite existing files." }),
  };

  async run(): Promise<void> {
    const { argv, flags } = await this.parse(Score);
    const { files, unmatched } = await findFiles(argv as string[]);
    this.refuseReviewOfMany(flags.review, files);
    const standards = this.standards(flags.standards);
    if (flags.set) return this.suppose(files, flags.set, { standards, json: flags.json });
    const many = files.length > 1;
    const table = flags.format && new (await import("../session/scores-table.ts")).ScoresTable(this.locale);
    const progress = new Progress();
    const tally = { scored: 0, findings: 0, unreadable: 0 };
    for (const [i, file] of files.entries()) {
      if (readerGone()) break;
      if (many) progress.at(i, files.length, file);
      const options = { review: flags.review };
      if (many && !flags.json && !table)
        await this.deliverLine(count(tally, await scoreHeadline(file, standards, options)));
      else
        await this.present(count(tally, await scoreFile(file, standards, options)), { many, json: flags.json, table });
    }
    progress.end();
    await this.noteUnmatched(unmatched);
    if (table) await this.deliverTable(table, flags);
    if (many && !flags.json) await say(`\n${this.summaryOf(tally)}`);
  }

  private refuseReviewOfMany(review: string | undefined, { length }: readonly string[]): void {
    if (review !== undefined && length > 1) throw assessmentsNeeded(length, "1", "--review");
  }

  /** With answers that the city has not given: said first, and never mixed up with a result. */
  private async suppose(
    [file = "", ...more]: readonly string[],
    set: readonly string[],
    { standards, json }: { standards: Standards; json: boolean },
  ): Promise<void> {
    const pairs = set.map((written) => {
      const [, id = "", value = ""] = /^([^=]+)=(.+)$/s.exec(written) ?? [];
      if (more.length > 0) throw assessmentsNeeded(more.length + 1, "1", "--set");
      if (id === "")
        throw refusal(wrongForm, {
          what: "--set",
          found: written,
          form: "INPUT=ANSWER",
          example: "visits-booked=80万人次",
        });
      return [id.trim(), value.trim()] as const;
    });
    const as = await scoreFile(file, standards);
    const scored = await scoreFile(file, standards, { supposed: new Map(pairs) });
    if (!as.scored || !scored.scored) return this.present(scored, { many: false, json, table: undefined });
    if (json)
      return this.json({ citymark: "supposed/1", supposed: Object.fromEntries(pairs), result: scored.scored.result });
    const before = presentTotal(headline(as.scored.result), as.scored.standard, this.locale).outcome;
    const answers = pairs.map(([id, value]) => `${id} = ${value}`).join(", ");
    await print(`${paint.fair(this.words.supposed({ answers, total: before.text }))}\n`);
    await this.present(scored, { many: false, json, table: undefined });
  }

  private async deliverTable(
    { table }: ScoresTable,
    { output, force }: { readonly output: string | undefined; readonly force: boolean },
  ): Promise<void> {
    if (!table) return;
    await this.deliver([{ file: output, make: () => table.lines() }], { json: false, force });
    if (!table.isRanked()) await say(this.words.noRanks);
  }

  private async deliverLine({ file, scored, diagnostics }: ScoredFile<Headline>): Promise<void> {
    this.exitFor(diagnostics);
    if (scored) {
      const { result, standard, assessment } = scored;
      const row = scoreRow({ city: assessment.city.name, total: result.total, file }, standard, this.locale);
      await print(rowText(row, scoreWidths, screen()));
    } else this.exitWith(exits.unreadable);
    await this.sayCount(file, diagnostics);
  }

  private async present(each: ScoredFile, { many, json, table }: Presenting): Promise<void> {
    const { file, scored, diagnostics } = each;
    this.exitFor(diagnostics);
    if (!scored) this.exitWith(exits.unreadable);
    if (table) table.add(each);
    else if (json) await (scored ? this.json(scored.result) : this.findings(file, diagnostics));
    else if (scored) await print(partText(scorePart(scored.result, scored.standard, this.locale), screen()));
    if (json && !scored) return;
    if (many) await this.sayCount(file, diagnostics);
    else if (diagnostics.length > 0) {
      const { briefText } = await import("../terminal/diagnostics.ts");
      await say(`\n${briefText(diagnostics, this.locale, file)}`);
    }
  }

  private async sayCount(file: string, diagnostics: readonly Diagnostic[]): Promise<void> {
    if (diagnostics.length === 0) return;
    const { countText } = await import("../terminal/diagnostics.ts");
    await say(`  ${file}: ${countText(diagnostics, this.locale)}`);
  }

  private summaryOf({ scored, findings, unreadable }: Tally): string {
    const { words, locale } = this;
    const parts = [
      words.scored({ count: scored }),
      findings > 0 ? words.withFindings({ count: findings }) : "",
      unreadable > 0 ? words.unreadable({ count: unreadable }) : "",
    ];
    return joined(parts, locale);
  }
}

interface Presenting {
  readonly many: boolean;
  readonly json: boolean;
  readonly table: ScoresTable | undefined;
}

interface Tally {
  scored: number;
  findings: number;
  unreadable: number;
}

function count<File extends ScoredFile<unknown>>(tally: Tally, file: File): File {
  const { scored, diagnostics } = file;
  if (scored) tally.scored += 1;
  else tally.unreadable += 1;
  if (scored && diagnostics.some(({ severity }) => severity === "error")) tally.findings += 1;
  return file;
}
