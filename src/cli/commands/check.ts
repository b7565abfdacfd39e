import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { blocksText, type Diagnostic, missingOf } from "../../engine/index.ts";
import { findFiles } from "../files/find-files.ts";
import { type ScoredFile, scoreFile } from "../files/score-file.ts";
import { type Beside, foundBeside, readBeside } from "../session/beside.ts";
import { checkingFlags, failingCode, findingsIn } from "../session/checking.ts";
import { exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { dayOf } from "../session/day.ts";
import { print } from "../session/output.ts";
import { assessmentsNeeded, refusal } from "../session/refusal.ts";
import { type ReminderFormat, reminders } from "../session/reminders.ts";
import { countText, diagnosticsText } from "../terminal/diagnostics.ts";
import { paint } from "../terminal/paint.ts";
import { screen } from "../terminal/screen.ts";
import { flagNeeds, flagsTogether } from "../usage-rules.ts";

export default class Check extends CitymarkCommand {
  static override summary =
    "Check assessments: what is wrong, where, and how to correct it; and what is missing, by department.";
  static override description =
    "With --previous and --peers, answers are held against the last assessment of the city and against other cities: probable slips of digits and units with the number that was probably meant, jumps, copied figures, and values outside the spread. An answer that is right all the same gets `confirmed: the reason`, which reviewers see.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> forms/health-卫生健康委.xlsx --annotate remarks",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml --previous examples/city-pilot/oasis-baseline/assessment.yaml",
    "<%= config.bin %> <%= command.id %> examples/livelihoods/hangzhou/assessment.yaml --peers 'examples/livelihoods/*/assessment.yaml'",
    "<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml --by department --due 2026-03-31 -o reminders",
    "<%= config.bin %> <%= command.id %> examples/city-pilot --format sarif",
  ];
  static override args = {
    assessment: Args.string({
      required: true,
      description: "An assessment (a YAML file, a filled form, - for stdin), a folder, or a pattern in quotes.",
    }),
  };
  static override strict = false;
  static override flags = {
    ...checkingFlags,
    format: Flags.option({
      options: ["sarif", "github", "docx", "html", "md", "xlsx"] as const,
      exclusive: ["json"],
      multiple: true,
      delimiter: ",",
      description:
        "Findings for other programs: SARIF 2.1.0, or annotations of GitHub Actions. With --by, the formats of the reminders, separated by commas: letters, or xlsx, the department's form with its answers so far.",
    })(),
    by: Flags.option({
      options: ["department"] as const,
      dependsOn: ["output"],
      exclusive: ["json"],
      description: "A reminder for each department that has something to do: what is missing, and what was found.",
    })(),
    due: Flags.string({ dependsOn: ["by"], description: "The day by which departments answer, YYYY-MM-DD." }),
    contact: Flags.string({ dependsOn: ["by"], description: "Whom departments ask: a name, a telephone number." }),
    output: Flags.string({ char: "o", dependsOn: ["by"], description: "The folder for the reminders." }),
    annotate: Flags.string({
      exclusive: ["by"],
      description: "A folder for copies of the forms (.xlsx) with their findings as comments in the cells.",
    }),
    force: Flags.boolean({ default: false, description: "Overwrite existing files." }),
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
    const format = this.findingsFormat(flags);
    this.refuseMany(flags, files);
    const beside = await readBeside(flags, standards);
    const found: Found[] = [];
    for (const [i, file] of files.entries()) {
      const scored = this.judged(await scoreFile(file, standards), beside, flags["fail-on"]);
      found.push({ file, diagnostics: [...scored.diagnostics].sort(byPlace) });
      if (flags.by !== undefined) await this.remind(scored, flags);
      else if (format) continue;
      else if (flags.json) await this.findings(file, scored.diagnostics);
      else await print(`${i > 0 ? "\n" : ""}${this.page(scored, files.length > 1)}`);
    }
    if (format) await print(findingsIn(format, found, { locale: this.locale, version: this.config.version }));
    if (flags.annotate !== undefined) await this.annotate(found, flags.annotate, flags.force);
    await this.noteUnmatched(unmatched);
  }

  /** The format for programs; letters are made by department only. */
  private findingsFormat({ format = [], by }: Formatted): "sarif" | "github" | undefined {
    const [first] = format;
    if (by !== undefined && format.every((each) => each !== "sarif" && each !== "github")) return undefined;
    if (by === undefined && format.length === 0) return undefined;
    if (by === undefined && format.length === 1 && (first === "sarif" || first === "github")) return first;
    const forPrograms = format
      .filter((each) => each === "sarif" || each === "github")
      .map((each) => `--format ${each}`);
    const [one = "", other = "--by department"] = forPrograms;
    if (one !== "" && (by !== undefined || forPrograms.length > 1)) throw refusal(flagsTogether, { flag: one, other });
    const letters = format.filter((each) => each !== "sarif" && each !== "github");
    throw refusal(flagNeeds, { flag: `--format ${letters.join(",")}`, other: "--by department" });
  }

  private async remind(scored: ScoredFile, { format, output = "", due, contact, force }: Reminding): Promise<void> {
    if (due !== undefined) dayOf(due);
    const formats = (format ?? ["docx"]).filter((each) => each !== "sarif" && each !== "github");
    const all = reminders(scored, { formats, folder: output, locale: this.locale, due, contact });
    if (scored.scored && all.length === 0) await print(this.words.nothingToRemind);
    await this.deliver(all, { json: false, force });
  }

  /** With what is found beside other assessments; the exit code says whether all is well. */
  private judged(file: ScoredFile, beside: Beside, failOn: "error" | "warning"): ScoredFile {
    const diagnostics = [...file.diagnostics, ...foundBeside(file, beside)];
    this.exitFor(diagnostics);
    this.exitWith(failingCode(diagnostics, failOn));
    if (!file.scored) this.exitWith(exits.unreadable);
    return { ...file, diagnostics };
  }

  private refuseMany(
    { by, previous }: { by?: string | undefined; previous?: string | undefined },
    files: readonly string[],
  ) {
    if (files.length < 2) return;
    if (by !== undefined) throw assessmentsNeeded(files.length, "1", "--by department");
    if (previous !== undefined) throw assessmentsNeeded(files.length, "1", "--previous");
  }

  private page({ file, diagnostics, scored, asked }: ScoredFile, named: boolean): string {
    const findings =
      diagnostics.length === 0 ? [] : [diagnosticsText([...diagnostics].sort(byPlace), this.locale, file)];
    const missing = scored ? [blocksText(missingOf(scored.result, scored.standard, this.locale, asked), screen())] : [];
    return [...(named ? [paint.strong(file)] : []), ...findings, countText(diagnostics, this.locale), ...missing].join(
      "\n\n",
    );
  }
}

interface Found {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface Formatted {
  readonly format?: readonly ("sarif" | "github" | ReminderFormat)[] | undefined;
  readonly by?: string | undefined;
}

interface Reminding extends Formatted {
  readonly output?: string | undefined;
  readonly due?: string | undefined;
  readonly contact?: string | undefined;
  readonly force: boolean;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (a.where.span?.start.line ?? 0) - (b.where.span?.start.line ?? 0);
}
