import * as Args from "@oclif/core/args";
import { blocksText, type Diagnostic, diagnose, evidenceBlocks, evidenceUse } from "../../../engine/index.ts";
import * as fileRules from "../../file-rules.ts";
import { evidenceFiles } from "../../files/evidence-folder.ts";
import { readAssessment } from "../../files/read-assessment.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { print } from "../../session/output.ts";
import { screen } from "../../terminal/screen.ts";

export default class EvidenceList extends CitymarkCommand {
  static override summary =
    "List the evidence of an assessment, what was found of it, and the answers that rest on it.";
  static override description =
    "Files in the folder evidence that no entry names, and entries that no answer names, are found, too. The exit code is 4 where a file does not have its recorded digest.";
  static override examples = ["<%= config.bin %> <%= command.id %> examples/city-pilot/oasis/assessment.yaml"];
  static override args = { assessment: Args.string({ required: true, description: "An assessment, a YAML file." }) };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(EvidenceList);
    const read = await readAssessment(args.assessment, this.standards(flags.standards));
    const { assessment, document } = read;
    if (!assessment || !document) throw new CliError(exits.unreadable, read.diagnostics);
    const evidence = evidenceUse(read);
    const named = new Set(evidence.map(({ file }) => file?.replace(/^(?:\.\/)+/, "")));
    const unnamed = evidenceFiles(args.assessment).filter((file) => !named.has(file));
    const used = new Set(assessment.practices.flatMap((each) => each.evidence));
    const found: readonly Diagnostic[] = [
      ...read.diagnostics.filter(({ where }) => where.path[0] === "evidence"),
      ...evidence
        .filter(({ id, answers }) => answers.length === 0 && !used.has(id))
        .map(({ id }) => diagnose(fileRules.unusedEvidence, document.where(["evidence", id], "key"), { id })),
      ...unnamed.map((file) => diagnose(fileRules.orphanedEvidence, { file: args.assessment, path: [] }, { file })),
    ];
    this.exitFor(found);
    if (flags.json) {
      await this.json({ citymark: "evidence/1", evidence, unnamed });
      return this.findings(args.assessment, found);
    }
    await print(blocksText(evidenceBlocks(evidence, this.locale), screen()));
    if (found.length > 0) await this.sayFindings(found);
  }
}
