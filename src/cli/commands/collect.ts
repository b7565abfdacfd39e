import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  type AnswerPart,
  assessmentForm,
  type Collected,
  collectAnswers,
  type Diagnostic,
  diagnose,
  EditableDocument,
  type FormFrame,
  formRules,
  type Standard,
} from "../../engine/index.ts";
import { logAlone } from "../file-rules.ts";
import { fileExists } from "../files/exists.ts";
import { findFiles } from "../files/find-files.ts";
import { mergeLogBeside, readMergeLog, seenFrom, type WrittenLog } from "../files/merge-log.ts";
import { readAssessment } from "../files/read-assessment.ts";
import { frameOf, type Opened, openPart, readPart } from "../files/read-part.ts";
import { readSource } from "../files/read-source.ts";
import type { Standards } from "../files/standards.ts";
import { CliError, codeFor, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { dayOf } from "../session/day.ts";
import { toStdout } from "../session/delivery.ts";
import { print, say } from "../session/output.ts";
import { notPossible, outputNeeded, refusalWith } from "../session/refusal.ts";
import { countText, diagnosticsText } from "../terminal/diagnostics.ts";

/** A file with what was found in it; without a part, it was not read. */
interface ReadFile {
  readonly file: string;
  readonly part?: AnswerPart;
  readonly diagnostics: readonly Diagnostic[];
}

export default class Collect extends CitymarkCommand {
  static override summary = "Collect the answers of filled forms into one assessment.";
  static override description =
    "Reads workbooks (.xlsx, .xls, .ods), CSV files and assessments in YAML by the codes of their questions, and merges them by question; comments and order of the assessment stay. What was merged when and from whom stands beside the assessment, in assessment.merges.yaml: what a source has corrected since replaces what it said before, and nothing else. Of other answers that differ both are named, nothing is written, and the exit code is 5, until --take says which file counts.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> forms/*.xlsx -o assessment.yaml",
    "<%= config.bin %> <%= command.id %> forms/*.xlsx --take forms/health-卫生健康委.xlsx -o assessment.yaml",
  ];
  static override args = {
    files: Args.string({ required: true, description: "Filled forms or assessments; or a pattern in quotes." }),
  };
  static override strict = false;
  static override flags = {
    take: Flags.string({ multiple: true, description: "The file that counts where answers differ." }),
    on: Flags.string({ description: "The day of the merge, YYYY-MM-DD; by default today." }),
    annotate: Flags.string({
      description: "A folder for copies of the forms (.xlsx) with their findings as comments in the cells.",
    }),
    force: Flags.boolean({ default: false, description: "Overwrite existing files in this folder." }),
    output: Flags.string({ char: "o", required: true, description: "The assessment to write, or to add to." }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Collect);
    if (toStdout(flags.output)) await this.collect();
    else await this.alone(flags.output, () => this.collect());
  }

  private async collect(): Promise<void> {
    const { argv, flags } = await this.parse(Collect);
    const { files, unmatched } = await findFiles(argv as string[]);
    if (flags.json && toStdout(flags.output)) throw outputNeeded("json");
    const on = dayOf(flags.on);
    const standards = this.standards(flags.standards);
    const unknown = flags.take?.find((file) => file !== flags.output && !files.includes(file));
    if (unknown !== undefined) throw notPossible("--take", unknown, [flags.output, ...files]);
    const opened = await Promise.all(files.map(async (file) => ({ file, ...(await openPart(file)) })));
    const base = await this.base(flags.output, standards);
    const log = await this.logBeside(flags.output, base !== undefined);
    const reference = base?.standard.reference ?? opened.find(({ value }) => value?.standard)?.value?.standard;
    if (reference === undefined) throw new CliError(exits.unreadable, opened.flatMap(whyUnread));
    const { value: standard, diagnostics } = await standards.get(reference);
    if (!standard) throw new CliError(exits.unreadable, diagnostics);
    const frame = base ? frameOf(base.part.document) : undefined;
    const read = await readAll(opened, standard, standards, frame);
    const parts = read.flatMap(({ part }) => (part ? [seenFrom(flags.output, part)] : []));
    const collected = collectAnswers(standard, base?.part, parts, new Set(flags.take), log.merges);
    const conflicts = collected.diagnostics.some(({ rule }) => rule === formRules.conflict.id);
    if (!conflicts && parts.length > 0) {
      await this.write(flags.output, base, parts, standard, collected);
      // After the assessment: should this fail, what was merged is there, and is put on record by the next run.
      if (collected.brought.length > 0 && !toStdout(flags.output))
        await this.rewrite(mergeLogBeside(flags.output), log.with(collected.brought, on));
    }
    await this.tell(read, collected, flags);
    const found = read.map(({ file, diagnostics }) => ({ file, diagnostics: foundIn(file, diagnostics, collected) }));
    if (flags.annotate !== undefined) await this.annotate(found, flags.annotate, flags.force);
    await this.noteUnmatched(unmatched);
    if (conflicts) this.exitWith(exits.conflict);
  }

  /** The assessment that is there already. One that cannot be read is not written over. */
  private async base(file: string, standards: Standards) {
    if (!fileExists(file)) return undefined;
    const { assessment, standard, document, diagnostics } = await readAssessment(file, standards);
    if (!assessment || !standard || !document) throw new CliError(exits.unreadable, diagnostics);
    return { part: { file, document, assessment }, standard };
  }

  /** A log without its assessment is not held against a new one. */
  private async logBeside(file: string, isThere: boolean): Promise<WrittenLog> {
    const log = mergeLogBeside(file);
    const { value, diagnostics } = await readMergeLog(log);
    if (!value) throw new CliError(exits.unreadable, diagnostics);
    if (!isThere && value.merges.length > 0) throw refusalWith(exits.unreadable, logAlone, { log, file });
    return value;
  }

  private async write(
    file: string,
    base: { readonly part: AnswerPart } | undefined,
    parts: readonly AnswerPart[],
    standard: Standard,
    { answers, evidence, departments }: Collected,
  ): Promise<void> {
    const [first] = parts;
    const frame = first && frameOf(first.document);
    const text = base
      ? ((await readSource(file)).value?.text ?? "")
      : assessmentForm(standard, this.locale, frame ?? {});
    const document = new EditableDocument(text);
    for (const [id, data] of departments) document.setEntry("departments", id, data);
    for (const [id, data] of answers) document.setEntry("answers", id, data);
    for (const [id, data] of evidence) document.setEntry("evidence", id, data);
    if (base && answers.size + evidence.size + departments.size === 0) return;
    await this.rewrite(file, document.toString());
  }

  /** The counts go to stderr where the assessment goes to stdout. */
  private async tell(
    read: readonly ReadFile[],
    collected: Collected,
    { json, output }: { readonly json: boolean; readonly output: string },
  ): Promise<void> {
    const tell = toStdout(output) ? say : print;
    for (const { file, part, diagnostics } of read) {
      const own = foundIn(file, diagnostics, collected);
      this.exitWith(part ? codeFor(own) : exits.unreadable);
      if (json) {
        await this.findings(file, own);
        continue;
      }
      const { given = 0, written = 0 } = collected.counts.get(file) ?? {};
      const counts = this.words.collected({ given, written });
      if (own.length > 0) await say(diagnosticsText(own, this.locale, file));
      await tell(`${file}  ${counts}  ${countText(own, this.locale)}`);
    }
  }
}

