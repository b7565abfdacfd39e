import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  againstBlocks,
  blocksText,
  hasErrors,
  isObject,
  type Locale,
  parseTable,
  type SourceDocument,
  testAgainst,
  testBlocks,
  testVectors,
  vectorCoverage,
} from "../../../engine/index.ts";
import { readSource } from "../../files/read-source.ts";
import { readVectors } from "../../files/read-standard.ts";
import type { Standards } from "../../files/standards.ts";
import { CliError, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { plainFinding } from "../../session/findings-json.ts";
import { fails, junitXml, type TestedStandard } from "../../session/junit.ts";
import { openStandard } from "../../session/open-standard.ts";
import { print } from "../../session/output.ts";
import { refusal } from "../../session/refusal.ts";
import { countText, diagnosticsText } from "../../terminal/diagnostics.ts";
import { screen } from "../../terminal/screen.ts";
import { argumentMissing } from "../../usage-rules.ts";

export default class StandardTest extends CitymarkCommand {
  static override summary = "Run the worked cases of standards, and show what they cover.";
  static override examples = [
    "<%= config.bin %> <%= command.id %> city-pilot/2026 --coverage",
    "<%= config.bin %> <%= command.id %>",
    "<%= config.bin %> <%= command.id %> hdi/2022 --format junit",
    "<%= config.bin %> <%= command.id %> hdi/2022 --answers values.csv --against published.csv",
  ];
  static override args = {
    standard: Args.string({ description: "A reference or a folder; without it, every standard that is found." }),
  };
  static override flags = {
    against: Flags.string({
      dependsOn: ["answers"],
      exclusive: ["coverage"],
      description:
        "A published table of scores to compare with, CSV: a row a city; columns are ids or codes, total, rank, rating(id).",
    }),
    answers: Flags.string({
      dependsOn: ["against"],
      description:
        "The values that the published scores rest on, CSV: the same rows; columns are inputs, by id or code.",
    }),
    coverage: Flags.boolean({ description: "Show what no case reaches." }),
    format: Flags.option({
      options: ["junit"] as const,
      exclusive: ["coverage", "json"],
      description: "For build servers: JUnit XML.",
    })(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardTest);
    const standards = this.standards(flags.standards);
    if (flags.against !== undefined && flags.answers !== undefined)
      return this.against(args.standard, flags.against, flags.answers, standards, flags.json);
    const tested: TestedStandard[] = [];
    for (const reference of args.standard === undefined ? standards.list().keys() : [args.standard]) {
      const one = await testStandard(reference, standards);
      const { findings, cases, coverage } = one;
      if (hasErrors(findings) || cases.some(fails)) this.exitWith(exits.findings);
      if (flags.format) tested.push(one);
      else if (flags.json)
        await this.json({
          citymark: "vector-outcomes/1",
          standard: reference,
          cases: cases.map(({ result: _, diagnostics, ...each }) => ({
            ...each,
            findings: diagnostics.map(plainFinding),
          })),
          coverage,
          findings: findings.map(plainFinding),
        });
      else await print(page(one, flags.coverage, this.locale));
    }
    if (flags.format) await print(junitXml(tested, this.locale));
  }

  /** Exit code 1 where a cell differs. */
  private async against(
    reference: string | undefined,
    published: string,
    answers: string,
    standards: Standards,
    json: boolean,
  ): Promise<void> {
    if (reference === undefined)
      throw refusal(argumentMissing, { argument: "STANDARD", usage: "citymark standard test STANDARD --against FILE" });
    const { value, diagnostics, folder } = await openStandard(reference, standards);
    if (!value) throw new CliError(exits.unreadable, diagnostics);
    const outcome = testAgainst(value, {
      answers: await readRows(answers),
      published: await readRows(published),
      period: periodOf((await readVectors(folder)).documents),
    });
    if (outcome.columns.some(({ agree, cells }) => agree < cells)) this.exitWith(exits.findings);
    if (json) {
      const { rowsAlone, ...rest } = outcome;
      return this.json({ citymark: "published-scores/1", standard: value.reference, "rows-alone": rowsAlone, ...rest });
    }
    return print(blocksText(againstBlocks(outcome, this.locale), screen()));
  }
}

type Rows = Parameters<typeof testAgainst>[1]["answers"];

/** The rows of a CSV table; one that cannot be read ends the command. */
async function readRows(file: string): Promise<Rows> {
  const source = await readSource(file);
  const { value, diagnostics } = source.value ? parseTable(source.value) : { diagnostics: source.diagnostics };
  if (!value) throw new CliError(exits.unreadable, diagnostics);
  return value.data as unknown as Rows;
}

/** The period of the worked cases: what a formula says of the period then holds here too. */
function periodOf(vectors: readonly SourceDocument[]): { readonly from: string; readonly to: string } {
  const [{ data } = { data: undefined }] = vectors;
  const period = isObject(data) ? data["period"] : undefined;
  return isObject(period)
    ? { from: String(period["from"]), to: String(period["to"]) }
    : { from: "2000-01-01", to: "2000-12-31" };
}

async function testStandard(reference: string, standards: Standards) {
  const { folder, value, diagnostics } = await openStandard(reference, standards);
  const vectors = await readVectors(folder);
  const outcomes = value ? vectors.documents.map((document) => testVectors(value, document)) : [];
  const findings = [
    ...(value ? [] : diagnostics),
    ...vectors.diagnostics,
    ...outcomes.flatMap((each) => each.diagnostics),
  ];
  const cases = outcomes.flatMap((each) => each.cases);
  return { reference, folder, findings, cases, coverage: value ? vectorCoverage(value, cases) : [] };
}

type Tested = Awaited<ReturnType<typeof testStandard>>;

function page({ folder, findings, cases, coverage }: Tested, gaps: boolean, locale: Locale): string {
  const found =
    findings.length === 0 ? "" : `${diagnosticsText(findings, locale, folder)}\n${countText(findings, locale)}\n\n`;
  return `${found}${blocksText(testBlocks(cases, coverage, { folder, gaps, locale }), screen())}`;
}
