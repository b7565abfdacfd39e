import { Args } from "@oclif/core";
import {
  blocksText,
  hasErrors,
  logBlocks,
  submissionBlocks,
  type Verification,
  type VerifiedLog,
  type VerifiedResult,
  verificationBlocks,
  verify,
  verifySubmission,
} from "../../engine/index.ts";
import { type FoundLog, findLogs, readLog } from "../files/log-file.ts";
import { readResults, readZip } from "../files/read-results.ts";
import { CliError, codeFor, exits } from "../session/cli-error.ts";
import { CitymarkCommand } from "../session/command.ts";
import { print } from "../session/output.ts";
import { screen } from "../terminal/screen.ts";

/** Nothing contradicts the result, but nobody has computed it again. */
const notComputed: ReadonlySet<Verification["kind"]> = new Set(["public", "other-revision"]);

export default class Verify extends CitymarkCommand {
  static override summary =
    "Verify a report, a result, a sealed submission or the logs of a programme: compute again, and say what differs.";
  static override description =
    "Works years later and without a network, from what the page itself holds. What it has not looked at it lists. The exit code is 4 when a number differs or the standard is not found, 1 when a result could not be computed again: a public edition, or another revision of the scoring. A submission is verified from its own files: each by its digest, the score by the standard in it. Of a programme or a log each line is held against the one before, and the last against the file: the first that does not follow is named.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> report.html",
    "<%= config.bin %> <%= command.id %> examples/city-pilot-programme",
  ];
  static override args = {
    file: Args.string({
      required: true,
      description: "A report (HTML, no PDF), results (JSON), a submission (zip), a log, or the folder of a programme.",
    }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Verify);
    const logs = findLogs(args.file);
    if (logs) return this.logs(logs, flags.json);
    const zip = readZip(args.file);
    if (zip) return this.submission(args.file, zip, flags.json);
    const { results, diagnostics } = await readResults(args.file);
    if (!results) throw new CliError(exits.unreadable, diagnostics);
    const standards = this.standards(flags.standards);
    const verified: VerifiedResult[] = [];
    for (const result of results) {
      const { value: standard } = await standards.get(result.standard.reference);
      const verification: Verification = standard ? verify(result, standard) : { kind: "other-standard" };
      if (verification.kind !== "same")
        this.exitWith(notComputed.has(verification.kind) ? exits.findings : exits.integrity);
      if (flags.json)
        await this.json({
          citymark: "verification/1",
          city: result.assessment.city,
          assessment: result.assessment.digest,
          ...verification,
        });
      else verified.push({ result, verification });
    }
    if (!flags.json) await print(blocksText(verificationBlocks(verified, this.locale), screen()));
  }

  /** The logs of a programme, or one of them: whether each is a whole chain, and has a line for every change. */
  private async logs(files: readonly FoundLog[], json: boolean): Promise<void> {
    const checked = files.map(({ file, isThere }) => ({ file, ...(isThere ? readLog(file) : undefined) }));
    const found = checked.flatMap(({ diagnostics = [] }) => diagnostics);
    this.exitFor(found);
    const logs = checked.map(({ file, lines, diagnostics = [] }) => ({
      file,
      state: lines
        ? hasErrors(diagnostics)
          ? "broken"
          : diagnostics.length > 0
            ? "changed-outside"
            : "whole"
        : "missing",
      ...(lines ? { lines: lines.length } : {}),
    })) satisfies readonly VerifiedLog[];
    if (json) {
      await this.json({ citymark: "logs/1", logs });
      return found.length > 0 ? this.findings("", found) : undefined;
    }
    if (found.length > 0) await this.sayFindings(found);
    await print(blocksText(logBlocks(logs, this.locale), screen()));
  }

  /** A sealed submission, which has its standard with it. */
  private async submission(file: string, bytes: Uint8Array, json: boolean): Promise<void> {
    const { value, diagnostics } = await verifySubmission(file, bytes);
    const found = diagnostics.filter(({ severity }) => severity === "error");
    this.exitWith(value ? codeFor(found) : exits.integrity);
    if (json) {
      const verified = value
        ? { manifest: value.digest, files: value.files, assessment: value.result.assessment.digest }
        : {};
      await this.json({ citymark: "verification/1", kind: found.length === 0 ? "same" : "different", ...verified });
      await this.findings(file, found);
      return;
    }
    if (found.length > 0) await this.sayFindings(found);
    if (value) await print(blocksText(submissionBlocks(value, found.length === 0, this.locale), screen()));
  }
}