function foundIn(file: string, found: readonly Diagnostic[], { diagnostics }: Collected): readonly Diagnostic[] {
  return [...found, ...diagnostics.filter(({ where }) => where.file === file)];
}

function whyUnread({
  file,
  value,
  diagnostics,
}: {
  readonly file: string;
  readonly value?: Opened;
  readonly diagnostics: readonly Diagnostic[];
}) {
  const where = { file, path: [] };
  return value ? [diagnose(formRules.notAForm, where, { edition: "citymark" })] : diagnostics;
}

async function readAll(
  opened: readonly { readonly file: string; readonly value?: Opened; readonly diagnostics: readonly Diagnostic[] }[],
  standard: Standard,
  standards: Standards,
  base: FormFrame | undefined,
): Promise<readonly ReadFile[]> {
  const all: ReadFile[] = [];
  let frame = base;
  for (const { file, value, diagnostics } of opened) {
    if (!value) {
      all.push({ file, diagnostics });
      continue;
    }
    const other = value.standard !== undefined && value.standard !== standard.reference ? value.standard : undefined;
    if (other !== undefined) {
      const facts = { found: other, expected: standard.reference };
      all.push({ file, diagnostics: [...diagnostics, diagnose(formRules.otherForm, { file, path: [] }, facts)] });
      continue;
    }
    const { value: part, diagnostics: found } = await readPart(value, standard, standards, frame);
    if (part) frame ??= frameOf(part.document);
    all.push({ file, diagnostics: [...diagnostics, ...found], ...(part ? { part } : {}) });
  }
  return all;
}
