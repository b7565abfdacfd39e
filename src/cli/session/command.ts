/** What every command shares: language, standards, JSON, and how it ends. */

import { Command } from "@oclif/core/command";
import * as Errors from "@oclif/core/errors";
import * as Flags from "@oclif/core/flags";
import { canonicalJson, type Diagnostic, diagnose, hasErrors, type Locale } from "../../engine/index.ts";
import * as fileRules from "../file-rules.ts";
import { fileExists } from "../files/exists.ts";
import type { Change } from "../files/log-file.ts";
import { Standards } from "../files/standards.ts";
import { type Words, wordsIn } from "../terminal/words.ts";
import { CliError, codeFor, exits } from "./cli-error.ts";
import type { Delivery } from "./delivery.ts";
import { findingsJson } from "./findings-json.ts";
import { localeFrom } from "./locale.ts";
import { print, say } from "./output.ts";
import type { AnyPrinted } from "./printed.ts";
import { project, projectFindings } from "./project.ts";
import { refusal, refusalWith } from "./refusal.ts";

export abstract class CitymarkCommand extends Command {
  static override baseFlags = {
    locale: Flags.string({
      options: ["zh", "en"],
      description: "Language of the output; by default that of the environment.",
      helpGroup: "GLOBAL",
    }),
    json: Flags.boolean({ description: "Print documents as canonical JSON, one a line.", helpGroup: "GLOBAL" }),
    standards: Flags.string({ description: "A folder with more standards.", helpGroup: "GLOBAL" }),
    "no-color": Flags.boolean({ description: "Print without colours.", helpGroup: "GLOBAL" }),
  };

  protected get locale(): Locale {
    return localeFrom(this.argv, process.env);
  }

  protected get words(): Words {
    return wordsIn(this.locale);
  }

  /** A project file with a mistake is refused: what it asks for would not be done, and nobody would notice. */
  protected override async init(): Promise<void> {
    await super.init();
    // oclif takes stdin for an argument that is not given, and the lines of a loop with it; here stdin is read where - is written.
    for (const argument of Object.values(this.ctor.args)) argument.ignoreStdin = true;
    const findings = projectFindings();
    if (this.needsProject && hasErrors(findings)) throw new CliError(exits.unreadable, findings);
  }

  /** Whether a mistake in the project file keeps the command from running. */
  protected get needsProject(): boolean {
    return true;
  }

  protected standards(named: string | undefined): Standards {
    const folder = named ?? project().standards;
    if (folder !== undefined && !fileExists(folder)) throw refusal(fileRules.noFiles, { file: folder });
    return new Standards(folder === undefined ? [] : [folder]);
  }

  /** A document on stdout, as one line of canonical JSON. */
  protected json(document: AnyPrinted): Promise<void> {
    return print(canonicalJson(document));
  }

  /** Findings as a document, for programs. */
  protected findings(file: string, diagnostics: readonly Diagnostic[]): Promise<void> {
    return print(findingsJson(file, diagnostics));
  }

  /** Findings in words, which are loaded where something was found. */
  protected async sayFindings(diagnostics: readonly Diagnostic[]): Promise<void> {
    const { diagnosticsText } = await import("../terminal/diagnostics.ts");
    await say(diagnosticsText(diagnostics, this.locale));
  }

  /** Why nothing was done. With --json as a document, as every other finding. */
  private async sayRefusal(diagnostics: readonly Diagnostic[], consequence = ""): Promise<void> {
    if (this.argv.includes("--json")) return this.findings("", diagnostics);
    const [first] = diagnostics;
    if (first?.rule.startsWith("usage/")) {
      const { usageText } = await import("./usage.ts");
      await say(usageText(first, this.locale));
    } else if (first) await this.sayFindings(diagnostics);
    if (consequence !== "") await say(consequence);
  }

  /** Raises the exit code; it never falls again. */
  protected exitWith(code: number): void {
    process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
  }

  protected exitFor(diagnostics: readonly Diagnostic[]): void {
    this.exitWith(codeFor(diagnostics));
  }

  /**
   * Writes new documents, each to its file or to stdout. Nothing is made or written if one of the files exists, unless forced; a
   * command without --force passes none. With --json the names of the files are printed: documents on stdout are no JSON.
   */
  protected async deliver(
    documents: readonly Delivery[],
    { json, force }: { readonly json: boolean; readonly force?: boolean },
  ): Promise<void> {
    const { deliver } = await import("./delivery.ts");
    const files = await deliver(documents, { json, force, locale: this.locale });
    if (json) await this.json({ citymark: "files/1", files });
  }

  /** Writes the new text of a file that the command was asked to change. */
  protected async rewrite(file: string, body: string): Promise<void> {
    const { write } = await import("./delivery.ts");
    await write({ file, make: () => body }, this.locale);
  }

  /** Changes a review or a programme, and says so in the log beside it. Nothing is logged of what goes to stdout. */
  protected async logged(file: string | undefined, change: Change, act: () => Promise<void>): Promise<void> {
    if (file === undefined || file === "-") return act();
    const { changeLogged, logBeside } = await import("../files/log-file.ts");
    const { reasonOf } = await import("../files/read-source.ts");
    const kept = await changeLogged(file, change, act).catch((error: NodeJS.ErrnoException) => {
      if (error.code === undefined || error instanceof CliError) throw error;
      const facts = { file: logBeside(file), reason: reasonOf(error) };
      throw new CliError(exits.unreadable, [diagnose(fileRules.unwritable, { file: facts.file, path: [] }, facts)]);
    });
    if (!kept) throw refusalWith(exits.conflict, fileRules.locked, { file: logBeside(file) });
  }

  /** Reads and writes a file while no other program of ours does; otherwise decisions made at once would be lost. */
  protected async alone(file: string, act: () => Promise<void>): Promise<void> {
    const { locked } = await import("../files/lock-file.ts");
    const kept = await locked(file, act);
    if (!kept) throw refusalWith(exits.conflict, fileRules.locked, { file });
  }

  /** Copies of filled forms with their findings as comments in the cells; a file that takes none is named. */
  protected async annotate(
    found: readonly { readonly file: string; readonly diagnostics: readonly Diagnostic[] }[],
    folder: string,
    force: boolean,
  ): Promise<void> {
    const { annotatedCopies } = await import("../files/annotated.ts");
    const { copies, left } = annotatedCopies(found, folder, this.locale);
    for (const file of left) await say(this.words.notAnnotated({ file }));
    await this.deliver(copies, { json: false, force });
  }

  /** A pattern that fits nothing is no empty programme. */
  protected async noteUnmatched(patterns: readonly string[]): Promise<void> {
    if (patterns.length === 0) return;
    this.exitWith(exits.unreadable);
    await this.sayFindings(patterns.map((file) => diagnose(fileRules.noFiles, { file, path: [] }, { file })));
  }

  override async catch(error: Error): Promise<void> {
    if (error instanceof Errors.ExitError) {
      this.exitWith(error.oclif.exit ?? 0);
      return;
    }
    if (error instanceof CliError) {
      await this.sayRefusal(error.diagnostics, error.message);
      this.exitWith(error.code);
      return;
    }
    if (error instanceof Errors.CLIError) {
      const { usageFinding } = await import("./usage.ts");
      await this.sayRefusal([usageFinding(error, this.ctor, this.argv)]);
      this.exitWith(exits.usage);
      return;
    }
    throw error;
  }
}

const { json: _, ...withoutJson } = CitymarkCommand.baseFlags;

/** Of commands that print a text for people or a shell: `json` does not exist there, and is refused. */
export const textFlags = withoutJson as typeof CitymarkCommand.baseFlags;
