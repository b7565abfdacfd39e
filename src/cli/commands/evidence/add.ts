import { dirname, join } from "node:path";
import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  assessmentRules,
  diagnose,
  EditableDocument,
  type Evidence,
  evidenceUse,
  intakeRules,
  nearest,
  type ReadSubmission,
  say,
} from "../../../engine/index.ts";
import * as fileRules from "../../file-rules.ts";
import { keepEvidence } from "../../files/evidence-folder.ts";
import { isFile } from "../../files/exists.ts";
import { readAssessment } from "../../files/read-assessment.ts";
import { readSource, reasonOf } from "../../files/read-source.ts";
import { evidenceListed } from "../../request-rules.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { dayOf } from "../../session/day.ts";
import { print } from "../../session/output.ts";
import { refusal } from "../../session/refusal.ts";

export default class EvidenceAdd extends CitymarkCommand {
  static override summary = "Add a file to the evidence of an answer, with its digest.";
  static override description =
    "The file is copied into the folder evidence beside the assessment, unless it lies beside it already or its contents are there under another name; no file is overwritten. The assessment gets the entry with the SHA-256, and the answer its number; comments and order stay. A file that is listed already with the same pages keeps its number.";
  static override examples = [
    '<%= config.bin %> <%= command.id %> assessment.yaml visits-booked report.pdf --pages 3-5 --kind document --date 2026-02-10 --title "Annual report"',
  ];
  static override args = {
    assessment: Args.string({ required: true, description: "An assessment, a YAML file." }),
    question: Args.string({ required: true, description: "The question whose answer rests on it." }),
    file: Args.string({ required: true, description: "The file." }),
  };
  static override flags = {
    pages: Flags.string({ description: "Where in it: 3-5." }),
    kind: Flags.string({ description: "What it is: document, dataset, web, photo, publication …" }),
    date: Flags.string({ description: "Its day, YYYY-MM-DD." }),
    title: Flags.string({ description: "Its title; by default the name of the file." }),
  };

  async run(): Promise<void> {
    const { args } = await this.parse(EvidenceAdd);
    await this.alone(args.assessment, () => this.add());
  }

  private async add(): Promise<void> {
    const { args, flags } = await this.parse(EvidenceAdd);
    const standards = this.standards(flags.standards);
    const read = await readAssessment(args.assessment, standards);
    const text = (await readSource(args.assessment)).value?.text;
    if (!read.assessment || !read.standard || text === undefined)
      throw new CliError(exits.unreadable, read.diagnostics);
    const { inputs, reference: edition } = read.standard;
    const { question, file } = args;
    if (!inputs.has(question)) {
      const facts = { edition, id: question, nearest: nearest(question, [...inputs.keys()]), strange: undefined };
      throw new CliError(exits.usage, [diagnose(assessmentRules.unknownInput, { path: [] }, facts)]);
    }
    if (!isFile(file))
      throw new CliError(exits.unreadable, [
        diagnose(intakeRules.unreadable, { file, path: [] }, { file, reason: "ENOENT" }),
      ]);
    if (flags.date !== undefined) dayOf(flags.date);
    const kept = await keepEvidence(args.assessment, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === undefined) throw error;
      const facts = { file: join(dirname(args.assessment), "evidence"), reason: reasonOf(error) };
      throw new CliError(exits.unreadable, [diagnose(fileRules.unwritable, { file: facts.file, path: [] }, facts)]);
    });
    const { pages, kind, date, title = titleOf(file) } = flags;
    const known = numberOf(read, { ...kept, pages });
    const listed = known === undefined ? undefined : read.assessment.evidence.get(known);
    if (known !== undefined && listed) refuseChange(known, listed, flags);
    const id = known ?? freeNumber(read);
    const digest = listed?.sha256 ?? kept.sha256;
    const document = new EditableDocument(text);
    const entry = { title, file: kept.path, sha256: kept.sha256, kind, date, pages };
    if (known === undefined)
      document.setEntry(
        "evidence",
        id,
        Object.fromEntries(Object.entries(entry).filter(([, each]) => each !== undefined)),
      );
    document.addItem("answers", question, "evidence", id);
    const written = document.toString();
    if (written !== text) await this.rewrite(args.assessment, written);
    const after = await readAssessment(args.assessment, standards);
    const about = new Set([`answers/${question}`, `evidence/${id}`]);
    const found = after.diagnostics.filter(({ where }) => about.has(where.path.slice(0, 2).join("/")));
    this.exitFor(found);
    if (flags.json) {
      await this.json({
        citymark: "evidence-added/1",
        id,
        question,
        file: kept.path,
        sha256: digest,
        copied: kept.copied,
      });
      return this.findings(args.assessment, found);
    }
    await print(this.words.evidenceAdded({ id, file: kept.path, question, digest }));
    if (found.length > 0) await this.sayFindings(found);
  }
}

/** Flags never change an entry that is listed: other answers may rest on it. */
function refuseChange(
  id: string,
  listed: Evidence,
  flags: { readonly [Key in "title" | "kind" | "date"]?: string | undefined },
): void {
  const had = { title: say(listed.title, "zh"), kind: listed.kind, date: listed.date };
  for (const name of ["title", "kind", "date"] as const)
    if (flags[name] !== undefined && flags[name] !== had[name])
      throw refusal(evidenceListed, { id, flag: `--${name}`, found: had[name], given: flags[name] });
}

function titleOf(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  return name.replace(/(.)\.[^.]+$/, "$1");
}

/** The entry of the same file with the same pages, or as a whole as this one. */
function numberOf(
  read: ReadSubmission,
  { path, sha256, pages }: { readonly path: string; readonly sha256: string; readonly pages: string | undefined },
): string | undefined {
  const digest = (written: string | undefined) => written?.toLowerCase().replace(/^sha256-/, "");
  return evidenceUse(read).find(
    (each) => (each.file === path || digest(each.sha256) === sha256) && each.pages === pages,
  )?.id;
}

function freeNumber({ assessment }: ReadSubmission): string {
  for (let count = 1; ; count += 1) if (!assessment?.evidence.has(`e-${count}`)) return `e-${count}`;
}
